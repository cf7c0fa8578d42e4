import type { ReactNode } from "react";
import { unbroken } from "./unbroken";

interface PageTitleProps {
  readonly children: ReactNode;
  /** One quiet line below: part, minutes, state. */
  readonly detail?: ReactNode;
}

/** The title of a page: its only H1. */
export function PageTitle({ children, detail }: PageTitleProps) {
  return (
    <div className="mb-6">
      <h1 className="font-serif text-heading font-strong lg:text-display">
        {typeof children === "string" ? unbroken(children) : children}
      </h1>
      {detail !== undefined && <p className="mt-2 text-ink2">{detail}</p>}
    </div>
  );
}

interface SectionProps {
  readonly title: ReactNode;
  readonly id: string;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, id, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-2 text-body font-strong text-ink2">
        {title}
      </h2>
      {children}
    </section>
  );
}
