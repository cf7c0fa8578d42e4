import { useEffect, useRef } from "react";

/**
 * Fills the text field inside the element that gets the ref with what the reader marks in the
 * lesson, until they type into it themselves.
 * @param limit most characters
 */
export function useMarkedText(limit: number) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let filled = "";
    const take = () => {
      const field = holder.current?.querySelector("textarea");
      const marked = document.getSelection();
      const text = marked?.toString().trim().slice(0, limit);
      if (!field || !text || !marked?.anchorNode?.parentElement?.closest(".lesson")) return;
      if (field.value === filled) field.value = filled = text;
    };
    document.addEventListener("selectionchange", take);
    return () => document.removeEventListener("selectionchange", take);
  }, [limit]);
  return holder;
}
