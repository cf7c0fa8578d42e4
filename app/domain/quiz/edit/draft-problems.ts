import { LOCALES, type Text } from "~/domain/text";
import { decimalFrom, isWithin } from "../numeric/decimal";
import {
  explainsItself,
  PARTNER_LIMITS,
  RIGHT,
  ROW_LIMITS,
  rowsExplain,
  type QuestionDraft,
} from "./draft";
import { CERTIFYING_USES, OPEN_USES, rowField } from "./draft-form";
import { SAY } from "./draft-words";
import { isPlainDecimal, plainDecimal } from "./plain-decimal";

/** One thing to mend before a question can be asked, at the field of the form where it is. */
export interface DraftProblem {
  readonly field: string;
  readonly message: Text;
}

/** The rest of the file, as far as a question must fit into it. */
export interface DraftPlace {
  readonly objectives: readonly string[];
  /** The other questions of the file. */
  readonly others: readonly {
    readonly id: string;
    readonly family: string;
    readonly critical: boolean;
  }[];
}

const LIMIT = { label: 600, passage: 2_000, case: 4_000, unit: 20, slug: 60 } as const;
/** Where a new question is written; no question may be called so. */
const NEW_ADDRESS = "new";
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function textProblems(field: string, text: Text, limit: number): DraftProblem[] {
  return LOCALES.flatMap((locale) => {
    const value = text[locale].trim();
    if (value === "") return [{ field: `${field}.${locale}`, message: SAY.missing[locale] }];
    if (value.length <= limit) return [];
    return [{ field: `${field}.${locale}`, message: SAY.tooLong(value.length, limit) }];
  });
}

function headProblems(draft: QuestionDraft, place: DraftPlace): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const add = (field: string, message: Text) => problems.push({ field, message });
  const { id, objective, family, critical, use } = draft;
  if (!isSlug(id)) add("id", SAY.id);
  else if (id === NEW_ADDRESS || place.others.some((other) => other.id === id))
    add("id", SAY.idTaken(id));
  if (!place.objectives.includes(objective)) add("objective", SAY.objective);
  if (family !== "" && !isSlug(family)) add("family", SAY.id);
  const relative = place.others.find((other) => other.family === (family || id));
  if (relative && relative.critical !== critical) add("critical", SAY.mixedFamily(relative.family));
  if (use.length === 0) add("use", SAY.noUse);
  const travels = use.some((one) => OPEN_USES.some((open) => open === one));
  const certifies = use.some((one) => CERTIFYING_USES.some((kept) => kept === one));
  if (travels && certifies) add("use", SAY.mixedUse);
  return problems;
}

const isSlug = (id: string): boolean => id.length <= LIMIT.slug && SLUG.test(id);

/** Texts that stand twice, so that a learner could not tell them apart. */
function repeated(
  list: "rows" | "partners",
  rows: readonly { readonly text: Text }[],
): DraftProblem[] {
  return rows.flatMap((row, index) =>
    LOCALES.filter((locale) => {
      const own = row.text[locale].trim();
      return own !== "" && rows.slice(0, index).some((other) => other.text[locale].trim() === own);
    }).map((locale) => ({
      field: rowField(list, index, `text.${locale}`),
      message: SAY.repeated,
    })),
  );
}

function rowProblems(draft: QuestionDraft): DraftProblem[] {
  const { type, rows } = draft;
  const { min, max } = ROW_LIMITS[type];
  const texts = rows.flatMap((row, index) => [
    ...(type === "numeric"
      ? []
      : textProblems(rowField("rows", index, "text"), row.text, LIMIT.label)),
    ...(rowsExplain(type)
      ? textProblems(rowField("rows", index, "why"), row.why, LIMIT.passage)
      : []),
  ]);
  return [
    ...(rows.length < min ? [{ field: "rows", message: SAY.tooFewRows(min) }] : []),
    ...(rows.length > max ? [{ field: "rows", message: SAY.tooManyRows(max) }] : []),
    ...texts,
    ...(type === "numeric" ? [] : repeated("rows", rows)),
  ];
}

