import { useEffect, useRef } from "react";
import { useT } from "~/i18n/use-t";

interface ErrorSummaryProps {
  /** What to do about each problem; `fieldId` is the control it is about, if it is about one. */
  readonly problems: readonly { readonly fieldId?: string; readonly text: string }[];
}

/** What keeps a form from being accepted, on top of it, each leading to its field. */
export function ErrorSummary({ problems }: ErrorSummaryProps) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problems]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 rounded-control border-2 border-error bg-error-wash px-4 py-3"
    >
      <p className="font-strong">{t("common.errors.title", { count: problems.length })}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.fieldId ?? ""} ${problem.text}`}>
            {problem.fieldId === undefined ? (
              problem.text
            ) : (
              <a
                href={`#${problem.fieldId}`}
                className="inline-flex min-h-target items-center text-error"
              >
                {problem.text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
