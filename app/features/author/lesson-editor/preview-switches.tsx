import { useT } from "~/i18n/use-t";
import { Choice } from "./choice";
import type { Scheme, Width } from "./preview-settings";

interface PreviewSwitchesProps {
  readonly width: Width;
  readonly setWidth: (width: Width) => void;
  readonly scheme: Scheme;
  readonly setScheme: (scheme: Scheme) => void;
}

/** Whose screen is shown: narrow or wide, light or dark. */
export function PreviewSwitches({ width, setWidth, scheme, setScheme }: PreviewSwitchesProps) {
  const t = useT();
  return (
    <div className="flex flex-wrap gap-x-6">
      <Choice
        label={t("editor.preview.width")}
        options={[
          { value: "phone", label: t("editor.preview.phone") },
          { value: "desktop", label: t("editor.preview.desktop") },
        ]}
        value={width}
        onChange={setWidth}
      />
      <Choice
        label={t("editor.preview.scheme")}
        options={[
          { value: "light", label: t("editor.preview.light") },
          { value: "dark", label: t("editor.preview.dark") },
        ]}
        value={scheme}
        onChange={setScheme}
      />
    </div>
  );
}
