import type { Locale, Text } from "~/domain/text";
import type { CheckedRoleplay } from "~/platform/content/check-roleplay.server";
import { textTable } from "~/platform/content/text-table";

const WORDS = {
  title: {
    sr: "Simulacije: koliko ima različitih tokova i koliko ih vodi do kog ishoda.",
    en: "Role-plays: how many ways there are through each, and how many lead to which ending.",
  },
  roleplay: { sr: "simulacija", en: "role-play" },
  ways: { sr: "tokova", en: "ways" },
  endings: { sr: "ishodi", en: "endings" },
} as const satisfies Record<string, Text>;

/** One line for each role-play that was proved. */
export function roleplayFigures(
  roleplays: readonly CheckedRoleplay[],
  locale: Locale,
): readonly string[] {
  const proved = roleplays.flatMap(({ slug, proof }) => (proof ? [{ slug, proof }] : []));
  if (proved.length === 0) return [];
  const number = new Intl.NumberFormat(locale === "sr" ? "sr-Latn" : "en");
  return [
    WORDS.title[locale],
    ...textTable([
      [WORDS.roleplay[locale], WORDS.ways[locale], WORDS.endings[locale]],
      ...proved.map(({ slug, proof: { paths, endings } }) => [
        slug,
        number.format(paths),
        endings.map((ending) => `${ending.id} ${number.format(ending.paths)}`).join(", "),
      ]),
    ]),
  ];
}
