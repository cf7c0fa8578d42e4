import { useT } from "~/i18n/use-t";
import { useHydrated } from "~/ui/question/use-hydrated";
import { SwitchButton } from "./switch-button";

export const MODES = ["edit", "walk"] as const;
/** Building the path, or playing a learner through it. */
export type Mode = (typeof MODES)[number];

interface ModeSwitchProps {
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}

/** Chooses between building the path and playing a learner through it. */
export function ModeSwitch({ mode, onMode }: ModeSwitchProps) {
  const t = useT();
  if (!useHydrated()) return null;
  return (
    <div
      role="group"
      aria-label={t("pathEditor.mode.label")}
      className="mb-4 flex flex-wrap gap-x-6"
    >
      {MODES.map((one) => (
        <SwitchButton key={one} pressed={one === mode} onPress={() => onMode(one)}>
          {t(`pathEditor.mode.${one}`)}
        </SwitchButton>
      ))}
    </div>
  );
}
