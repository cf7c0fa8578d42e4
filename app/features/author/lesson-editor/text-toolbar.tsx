import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import type { FormatName } from "./format-command";

interface TextToolbarProps {
  readonly source: boolean;
  readonly onFormat: (name: FormatName) => void;
  readonly onInsert: () => void;
  readonly onSource: (source: boolean) => void;
}

const FORMATS = [
  "heading",
  "strong",
  "emphasis",
  "bullets",
  "numbers",
  "link",
  "table",
] as const satisfies readonly FormatName[];

/** What can be done with the selected words, in words. */
export function TextToolbar({ source, onFormat, onInsert, onSource }: TextToolbarProps) {
  const t = useT();
  return (
    <div
      role="group"
      aria-label={t("editor.toolbar.label")}
      className="flex flex-wrap items-center gap-x-3 px-4"
    >
      <Button type="button" tone="quiet" className="font-strong" onClick={onInsert}>
        {t("editor.toolbar.insert")}
      </Button>
      {FORMATS.map((name) => (
        <Button key={name} type="button" tone="quiet" onClick={() => onFormat(name)}>
          {t(`editor.toolbar.${name}`)}
        </Button>
      ))}
      <label className="ml-auto flex min-h-target items-center gap-2 text-small">
        <input
          type="checkbox"
          role="switch"
          className="size-[20px] accent-key"
          checked={source}
          onChange={(event) => onSource(event.target.checked)}
        />
        {t("editor.toolbar.source")}
      </label>
    </div>
  );
}
