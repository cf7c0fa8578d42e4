import type { ReactNode } from "react";

/** The longest word with a hyphen that a title keeps on one line, even on a 320 px screen. */
const LONGEST = 14;

/** A title in which short hyphenated words ("leptir-mašna") stay whole. */
export function unbroken(title: string): ReactNode {
  return title.split(/(\S+-\S+)/).map((part, index) =>
    index % 2 === 1 && part.length <= LONGEST ? (
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
