import { Link, type LinkProps } from "@remix-run/react";
import { buttonStyle, type ButtonTone } from "./button-style";

export interface ButtonLinkProps extends LinkProps {
  readonly tone?: ButtonTone;
  readonly wide?: boolean;
}

/** A link that looks like a button: for going on, never for changing something. */
export function ButtonLink({
  tone = "outlined",
  wide = false,
  className,
  ...rest
}: ButtonLinkProps) {
  return <Link className={buttonStyle(tone, wide, className)} {...rest} />;
}
