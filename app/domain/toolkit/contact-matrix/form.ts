import { FieldReader, type Fields, type FormRead } from "../fields";
import { CONTACT_LIMITS, STRENGTHS, type ContactLink, type ContactMatrix } from "./document";

const NAME = 60;

/** Every place for somebody of ours, and for a role of theirs. */
export const OUR_SLOTS = slots("o", CONTACT_LIMITS.ours);
export const THEIR_SLOTS = slots("t", CONTACT_LIMITS.theirs);

function slots(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
}

/** The form of the people on both sides as it stands in the document. */
export function peopleFields(matrix: ContactMatrix): Fields {
  const fields: Record<string, string> = {};
  for (const { id, name } of matrix.ours) fields[id] = name;
  for (const { id, name, key, owner } of matrix.theirs) {
    fields[id] = name;
    fields[`${id}-owner`] = owner ?? "";
    if (key) fields[`${id}-key`] = "1";
  }
  return fields;
}

/** The matrix with the people of a form. Links of those who left the sheet go with them. */
export function readPeople(matrix: ContactMatrix, fields: Fields): FormRead<ContactMatrix> {
  const reader = new FieldReader(fields);
  const ours = OUR_SLOTS.flatMap((id) => {
    const name = reader.text(id, NAME);
    return name === "" ? [] : [{ id, name }];
  });
  const theirs = THEIR_SLOTS.flatMap((id) => {
    const name = reader.text(id, NAME);
    if (name === "") return [];
    const owner = reader.choice(`${id}-owner`, OUR_SLOTS);
    const key = reader.checked(`${id}-key`);
    return [{ id, name, key, owner: ours.some((one) => one.id === owner) ? owner : null }];
  });
  const links = matrix.links.filter(
    (link) =>
      ours.some(({ id }) => id === link.ours) && theirs.some(({ id }) => id === link.theirs),
  );
  return reader.read<ContactMatrix>({ tool: "contact-matrix", ours, theirs, links });
}

/** The form of one role's contacts as it stands in the document. */
export function linkFields(matrix: ContactMatrix, role: string): Fields {
  const fields: Record<string, string> = {};
  for (const { ours, theirs, strength, last } of matrix.links) {
    if (theirs !== role) continue;
    fields[`${ours}-strength`] = String(strength);
    fields[`${ours}-last`] = last ?? "";
  }
  return fields;
}

/** The matrix with one role's contacts as a form says; `today` bounds the days. */
export function readLinks(
  matrix: ContactMatrix,
  { role, today }: { readonly role: string; readonly today: string },
  fields: Fields,
): FormRead<ContactMatrix> {
  const reader = new FieldReader(fields);
  const links = matrix.ours.flatMap(({ id }): ContactLink[] => {
    const typed = reader.whole(`${id}-strength`, 0, STRENGTHS.length - 1);
    const strength = STRENGTHS.find((one) => one === typed) ?? 0;
    const last = reader.day(`${id}-last`, today);
    if (strength === 0 && last !== null) reader.refuse(`${id}-strength`, "empty");
    return strength === 0 ? [] : [{ ours: id, theirs: role, strength, last }];
  });
  const others = matrix.links.filter(({ theirs }) => theirs !== role);
  return reader.read({ ...matrix, links: [...others, ...links] });
}
