import type { ReactNode } from "react";

interface QuoteProps {
  readonly children: ReactNode;
  /** Whose words, or about whom. */
  readonly by?: ReactNode;
}

/** Words that somebody wrote or said, set as reading and not as interface. */
export function Quote({ children, by }: QuoteProps) {
  return (
    <figure>
      <blockquote className="max-w-read font-serif text-read">{children}</blockquote>
      {by !== undefined && <figcaption className="mt-1 text-small text-ink2">{by}</figcaption>}
    </figure>
  );
}
