import { useSyncExternalStore } from "react";
import type { Theme } from "../model/state";

const QUERY = "(prefers-color-scheme: dark)";

/** Whether the pane is shown dark: as chosen, else as the host tells, else as the system does. */
export function useDark(theme: Theme, hostIsDark: boolean | undefined): boolean {
  const systemIsDark = useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(QUERY);
      media.addEventListener("change", onChange);
      return () => media.removeEventListener("change", onChange);
    },
    () => matchMedia(QUERY).matches,
  );
  if (theme !== "system") return theme === "dark";
  return hostIsDark ?? systemIsDark;
}
