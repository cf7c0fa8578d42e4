import { useSyncExternalStore } from "react";

const QUERY = "(width >= 1024px)";

/** Whether there is room for two columns; false on the server. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(QUERY);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}
