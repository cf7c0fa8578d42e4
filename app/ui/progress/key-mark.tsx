import { useT } from "~/i18n/use-t";
import { isKeyDrawable, KEY_BOW, keyShape } from "./key-shape";

interface KeyMarkProps {
  readonly mastered: number;
  /** Modules of the enrolled paths. */
  readonly total: number;
  /** The words already stand beside it: draw only. */
  readonly wordless?: boolean;
}

/** The learner's key: a blade with one cut per mastered module, its count in words. */
export function KeyMark({ mastered, total, wordless = false }: KeyMarkProps) {
  const t = useT();
  const shape = isKeyDrawable(total) ? keyShape(mastered, total) : null;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {shape !== null && (
        <svg
          viewBox={`0 0 ${shape.width} 29`}
          width={`${shape.width / 16}rem`}
          aria-hidden="true"
          focusable="false"
          className="h-auto max-w-full shrink-0 fill-key"
        >
          <path fillRule="evenodd" d={KEY_BOW} />
          <path d={shape.blade} />
        </svg>
      )}
      {!wordless && (
        <span className="text-small text-ink2">{t("common.key.words", { mastered, total })}</span>
      )}
    </span>
  );
}
