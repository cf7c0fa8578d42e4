import type { MatchingRowsProps } from "./matching-rows";

/** A word longer than this is wider than a third of a small phone. */
const FITS_A_THIRD = 11;

/** Sorting: a row of radios per line, named `match-<left position>`, value = right position. */
export function SortingRows({ left, right, pairs }: MatchingRowsProps) {
  const words = right.flatMap((text) => text.split(/\s+/));
  const wide = words.some((word) => word.length > FITS_A_THIRD);
  return (
    <div className="rows">
      {left.map((item, position) => (
        <fieldset key={position} className="row row--sorting">
          <legend className="row__text">{item}</legend>
          <div className={wide ? "bins bins--wide" : "bins"}>
            {right.map((text, index) => (
              <label key={index} className="bin">
                <input
                  className="choice-ring"
                  type="radio"
                  name={`match-${position}`}
                  value={index}
                  defaultChecked={pairs[position] === index}
                />
                <span>{text}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
