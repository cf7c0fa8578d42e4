import { LOCALES, type Locale } from "~/domain/text";
import type { Choice, Roleplay } from "../roleplay";
import type { RoleplayFinding } from "./finding";

/** The longest text of a state may be this many times as long as its shortest. */
const STRETCH = 1.6;

const LANGUAGES: Readonly<Record<Locale, { readonly sr: string; readonly en: string }>> = {
  sr: { sr: "na srpskom", en: "in Serbian" },
  en: { sr: "na engleskom", en: "in English" },
};

/**
 * Whether the length of a text gives the best choice away (curriculum c: texts of similar length,
 * so the best one is not the longest). Lengths are characters as Unicode counts them.
 */
export function lengthFindings(roleplay: Roleplay): readonly RoleplayFinding[] {
  return LOCALES.flatMap((locale) => [
    ...Object.entries(roleplay.states).flatMap(([id, { choices }]) => uneven(id, choices, locale)),
    ...modelLongest(roleplay, locale),
  ]);
}

const lengthOf = ({ text }: Choice, locale: Locale): number => [...text[locale]].length;

function uneven(state: string, choices: readonly Choice[], locale: Locale): RoleplayFinding[] {
  const byLength = [...choices].sort((a, b) => lengthOf(a, locale) - lengthOf(b, locale));
  const [shortest, longest] = [byLength[0], byLength.at(-1)];
  if (!shortest || !longest) return [];
  const [least, most] = [lengthOf(shortest, locale), lengthOf(longest, locale)];
  if (most <= least * STRETCH) return [];
  const language = LANGUAGES[locale];
  const message = {
    sr: `Tekstovi izbora u stanju „${state}“ ${language.sr} nisu slične dužine (broj znakova: „${longest.id}“ ${most}, „${shortest.id}“ ${least}). Najduži neka bude najviše 1,6 puta duži od najkraćeg.`,
    en: `The texts of the choices in the state “${state}” ${language.en} are not of similar length: “${longest.id}” has ${most} characters and “${shortest.id}” ${least}. Let the longest be at most 1.6 times the shortest.`,
  };
  const path = ["states", state, "choices", choices.indexOf(longest), "text", locale];
  return [{ code: "uneven-lengths", severity: "warning", path, message, moves: null }];
}

/** A model choice is the longest when every other text of its state is shorter. */
function isModelLongest(choices: readonly Choice[], locale: Locale): boolean {
  const most = (marked: boolean) =>
    Math.max(
      0,
      ...choices.filter(({ model }) => model === marked).map((one) => lengthOf(one, locale)),
    );
  return most(true) > most(false);
}

/** In at most half of the states; more, and choosing the longest would be a way to play. */
function modelLongest({ states }: Roleplay, locale: Locale): RoleplayFinding[] {
  const all = Object.entries(states);
  const longest = all.filter(([, { choices }]) => isModelLongest(choices, locale));
  if (longest.length * 2 <= all.length) return [];
  const where = longest.map(([id]) => id).join(", ");
  const language = LANGUAGES[locale];
  const message = {
    sr: `Uzoran izbor je ${language.sr} najduži u ${longest.length} od ${all.length} stanja (${where}), pa ga odaje dužina. Neka bude najduži u najviše polovini.`,
    en: `The model choice is the longest ${language.en} in ${longest.length} of ${all.length} states (${where}), so its length gives it away. Let it be the longest in half of them at most.`,
  };
  return [{ code: "model-longest", severity: "warning", path: ["states"], message, moves: null }];
}