function markedProblems({ type, rows }: QuestionDraft): DraftProblem[] {
  const right = rows.filter(({ key }) => key === RIGHT).length;
  if (right === 0) return [{ field: "rows", message: SAY.noKey }];
  if (type === "single" && right > 1) return [{ field: "rows", message: SAY.manyKeys }];
  if (type === "multiple" && right === rows.length)
    return [{ field: "rows", message: SAY.allRight }];
  return [];
}

function creditProblems({ rows }: QuestionDraft): DraftProblem[] {
  const wrong = rows.flatMap(({ key }, index) =>
    /^(?:0|[1-9]\d?|100)$/.test(key.trim())
      ? []
      : [{ field: rowField("rows", index, "key"), message: SAY.credit }],
  );
  if (wrong.length > 0) return wrong;
  const full = rows.filter(({ key }) => key.trim() === "100").length;
  return full === 1 ? [] : [{ field: "rows", message: SAY.oneBest }];
}

function numericProblems({ value, tolerance, unit, rows }: QuestionDraft): DraftProblem[] {
  const target = plainDecimal(value);
  const margin = plainDecimal(tolerance);
  const sound = isPlainDecimal(target) && isPlainDecimal(margin) && !margin.startsWith("-");
  const problems = rows.flatMap(({ key }, index): DraftProblem[] => {
    const field = rowField("rows", index, "key");
    const mistake = plainDecimal(key);
    if (!isPlainDecimal(mistake)) return [{ field, message: SAY.number }];
    const within =
      sound && isWithin(decimalFrom(mistake), decimalFrom(target), decimalFrom(margin));
    return within ? [{ field, message: SAY.mistakeIsRight }] : [];
  });
  if (!isPlainDecimal(target)) problems.unshift({ field: "value", message: SAY.number });
  if (!isPlainDecimal(margin) || margin.startsWith("-"))
    problems.push({ field: "tolerance", message: SAY.tolerance });
  if (unit.trim().length > LIMIT.unit)
    problems.push({ field: "unit", message: SAY.tooLong(unit.trim().length, LIMIT.unit) });
  return problems;
}

function matchingProblems({ rows, partners }: QuestionDraft): DraftProblem[] {
  const known = new Set(partners.map(({ id }) => id));
  const unpaired = rows.flatMap(({ key }, index) =>
    known.has(key) ? [] : [{ field: rowField("rows", index, "key"), message: SAY.unpaired }],
  );
  const used = new Set(rows.map(({ key }) => key));
  const { min, max } = PARTNER_LIMITS;
  return [
    ...unpaired,
    ...(unpaired.length === 0 && used.size === 1
      ? [{ field: "partners", message: SAY.oneBin }]
      : []),
    ...(partners.length < min ? [{ field: "partners", message: SAY.tooFewRows(min) }] : []),
    ...(partners.length > max ? [{ field: "partners", message: SAY.tooManyRows(max) }] : []),
    ...partners.flatMap((one, index) =>
      textProblems(rowField("partners", index, "text"), one.text, LIMIT.label),
    ),
    ...repeated("partners", partners),
  ];
}

function keyProblems(draft: QuestionDraft): DraftProblem[] {
  switch (draft.type) {
    case "single":
    case "multiple":
      return markedProblems(draft);
    case "scenario":
      return [...textProblems("case", draft.case, LIMIT.case), ...creditProblems(draft)];
    case "numeric":
      return numericProblems(draft);
    case "matching":
      return matchingProblems(draft);
    case "ordering":
      return [];
  }
}

/**
 * What keeps a question from being asked, in the words of the form and in its order. None: the
 * question is well formed, and the schema of the file takes it.
 */
export function draftProblems(draft: QuestionDraft, place: DraftPlace): readonly DraftProblem[] {
  return [
    ...headProblems(draft, place),
    ...textProblems("stem", draft.stem, LIMIT.passage),
    ...keyProblems(draft),
    ...rowProblems(draft),
    ...(explainsItself(draft.type) ? textProblems("why", draft.why, LIMIT.passage) : []),
  ];
}
