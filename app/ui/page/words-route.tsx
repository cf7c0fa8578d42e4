import { Outlet } from "@remix-run/react";
import { lazy, useState } from "react";
import { fetchWords, haveWords, type WordGroup } from "~/i18n/words";

/**
 * A layout for screens that need words of a group. A browser asks for the words as soon as it has
 * the layout, beside the data and the code of the screen; a screen that is gone to waits for them
 * on the old one, and a document comes to life when they are there. A server has all words.
 */
export function wordsRoute(group: WordGroup) {
  if (import.meta.env.SSR) return () => <Outlet />;
  const coming = fetchWords(group);
  const Late = lazy(async () => {
    await coming;
    return { default: Outlet };
  });
  return function WordsRoute() {
    // Kept as it was first: another element here would build the screen inside anew.
    const [here] = useState(() => haveWords(group));
    return here ? <Outlet /> : <Late />;
  };
}
