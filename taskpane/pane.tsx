import { FluentProvider } from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { directionOf, languages, sayIn } from "../addin/core/words";
import type { Host } from "./host";
import { darkTheme, lightTheme } from "./look/theme";
import { useDark } from "./look/use-dark";
import { recalled, remembered } from "./model/memory";
import type { PaneState, View, WordPart } from "./model/state";
import { Store } from "./model/store";
import { PaneContext } from "./pane-context";
import { Announcer } from "./parts/announcer";
import { DropZone } from "./parts/drop-zone";
import { Frame } from "./parts/frame";
import { JobBar } from "./parts/job-bar";
import { NoticeBar } from "./parts/notice-bar";
import { useOwnTabs } from "./parts/use-own-tabs";
import type { ViewComponents } from "./views/view-components";
import { Work } from "./work";

interface PaneProps {
  readonly host: Host;
  /** The view that was asked for by the ribbon; else the one that was left. */
  readonly view?: View | undefined;
  /** The part of Word's view that was asked for. It shows the part and begins nothing by itself. */
  readonly task?: WordPart | undefined;
  readonly components: ViewComponents;
}

/** The task pane: the same in Excel, in Word and as a page. */
export function Pane({ host, view, task, components }: PaneProps) {
  const [store] = useState(() => new Store(firstState(host, { view, task })));
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { dispatch } = store;
  const language = languageOf(state, host);
  const say = useMemo(() => sayIn(language), [language]);
  const latest = useRef({ say, language });
  latest.current = { say, language };
  const [work] = useState(
    () =>
      new Work(host, {
        dispatch,
        state: store.state,
        say: () => latest.current.say,
        language: () => latest.current.language,
      }),
  );
  useSameLanguage(language, work);
  const direction = directionOf(say);
  const isDark = useDark(state.preferences.theme, host.isDark);
  useKeptState(state, host);
  useOwnTabs();
  useDocumentFacts({ language, direction, isDark });
  const pane = useMemo(
    () => ({ state, dispatch, say, language, work }),
    [state, dispatch, say, language, work],
  );
  const ViewComponent = components[state.view];
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} dir={direction} className="provider">
      <PaneContext value={pane}>
        <div className="pane">
          <div className="top">
            <Frame />
            <JobBar />
            <NoticeBar />
          </div>
          <main id="content">
            <Suspense fallback={null}>
              <ViewComponent />
            </Suspense>
          </main>
          <Announcer />
          {host.readBook === undefined && <DropZone />}
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

function firstState(host: Host, { view, task }: Pick<PaneProps, "view" | "task">): PaneState {
  const kept = recalled(host.memory.load());
  const first = host.kind === "word" ? "word" : kept.view;
  const word = task ? { ...kept.word, part: task, isAsked: true } : kept.word;
  return { ...kept, word, view: view ?? first };
}

/** The language that was chosen, else the host's, else English. */
function languageOf({ preferences }: PaneState, host: Host): string {
  const wanted = preferences.language === "system" ? host.language : preferences.language;
  const [language] = wanted.toLowerCase().split("-");
  return languages.includes(language) ? language : "en";
}

/** Findings are sentences: in another language they are said anew. */
function useSameLanguage(language: string, work: Work): void {
  const before = useRef(language);
  useEffect(() => {
    if (before.current === language) return;
    before.current = language;
    void work.books.openAgain();
  }, [language, work]);
}

function useKeptState(state: PaneState, { memory }: Host): void {
  const text = remembered(state);
  useEffect(() => memory.save(text), [memory, text]);
}

/** The page itself knows language, direction and darkness too: for its scroll bars, for print and for readers by ear. */
function useDocumentFacts({
  language,
  direction,
  isDark,
}: {
  language: string;
  direction: "ltr" | "rtl";
  isDark: boolean;
}): void {
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language;
    documentElement.dir = direction;
    documentElement.dataset.theme = isDark ? "dark" : "light";
  }, [language, direction, isDark]);
}
