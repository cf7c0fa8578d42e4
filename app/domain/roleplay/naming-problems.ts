import type { Problem } from "~/domain/quiz/problem";
import type { Text } from "~/domain/text";

type Path = Problem["path"];

/** What can be named in a role-play. */
export type Named = "flag" | "preparation" | "state";

const WORDS: Readonly<Record<Named, Text>> = {
  flag: { sr: "Zastavica", en: "flag" },
  preparation: { sr: "Priprema", en: "preparation" },
  state: { sr: "Stanje", en: "state" },
};

/** A name that stands for nothing. */
export const unknown = (kind: Named, name: string, path: Path): Problem => ({
  path,
  message: {
    sr: `${WORDS[kind].sr} „${name}“ ne postoji u ovoj simulaciji.`,
    en: `This role-play has no ${WORDS[kind].en} “${name}”.`,
  },
});

/** Ids that stand twice in a list. @param key the key of the id within a row; none: rows are ids */
export function repeated(list: Path, ids: readonly string[], key?: string): readonly Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            path: [...list, index, ...(key === undefined ? [] : [key])],
            message: {
              sr: `„${id}“ već stoji na ovom spisku. Izaberite drugu oznaku.`,
              en: `“${id}” already stands in this list. Choose another id.`,
            },
          },
        ],
  );
}
