import { FieldReader, type Fields, type FormRead } from "../fields";
import {
  ASKED,
  MOST_PEOPLE,
  type Asked,
  type PerspectivePerson,
  type PerspectiveSheet,
  type SourcedAnswer,
} from "./document";

/** Most characters of each kind of field. */
export const LONGEST = { name: 80, text: 500, source: 120 } as const;

const SLOTS = Array.from({ length: MOST_PEOPLE }, (_, index) => `p${index + 1}`);

/** The place for one person more; null when the sheet is full. */
export function freeSlot({ people }: PerspectiveSheet): string | null {
  return SLOTS.find((slot) => people.every(({ id }) => id !== slot)) ?? null;
}

/** The form of one person as it stands in the document; empty for a place nobody has. */
export function personFields({ people }: PerspectiveSheet, id: string): Fields {
  const person = people.find((one) => one.id === id);
  if (!person) return {};
  const { name, answers, check } = person;
  return {
    name,
    ...Object.fromEntries(
      ASKED.flatMap((asked) => [
        [asked, answers[asked].text],
        [`${asked}-source`, answers[asked].source],
      ]),
    ),
    "check-with": check.with,
    "check-on": check.on ?? "",
    "check-right": check.right,
    "check-correct": check.toCorrect,
  };
}

/** The sheet with one person as a form says; an empty form takes them off. `today` bounds days. */
export function readPerson(
  sheet: PerspectiveSheet,
  { person: id, today }: { readonly person: string; readonly today: string },
  fields: Fields,
): FormRead<PerspectiveSheet> {
  const reader = new FieldReader(fields);
  const words = (field: string) => {
    const text = (fields[field] ?? "").replaceAll("\r\n", "\n").trim();
    if (text.length > LONGEST.text) reader.refuse(field, "too-long");
    return text;
  };
  const answer = (asked: Asked): SourcedAnswer => ({
    text: words(asked),
    source: reader.text(`${asked}-source`, LONGEST.source),
  });
  const person: PerspectivePerson = {
    id,
    name: reader.text("name", LONGEST.name),
    answers: {
      goal: answer("goal"),
      pressure: answer("pressure"),
      measure: answer("measure"),
      worry: answer("worry"),
      goodWeek: answer("goodWeek"),
    },
    check: {
      with: reader.text("check-with", LONGEST.name),
      on: reader.day("check-on", today),
      right: words("check-right"),
      toCorrect: words("check-correct"),
    },
  };
  const isEmpty = ["name", ...PERSON_FIELDS].every((field) => (fields[field] ?? "").trim() === "");
  if (!isEmpty && person.name === "") reader.refuse("name", "empty");
  if (!isEmpty && person.check.on !== null && person.check.with === "")
    reader.refuse("check-with", "empty");
  return reader.read<PerspectiveSheet>({
    ...sheet,
    people: placed(sheet, id, isEmpty ? null : person),
  });
}

const PERSON_FIELDS = [
  ...ASKED.flatMap((asked) => [asked, `${asked}-source`]),
  "check-with",
  "check-on",
  "check-right",
  "check-correct",
];

/** Everybody with the one put into their place, or taken off it. */
function placed({ people }: PerspectiveSheet, id: string, person: PerspectivePerson | null) {
  return SLOTS.flatMap((slot) => {
    if (slot === id) return person ?? [];
    return people.find((one) => one.id === slot) ?? [];
  });
}
