import { useSearchParams } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { AskScreen } from "./ask-screen";
import { RestScreen } from "./rest-screen";
import { ReviewFeedback } from "./review-feedback";
import type { ReviewView } from "./review-view";

interface ReviewScreenProps {
  readonly view: ReviewView;
  readonly timeZone: string;
}

/** Review: one item at a time, its feedback at once, and a calm end. */
export function ReviewScreen({ view, timeZone }: ReviewScreenProps) {
  const [query] = useSearchParams();
  const top = useFocusOn(view);
  switch (view.kind) {
    case "ask":
      return <AskScreen key={view.command} {...{ view, query, top }} />;
    case "feedback":
      return <ReviewFeedback {...{ view, top }} />;
    case "rest":
      return <RestScreen {...{ view, timeZone }} />;
  }
}

/** Takes the keyboard and the screen reader along when another item or its feedback is shown. */
function useFocusOn(view: ReviewView) {
  const top = useRef<HTMLDivElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current !== view) top.current?.focus({ preventScroll: true });
    before.current = view;
  }, [view]);
  return top;
}
