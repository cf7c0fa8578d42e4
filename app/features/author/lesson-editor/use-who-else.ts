import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** How often an open page asks who else is at the draft (ms). */
const EVERY = 30_000;

/** Asks again, while the page is looked at, who else works on the draft. */
export function useWhoElse(): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = window.setInterval(() => {
      if (document.visibilityState === "visible" && navigator.onLine) revalidate();
    }, EVERY);
    return () => window.clearInterval(timer);
  }, [revalidate, state]);
}
