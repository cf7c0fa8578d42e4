import { useT } from "~/i18n/use-t";
import { TextInput } from "~/ui/form/text-input";

interface BehaviourFieldsProps {
  /** Ids of the controls begin with it. */
  readonly id: string;
  /** The behaviour's own id, in the names of its controls. */
  readonly name: string;
  readonly text: string;
  readonly anchors: readonly string[];
  readonly rating: number | null;
  readonly evidence: string;
  readonly error: string | undefined;
  readonly evidenceError: string | undefined;
}

/** One behaviour: a rating of 0–4 and the evidence for it. */
export function BehaviourFields(props: BehaviourFieldsProps) {
  const { id, name, text, anchors, rating, evidence, error, evidenceError } = props;
  const t = useT();
  return (
    <div className="row behaviour">
      <fieldset className="question__fields" aria-describedby={error ? `${id}-error` : undefined}>
        <legend className="behaviour__text">{text}</legend>
        {error !== undefined && (
          <p id={`${id}-error`} className="question__error">
            {error}
          </p>
        )}
        <div className="ratings">
          {anchors.map((anchor, value) => (
            <label key={value} className="rating">
              <input
                type="radio"
                name={`rating-${name}`}
                value={value}
                aria-label={`${value}: ${anchor}`}
                defaultChecked={rating === value}
              />
              <span aria-hidden="true">{value}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextInput
        id={`${id}-evidence`}
        name={`evidence-${name}`}
        label={t("lesson.self.evidence")}
        error={evidenceError}
        maxLength={300}
        autoComplete="off"
        defaultValue={evidence}
      />
    </div>
  );
}
