import { describe, expect, it } from "vitest";
import { words as account } from "~/i18n/sr-account";
import { words as everywhere } from "~/i18n/sr-everywhere";
import { words as studio } from "~/i18n/sr-studio";
import { words as talks } from "~/i18n/sr-talks";
import { words as team } from "~/i18n/sr-team";
import { words as tools } from "~/i18n/sr-tools";
import type { WordGroup } from "~/i18n/words";
import {
  firstScripts,
  nesting,
  reachableScripts,
  routeIds,
  scripts,
  wordsScript,
} from "../../support/browser-files";

const GROUPS: Readonly<Record<WordGroup, object>> = { account, studio, talks, team, tools };
const groups = Object.keys(GROUPS);

const areaOf = (key: string) => key.slice(0, key.indexOf("."));
const keys = Object.entries(GROUPS).flatMap(([group, words]) =>
  Object.keys(words).map((key) => ({ key, group })),
);
const groupOf = new Map(keys.map(({ key, group }) => [areaOf(key), group]));

/** What may be the name of a message in a script: whole, or its beginning before `${`. */
const NAMED = new RegExp(
  `["'\`]((?:${[...groupOf.keys()].join("|")})\\.[\\w.-]*)(["'\`]|\\$\\{)`,
  "g",
);

/** The group of a message that a script names, if there is one: events have such names too. */
function groupNamed(name: string, isWhole: boolean): string | undefined {
  return keys.find(({ key }) => (isWhole ? key === name : key.startsWith(name)))?.group;
}

/** The groups that a route's layouts bring. */
function brought(id: string): readonly string[] {
  return nesting(id).flatMap((one) => /^routes\/words\.([a-z]+)/.exec(one)?.[1] ?? []);
}

function groupsIn(text: string): readonly string[] {
  const named = text.matchAll(NAMED);
  return [...named].flatMap(([, name = "", end]) => groupNamed(name, end !== "${") ?? []);
}

const namedBy = new Map([...scripts].map(([address, text]) => [address, groupsIn(text)]));

/** The groups whose messages a route's scripts name. */
function needed(id: string): readonly string[] {
  const found = new Set<string>();
  for (const address of reachableScripts(id))
    for (const group of namedBy.get(address) ?? []) found.add(group);
  return [...found].sort();
}

describe("the words of a screen", () => {
  it("come with it: each route stands in the layouts of all words that its scripts name", () => {
    const missing = routeIds.flatMap((id) =>
      needed(id)
        .filter((group) => !brought(id).includes(group))
        .map((group) => `${id}: ${group}`),
    );
    expect(missing).toEqual([]);
  });

  it("are looked for where they are: every group is named by some route and brought by one", () => {
    expect([...new Set(routeIds.flatMap(needed))].sort()).toEqual([...groups].sort());
    expect([...new Set(routeIds.flatMap(brought))].sort()).toEqual([...groups].sort());
  });

  it("belong to one group, and travel in a file of their own in each language", () => {
    for (const key of Object.keys(everywhere)) expect(groupOf.has(areaOf(key)), key).toBe(false);
    for (const group of groups) {
      for (const language of ["sr", "en"]) {
        const file = wordsScript(`${language}-${group}`);
        expect(routeIds.filter((id) => firstScripts(id).has(file))).toEqual([]);
      }
    }
  });
});
