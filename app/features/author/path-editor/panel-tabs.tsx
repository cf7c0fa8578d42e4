import { useT } from "~/i18n/use-t";
import { useHydrated } from "~/ui/question/use-hydrated";
import { SwitchButton } from "./switch-button";

export const PANELS = ["path", "picture", "findings"] as const;
export type Panel = (typeof PANELS)[number];

interface PanelTabsProps {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly problems: number;
}

/** On a phone one of the three is shown at a time. */
export function PanelTabs({ panel, onPanel, problems }: PanelTabsProps) {
  const t = useT();
  if (!useHydrated()) return null;
  return (
    <div
      role="group"
      aria-label={t("pathEditor.panel.label")}
      className="mb-6 flex flex-wrap gap-x-6 border-b border-line lg:hidden"
    >
      {PANELS.map((one) => (
        <SwitchButton key={one} pressed={one === panel} onPress={() => onPanel(one)}>
          {t(`pathEditor.panel.${one}`, { problems })}
        </SwitchButton>
      ))}
    </div>
  );
}
