import {
  adviceOf,
  checks,
  fixTitleOf,
  helpOf,
  messageOf,
  sourceOf,
  titleOf,
} from "../../addin/checks/registry";
import type { Message } from "../../addin/core/words";
import { allTables } from "../../addin/tables/all-tables";
import { headingOf, hintOf } from "../../addin/tables/table";

const modules = import.meta.glob<Record<string, unknown>>(
  [
    "../../addin/**/*.ts",
    "../../taskpane/words/*.ts",
    "../../functions/runtime/*-words.ts",
    "!../../addin/sample/**",
    "!../../addin/cli.ts",
    "!../../addin/**/*.d.ts",
  ],
  { eager: true },
);

function isMessage(value: object): value is Message {
  return "key" in value && "english" in value && typeof value.english === "string";
}

/** Messages anywhere inside what a module exports. */
function messagesIn(value: unknown, depth = 0): Message[] {
  if (typeof value !== "object" || value === null || depth > 3 || ArrayBuffer.isView(value))
    return [];
  if (isMessage(value)) return [value];
  const inner = value instanceof Map ? [...value.values()] : Object.values(value);
  return inner.flatMap((part) => messagesIn(part, depth + 1));
}

/** Every message of the program by its key. */
export function allMessages(): ReadonlyMap<string, Message> {
  const messages = [
    ...Object.values(modules).flatMap((module) => messagesIn(module)),
    ...allTables.flatMap((table) => [
      table.title,
      table.purpose,
      ...Object.keys(table.columns).flatMap((key) =>
        [headingOf(table, key), hintOf(table, key) ?? []].flat(),
      ),
    ]),
    ...checks.flatMap((check) =>
      [
        messageOf(check),
        adviceOf(check),
        titleOf(check),
        sourceOf(check),
        ...Object.values(helpOf(check)),
        fixTitleOf(check) ?? [],
      ].flat(),
    ),
  ];
  return new Map(messages.map((message) => [message.key, message]));
}
