import type { FormEvent } from "react";
import { studioPart } from "~/domain/library/document";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Details } from "~/ui/details";
import { TextArea } from "~/ui/form/text-area";
import type { TextView } from "./path-editor-view";

interface SourceSectionProps {
  readonly view: TextView;
  readonly text: string;
  readonly open: boolean;
  readonly onText: (text: string) => void;
}

/** The path's own text, for whoever knows it; the only way while it cannot be read. */
export function SourceSection({ view, text, open, onText }: SourceSectionProps) {
  const t = useT();
  const address = `/studio/paths/${view.slug}`;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget).get("text");
    if (typeof written === "string") onText(written.replaceAll("\r\n", "\n"));
  };
  return (
    <div className="mt-10">
      <Details summary={t("pathEditor.source.title")} open={open}>
        <form method="post" action={studioPart(view, "draft")} onSubmit={send} key={text}>
          <input type="hidden" name="draft" value={view.draft?.id ?? ""} />
          <input type="hidden" name="file" value={view.file} />
          <input type="hidden" name="revision" value={view.revision} />
          <input type="hidden" name="back" value={address} />
          <TextArea
            id="source"
            name="text"
            label={t("pathEditor.source.label")}
            hint={t("pathEditor.source.hint")}
            defaultValue={text}
            rows={20}
            spellCheck={false}
          />
          <p className="mt-3">
            <Button>{t("pathEditor.apply")}</Button>
          </p>
        </form>
      </Details>
    </div>
  );
}
