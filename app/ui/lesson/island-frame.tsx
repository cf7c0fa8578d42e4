import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { FormMessage } from "~/ui/form/form-message";
import type { IslandForm } from "./island-view";

interface IslandFrameProps {
  readonly form: IslandForm;
  readonly children: ReactNode;
  /** What the button does, in words. */
  readonly submit: string;
  /** What is said once it is kept. */
  readonly savedText?: string;
  /** Already inside the block's own section: no anchor, no lines of its own. */
  readonly nested?: boolean;
  /** What stands below the button: a result. */
  readonly after?: ReactNode;
}

/** An interactive block: a plain form between hairlines, its button, and what became of it. */
export function IslandFrame({
  form,
  children,
  submit,
  savedText,
  nested = false,
  after,
}: IslandFrameProps) {
  const t = useT();
  const unplaced = form.error?.field === null ? form.error.message : null;
  return (
    <section id={nested ? undefined : `block-${form.id}`} className={nested ? undefined : "island"}>
      <form method="post" action={form.action} className="island__form">
        <input type="hidden" name="command" value={form.commandKey} />
        {children}
        <div className="island__save">
          <Button>{submit}</Button>
          {unplaced !== null && <FormMessage tone="error">{unplaced}</FormMessage>}
          {form.saved && form.error === null && (
            <FormMessage tone="saved">{savedText ?? t("lesson.saved")}</FormMessage>
          )}
        </div>
      </form>
      {after}
    </section>
  );
}
