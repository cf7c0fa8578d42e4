interface ChoiceOptionsProps {
  readonly options: readonly string[];
  /** Checkboxes instead of radios. */
  readonly many: boolean;
  /** Display positions chosen before. */
  readonly chosen: readonly number[];
}

/** Full-width options; the whole label is the target. Named `choice`, value = display position. */
export function ChoiceOptions({ options, many, chosen }: ChoiceOptionsProps) {
  return (
    <div className="options">
      {options.map((text, position) => (
        <label key={position} className="option">
          <input
            className={many ? "choice-box" : "choice-ring"}
            type={many ? "checkbox" : "radio"}
            name="choice"
            value={position}
            defaultChecked={chosen.includes(position)}
          />
          <span className="option__text">{text}</span>
        </label>
      ))}
    </div>
  );
}
