import { readHeader, writeHeader } from "~/domain/lesson/edit/header";
import type { TextEdit } from "~/domain/lesson/edit/text-edit";
import type { Locale } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import { useT } from "~/i18n/use-t";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
import { Notice } from "~/ui/notice";

interface HeaderFieldsProps {
  readonly text: string;
  readonly language: Locale;
  readonly onEdit: (edit: TextEdit) => void;
}

/** Title and description of the lesson, which stand in the header of its text. */
export function HeaderFields({ text, language, onEdit }: HeaderFieldsProps) {
  const t = useT();
  const header = readHeader(text);
  if (!header) return <Notice tone="call">{t("editor.header.unread")}</Notice>;
  const { title, description } = header;
  return (
    <div className="grid gap-3 px-4 py-4" lang={HTML_LANG[language]}>
      <TextInput
        name="title"
        id={`title-${language}`}
        label={t("editor.header.title")}
        maxLength={160}
        value={title}
        onChange={(event) =>
          onEdit(writeHeader(header, { title: event.target.value, description }))
        }
      />
      <TextArea
        name="description"
        id={`description-${language}`}
        rows={2}
        label={t("editor.header.description")}
        maxLength={400}
        value={description}
        onChange={(event) =>
          onEdit(writeHeader(header, { title, description: event.target.value }))
        }
      />
    </div>
  );
}
