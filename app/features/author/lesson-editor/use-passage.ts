import { useEffect, useRef } from "react";
import { partsOfText } from "~/domain/lesson/edit/parts";
import { passageAt } from "~/domain/lesson/edit/passage";
import type { TextRange } from "~/domain/lesson/edit/text-edit";
import type { LessonEditorView } from "./editor-view";

/** Goes to the passage that the page was opened for, once: afterwards its author is where they went. */
export function usePassage(
  { passage }: LessonEditorView,
  text: string,
  onGo: (place: TextRange) => void,
): void {
  const went = useRef(false);
  useEffect(() => {
    if (went.current || !passage) return;
    went.current = true;
    const place = passageAt(text, partsOfText(text), passage.part, passage.words);
    if (place) onGo(place);
  });
}
