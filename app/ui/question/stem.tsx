interface StemProps {
  readonly children: string;
  readonly level: 1 | 2 | 3;
}

/** A question longer than this is read, not glanced at, and is set smaller. */
const GLANCE = 120;

/** What is asked, as a heading. */
export function Stem({ children, level }: StemProps) {
  const Heading = `h${level}` as const;
  const long = children.length > GLANCE;
  return (
    <Heading className={long ? "question__stem question__stem--long" : "question__stem"}>
      {children}
    </Heading>
  );
}
