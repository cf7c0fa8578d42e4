import type { ButtonHTMLAttributes } from "react";
import { buttonStyle, type ButtonTone } from "./button-style";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly tone?: ButtonTone;
  /** Fills the line; on phones the main action does. */
  readonly wide?: boolean;
}

/** Says what happens when pressed ("Predajte odgovore"). Submits unless `type` says otherwise. */
export function Button({
  tone = "outlined",
  wide = false,
  type = "submit",
  className,
  ...rest
}: ButtonProps) {
  return <button type={type} className={buttonStyle(tone, wide, className)} {...rest} />;
}
