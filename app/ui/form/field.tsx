import type { ReactNode } from "react";
import type { MessageId } from "~/i18n/messages";
import { useT } from "~/i18n/use-t";

/** Who reads what is written: only its author, the author's manager as well, or the learner. */
export type Audience = "self" | "manager" | "learner";

const AUDIENCES = {
  self: "common.field.onlyYou",
  manager: "common.field.managerToo",
  learner: "common.field.learnerToo",
} as const satisfies Record<Audience, MessageId>;

/** What a field says around its control. */
export interface FieldText {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What to do about it, in plain words; its presence marks the control as invalid. */
  readonly error?: string;
  readonly audience?: Audience;
  readonly optional?: boolean;
}

/** What the control must carry so that a screen reader hears hint and error. */
export interface ControlAria {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface FieldProps extends FieldText {
  readonly id: string;
  readonly children: (aria: ControlAria) => ReactNode;
}

/** A control with its label above, hint, error and who will read it. */
export function Field({ id, label, hint, error, audience, optional, children }: FieldProps) {
  const t = useT();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const audienceId = `${id}-audience`;
  const described = [
    hint !== undefined && hintId,
    error !== undefined && errorId,
    audience !== undefined && audienceId,
  ].filter((part) => part !== false);
  return (
    <div>
      <label htmlFor={id} className="block pb-1 font-strong">
        {label}
        {optional === true && (
          <span className="font-regular text-ink2"> {t("common.field.optional")}</span>
        )}
      </label>
      {hint !== undefined && (
        <div id={hintId} className="pb-2 text-small text-ink2">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={errorId} className="pb-2 font-strong text-error">
          {error}
        </p>
      )}
      {children({
        id,
        "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {audience !== undefined && (
        <p id={audienceId} className="pt-1 text-small text-ink2">
          {t(AUDIENCES[audience])}
        </p>
      )}
    </div>
  );
}
