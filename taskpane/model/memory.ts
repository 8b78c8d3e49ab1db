import { initialState, type PaneState, type Theme, themes, type View, views } from "./state";

/** What the pane keeps when it closes: how it looks and where the user was, never what a workbook holds. */
export function remembered({ view, preferences }: PaneState): string {
  const { language, theme } = preferences;
  return JSON.stringify({ view, language, theme });
}

/** The pane as it was left; whatever cannot be read is as at first. */
export function recalled(text: string | null): PaneState {
  const kept = parsed(text);
  const view = views.find((one: View) => one === kept.get("view"));
  const theme = themes.find((one: Theme) => one === kept.get("theme"));
  const language = kept.get("language");
  return {
    ...initialState,
    view: view ?? initialState.view,
    preferences: {
      theme: theme ?? initialState.preferences.theme,
      language: typeof language === "string" ? language : initialState.preferences.language,
    },
  };
}

function parsed(text: string | null): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  } catch {
    // A store that somebody else wrote into: begin as at first.
    return new Map();
  }
}
