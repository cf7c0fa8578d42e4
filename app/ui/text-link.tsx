import { Link, type LinkProps } from "@remix-run/react";
import { classNames } from "./class-names";

export interface TextLinkProps extends LinkProps {
  /** Stands alone on its line or in a row: gets the height of a target. */
  readonly standalone?: boolean;
}

/** An underlined link in words. */
export function TextLink({ standalone = false, className, ...rest }: TextLinkProps) {
  return (
    <Link
      className={classNames(
        standalone && "inline-flex min-h-target min-w-target items-center",
        className,
      )}
      {...rest}
    />
  );
}
