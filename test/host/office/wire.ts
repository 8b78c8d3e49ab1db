/** A fault that the host reports by its code, as Office does. */
export class OfficeFault extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** Anything that a batch of Office's client code can name: its members are those of the wire, such as GetRange or Values. */
export type Member = Record<string, unknown>;

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** One request of the client: objects by their ways, and what is to be done with them in this order. */
export interface Batch {
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly Actions: readonly Action[];
}

/** The answer: results up to the first fault. */
export interface Answer {
  readonly Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; ActionIndex: number };
}

const PATH = {
  global: 1,
  make: 2,
  method: 3,
  property: 4,
  index: 5,
  reference: 6,
  none: 7,
} as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** Objects that the client keeps between two batches, by the id that it was told. */
export class References {
  readonly #objects = new Map<string, Member>();
  readonly #ids = new WeakMap<Member, string>();

  idOf(object: Member): string {
    const id = this.#ids.get(object) ?? `ref${this.#objects.size + 1}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }

  get(id: string): Member {
    const object = this.#objects.get(id);
    if (object === undefined) throw new OfficeFault("InvalidReference", id);
    return object;
  }
}

/** What a batch is run against. */
export interface Host {
  readonly root: Member;
  readonly references: References;
  /** Called before each action; a fault thrown here ends the batch there. */
  readonly onAction?: (index: number) => void;
}

/** Carries out a batch. What was done before a fault stays done, as in Office. */
export function runBatch(batch: Batch, host: Host): Answer {
  return new Run(batch, host).all();
}

class Run {
  readonly #objects = new Map<number, Member | null>();

  constructor(
    private readonly batch: Batch,
    private readonly host: Host,
  ) {}

  all(): Answer {
    const answer: Answer = { Results: [] };
    for (const [index, action] of this.batch.Actions.entries())
      try {
        this.host.onAction?.(index);
        answer.Results.push({ ActionId: action.Id, Value: this.#act(action) });
      } catch (fault) {
        if (!(fault instanceof OfficeFault)) throw fault;
        answer.Error = { Code: fault.code, Message: fault.message, ActionIndex: index };
        return answer;
      }
    return answer;
  }

  #act(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.#object(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return this.#identity(object);
    if (object === null) {
      if (action.ActionType === ACTION.query || action.Name === "_KeepReference") return null;
      throw new OfficeFault("ItemNotFound", `${action.Name} of nothing`);
    }
    switch (action.ActionType) {
      case ACTION.query:
        return queried(object, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return this.#call(object, action.Name, action.ArgumentInfo) ?? null;
      case ACTION.set:
        return this.#set(object, action);
      default:
        throw new OfficeFault("ApiNotFound", `action of type ${action.ActionType}`);
    }
  }

  #identity(object: Member | null): unknown {
    if (object === null) return null;
    return {
      ...("Id" in object && { Id: object.Id }),
      ...(object._IsKept === true && { _ReferenceId: this.host.references.idOf(object) }),
    };
  }

  #set(object: Member, { Name, ArgumentInfo }: Action): null {
    if (!(Name in object)) throw new OfficeFault("ApiNotFound", `set ${nameOf(object)}.${Name}`);
    object[Name] = this.#values(ArgumentInfo)[0];
    return null;
  }

  #call(object: Member, name: string, info: Arguments | undefined): unknown {
    // References are kept as long as the emulation: nothing is to be done.
    if (name === "_KeepReference" || name === "_RemoveReference") return null;
    const method = object[name];
    if (typeof method !== "function")
      throw new OfficeFault("ApiNotFound", `${nameOf(object)}.${name}()`);
    return Reflect.apply(method, object, this.#values(info));
  }

  #values(info: Arguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === "number" && reference > 0 ? this.#object(reference) : value;
    });
  }

  #object(id: number): Member | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (path === undefined) throw new OfficeFault("InvalidObjectPath", String(id));
    const object = this.#found(path);
    this.#objects.set(id, object);
    return object;
  }

  #found(path: ObjectPath): Member | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.host.root;
      case PATH.reference:
        return this.host.references.get(path.Name);
      case PATH.none:
        return null;
      case PATH.property:
        return this.#below(path, (parent) => parent[path.Name]);
      case PATH.method:
        return this.#below(path, (parent) => this.#call(parent, path.Name, path.ArgumentInfo));
      case PATH.index:
        return this.#below(path, (parent) => this.#call(parent, "GetItem", path.ArgumentInfo));
      default:
        throw new OfficeFault("ApiNotFound", `path of type ${path.ObjectPathType}: ${path.Name}`);
    }
  }

  #below(path: ObjectPath, find: (parent: Member) => unknown): Member | null {
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const found = find(parent);
    if (found === null) return null;
    if (isMember(found)) return found;
    throw new OfficeFault("ApiNotFound", `${nameOf(parent)}.${path.Name}`);
  }
}

function isMember(value: unknown): value is Member {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const nameOf = (object: Member): string => object.constructor.name;
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The selected properties of an object, or of every item of a collection. */
function queried(object: Member, select: readonly string[]): unknown {
  if (select.length === 0)
    throw new OfficeFault("ApiNotFound", `${nameOf(object)}: load() without names of properties`);
  const items = object.Items;
  if (Array.isArray(items))
    return { _Items: items.filter(isMember).map((item) => selected(item, select)) };
  return selected(object, select);
}

function selected(object: Member, select: readonly string[]): Member {
  const answer: Member = "Id" in object ? { Id: object.Id } : {};
  const deeper = new Map<string, string[]>();
  for (const path of select) {
    const [first, ...rest] = path.split("/");
    const name = wireName(first);
    if (!(name in object)) throw new OfficeFault("ApiNotFound", `${nameOf(object)}.${first}`);
    if (rest.length === 0) answer[name] = object[name];
    else deeper.set(name, [...(deeper.get(name) ?? []), rest.join("/")]);
  }
  for (const [name, paths] of deeper) {
    const part = object[name];
    answer[name] = isMember(part) ? queried(part, paths) : null;
  }
  return answer;
}
