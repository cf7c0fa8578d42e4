import { type FormEvent, type ReactNode } from "react";
import { useLocale } from "~/i18n/use-t";
import { FormMessage } from "~/ui/form/form-message";
import { usePathEditor } from "./editor-context";

interface EditFormProps {
  /** Unique on the page: where a refusal is told. */
  readonly id: string;
  readonly op: string;
  readonly module?: string;
  readonly step?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A form whose operation the browser carries out, or the server where no script runs. */
export function EditForm({ id, op, module, step, className, children }: EditFormProps) {
  const { view, refusal, submit } = usePathEditor();
  const locale = useLocale();
  const address = `/studio/paths/${view.slug}`;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const native = event.nativeEvent;
    const submitter = native instanceof SubmitEvent ? native.submitter : null;
    submit(id, new FormData(event.currentTarget, submitter));
  };
  return (
    <form method="post" action={address} onSubmit={send} className={className}>
      <input type="hidden" name="op" value={op} />
      <input type="hidden" name="draft" value={view.draft?.id ?? ""} />
      {module !== undefined && <input type="hidden" name="module" value={module} />}
      {step !== undefined && <input type="hidden" name="step" value={step} />}
      {children}
      {refusal?.form === id && <FormMessage tone="error">{refusal.reason[locale]}</FormMessage>}
    </form>
  );
}
