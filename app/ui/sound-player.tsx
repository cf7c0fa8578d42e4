import { createElement } from "react";

interface SoundPlayerProps {
  readonly src: string;
  readonly label: string;
  readonly className?: string;
}

/** Sound with the browser's own controls. It has no captions: what is heard stands beside it as text. */
export function SoundPlayer({ src, label, className }: SoundPlayerProps) {
  return createElement("audio", {
    controls: true,
    preload: "metadata",
    src,
    "aria-label": label,
    className,
  });
}
