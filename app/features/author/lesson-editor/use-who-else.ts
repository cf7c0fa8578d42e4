import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** How often an open page asks who else is at the draft (ms). */
const EVERY = 30_000;

/**
 * Asks again, while the page is looked at and whenever one comes back to it, who else works on the
 * draft and what has been added to the library meanwhile.
 */
export function useWhoElse(): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const ask = () => {
      if (document.visibilityState === "visible" && navigator.onLine) revalidate();
    };
    const timer = window.setInterval(ask, EVERY);
    document.addEventListener("visibilitychange", ask);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [revalidate, state]);
}
