import { useT } from "~/i18n/use-t";
import { Select } from "~/ui/form/select";

export interface MatchingRowsProps {
  readonly id: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** For each left position the right position chosen before. */
  readonly pairs: readonly (number | null)[];
}

/** Longer answers are cut off in a closed select, so they stand in full above the rows. */
const FITS_A_SELECT = 26;

/** Matching: a select per line, named `match-<left position>`, value = right position. */
export function MatchingRows({ id, left, right, pairs }: MatchingRowsProps) {
  const t = useT();
  const long = right.some((text) => text.length > FITS_A_SELECT);
  const offered = right.map((text, index) => ({
    value: String(index),
    label: long ? `${letter(index)}. ${text}` : text,
  }));
  return (
    <>
      {long && (
        <div className="offered">
          <p>{t("practice.question.offered")}</p>
          <ol>
            {offered.map(({ value, label }) => (
              <li key={value}>{label}</li>
            ))}
          </ol>
        </div>
      )}
      <ul className="rows">
        {left.map((item, position) => (
          <li key={position} className="row">
            <Select
              id={`${id}-match-${position}`}
              name={`match-${position}`}
              label={item}
              options={[{ value: "", label: t("practice.question.matchChoose") }, ...offered]}
              defaultValue={String(pairs[position] ?? "")}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function letter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}
