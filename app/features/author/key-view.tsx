import { useT } from "~/i18n/use-t";
import { Said } from "~/ui/question/said";
import type { QuestionKey } from "./question-sheet";

/** Reasons between hairlines; what follows brings the last one. */
const ROWS = "rows [&>.row:last-child]:border-b-0";

/** The key of a question with every explanation. */
export function KeyView({ answer }: { readonly answer: QuestionKey }) {
  switch (answer.kind) {
    case "options":
      return <OptionsKey options={answer.options} />;
    case "numeric":
      return <NumericKey answer={answer} />;
    case "ordering":
      return <OrderingKey answer={answer} />;
    case "matching":
      return <MatchingKey answer={answer} />;
  }
}

type Of<Kind extends QuestionKey["kind"]> = Extract<QuestionKey, { readonly kind: Kind }>;

function OptionsKey({ options }: Pick<Of<"options">, "options">) {
  const t = useT();
  return (
    <ul className={ROWS}>
      {options.map(({ text, credit, why }, index) => (
        <li key={index} className="row">
          <p className="feedback__option">{text}</p>
          {credit === 100 && <Said verdict="right">{t("author.key.right")}</Said>}
          {credit > 0 && credit < 100 && (
            <Said verdict="partly">{t("author.key.credit", { credit })}</Said>
          )}
          <p className="feedback__why">{why}</p>
        </li>
      ))}
    </ul>
  );
}

function NumericKey({ answer }: { readonly answer: Of<"numeric"> }) {
  const t = useT();
  const { expected, tolerance, mistakes, why } = answer;
  return (
    <ul className={ROWS}>
      <li className="row">
        <Said verdict="right">
          {tolerance === null ? expected : t("author.key.tolerance", { expected, tolerance })}
        </Said>
        <p className="feedback__why">{why}</p>
      </li>
      {mistakes.map((mistake) => (
        <li key={mistake.value} className="row">
          <p className="feedback__option">{t("author.key.mistake", { value: mistake.value })}</p>
          <p className="feedback__why">{mistake.why}</p>
        </li>
      ))}
    </ul>
  );
}

function OrderingKey({ answer: { items, why } }: { readonly answer: Of<"ordering"> }) {
  const t = useT();
  return (
    <>
      <Said verdict="right">{t("author.key.order")}</Said>
      <ol className="my-2 list-decimal pl-6">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ol>
      <p className="feedback__why">{why}</p>
    </>
  );
}

function MatchingKey({ answer: { rows, unused } }: { readonly answer: Of<"matching"> }) {
  const t = useT();
  return (
    <>
      <ul className={ROWS}>
        {rows.map(({ left, right, why }, index) => (
          <li key={index} className="row">
            <p className="feedback__option">{left}</p>
            <Said verdict="right">{right}</Said>
            <p className="feedback__why">{why}</p>
          </li>
        ))}
      </ul>
      {unused.length > 0 && (
        <p className="feedback__why">{t("author.key.unused", { items: unused.join("; ") })}</p>
      )}
    </>
  );
}
