import type { Page } from "@playwright/test";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";
import { PATH, screen, type Screen, type Stage } from "./screens";
import { REFUSAL, sending } from "./sending";

/** Goes on by a link. */
const follow = (name: RegExp) => async (page: Page) => {
  await page.getByRole("link", { name }).first().click();
  await page.waitForLoadState("networkidle");
};

const parts = (name: string, viewer: string, step: string): readonly Screen[] =>
  [1, 2, 3, 4, 5].map((part) =>
    screen(`${name}, part ${part}`, viewer, `${PATH}/${step}?part=${part}`),
  );

/** What anybody sees who is not signed in. */
export const OUTSIDE: readonly Screen[] = [
  screen("landing", null, "/"),
  screen("landing answered", null, "/?guess=80", { shows: "text=17" }),
  screen(
    "landing with own share",
    null,
    "/?guess=60",
    sending("[name=pasted]", { pasted: "4.800.000\n310000\n120000\n80000\n5000" }, ".shares"),
  ),
  screen(
    "landing with own share refused",
    null,
    "/?guess=60",
    sending("[name=pasted]", { pasted: "mnogo" }),
  ),
  screen("sign-in", null, "/sign-in?to=%2Fnotebook"),
  screen(
    "sign-in refused",
    null,
    "/sign-in",
    sending("[name=password]", { email: "learner@demo.example", password: "pogrešna lozinka" }),
  ),
  screen("not found, signed out", null, "/ne-postoji"),
];

/** Where a learner goes on, at each point of a path. */
export const WAYS: readonly Screen[] = [
  screen("home, not enrolled", "katarina.vasic", "/learn"),
  screen("home, before the first lesson", "learner", "/learn"),
  screen("home, under way", "nikola.pavlovic", "/learn"),
  screen("home, before a check", "dragana", "/learn"),
  screen("home, waiting", "tamara.savic", "/learn", {
    shows: "text=/Provera se ponovo otvara|check opens again/i",
  }),
  screen("home, all done", "ana.ilic", "/learn"),
  screen("map, not enrolled", "katarina.vasic", PATH),
  screen("map, under way", "nikola.pavlovic", PATH),
  screen("map, waiting", "tamara.savic", PATH),
  screen("map, extra practice", "marko.stankovic", PATH),
  screen("map, all done", "ana.ilic", PATH),
  screen("what is known already", "nikola.pavlovic", `${PATH}/diagnostic`),
  screen("locked step", "learner", `${PATH}/l02`),
  screen("history", "marko.stankovic", `${PATH}/history`),
];

/** What a learner owns. */
export const OWN: readonly Screen[] = [
  screen("notebook, empty", "katarina.vasic", "/notebook"),
  screen("notebook, full", "ana.ilic", "/notebook"),
  screen("plan to change", "ana.ilic", "/notebook", {
    then: follow(/Izmenite plan|Change the plan/),
  }),
  screen("profile", "dragana", "/me"),
  screen("profile, password refused", "dragana", "/me?password=wrong", { shows: REFUSAL }),
  screen("not found", "learner", "/cohorts/ne-postoji"),
];

/** Goes on by a button or a link of that name. */
async function press(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole("button", { name }).or(page.getByRole("link", { name }));
  await button.first().click();
  await page.waitForLoadState("networkidle");
}

/** Follows one link after the other. */
const followAll =
  (...names: readonly RegExp[]) =>
  async (page: Page) => {
    for (const name of names) await follow(name)(page);
  };

const MATRIX = "/accounts/portfolio/selection-matrix";
const SKETCH = /Skica profita|Profit sketch/;
const CONTACTS = /Matrica kontakata|Contact matrix/;
const PERSPECTIVES = /List iz ugla sagovornika|Perspective sheet/;

/** Own accounts and the sheets of each, filled in and not. */
export const ACCOUNTS: readonly Screen[] = [
  screen("accounts, none", "katarina.vasic", "/accounts"),
  screen("accounts", "ana.ilic", "/accounts"),
  screen("account refused", "ana.ilic", "/accounts", sending("[name=disguise]")),
  screen("account", "ana.ilic", "/accounts", { then: follow(/^Agro Sever$/) }),
  screen("matrix, empty", "vladan.simic", MATRIX),
  screen("matrix", "ana.ilic", MATRIX, { shows: "#tipping" }),
  screen("matrix, an account", "ana.ilic", MATRIX, {
    then: follow(/^TransKop$/),
    shows: ".ratings",
  }),
  screen("matrix, criteria", "ana.ilic", `${MATRIX}?part=criteria`),
  screen(
    "matrix, criteria refused",
    "ana.ilic",
    `${MATRIX}?part=criteria`,
    sending("[name=threshold]", { threshold: "mnogo" }),
  ),
  screen("sketch", "ana.ilic", "/accounts", {
    then: followAll(/^Agro Sever$/, SKETCH),
    shows: "#figures",
  }),
  screen("sketch, figures", "ana.ilic", "/accounts", {
    then: followAll(/^Agro Sever$/, SKETCH, /Izmenite brojke|Change the figures/),
    shows: "[name=capital]",
  }),
  screen("contacts", "ana.ilic", "/accounts", {
    then: followAll(/^Agro Sever$/, CONTACTS),
    shows: "#leaving",
  }),
  screen("contacts, people", "ana.ilic", "/accounts", {
    then: followAll(/^Agro Sever$/, CONTACTS, /Ljudi na obe strane|People on both sides/),
    shows: "[name=t1]",
  }),
  screen("contacts, a role", "ana.ilic", "/accounts", {
    then: followAll(/^Agro Sever$/, CONTACTS, /^Šef magacina$/),
    shows: "[name=o1-last]",
  }),
  screen("perspectives, empty", "ana.ilic", "/accounts", {
    then: followAll(/^Agro Sever$/, PERSPECTIVES),
    shows: "#parts",
  }),
  screen("perspectives, a person", "ana.ilic", "/accounts", {
    then: followAll(/^Agro Sever$/, PERSPECTIVES, /Unesite prvu osobu|Enter the first person/),
    shows: "[name=check-on]",
  }),
];

const VALUE = /Kalkulator vrednosti|Value calculator/;

/** The value calculator: the sheet, each of its parts, a refusal, a draft, what the customer sees. */
export const VALUES: readonly Screen[] = [
  screen("value, empty", "vladan.simic", "/accounts", {
    then: followAll(/^Agro Sever$/, VALUE),
    shows: "#parts",
  }),
  screen("value", "ana.ilic", "/accounts", {
    then: followAll(/^Agro Sever$/, VALUE),
    shows: ".value-bar",
  }),
  ...(
    [
      ["the two bills", /Dva računa|The two bills/, "[name=reference-price]"],
      ["a benefit", /^Manje oštećenih paleta$/, "[name=improvement]"],
      ["a new benefit", /Dodajte korist|Add a benefit/, "[name=improvement]"],
      ["a negative difference", /^Podešavanje mašine i obuka$/, "[name=kind]"],
      ["contract and weights", /Ugovor, stopa i težine|Contract, rate/, "[name=years]"],
      ["margin and notes", /Naša marža i beleške|Our margin/, "[name=margin]"],
    ] as const
  ).map(([name, part, shows]) =>
    screen(`value, ${name}`, "ana.ilic", "/accounts", {
      then: followAll(/^Agro Sever$/, VALUE, part),
      shows,
    }),
  ),
  screen("value, refused", "ana.ilic", "/accounts", {
    shows: REFUSAL,
    then: async (page) => {
      await followAll(/^Agro Sever$/, VALUE, /Dva računa|The two bills/)(page);
      await page.locator("[name=offer-price]").waitFor();
      await sending("[name=offer-price]", { "offer-price": "mnogo" }).then?.(page);
    },
  }),
  screen("value, shown to the customer", "ana.ilic", "/accounts", {
    then: followAll(/^Agro Sever$/, VALUE, /Pokažite kupcu|Show the customer/),
    shows: "#figures",
  }),
];

/** Worked and half-filled examples of the tools, the latter as opened and as answered. */
export const EXAMPLES: readonly Screen[] = [
  ...TOOL_NAMES.flatMap((tool) => [
    screen(`${tool}, sample`, "ana.ilic", `/tools/${tool}?mode=sample`),
    screen(`${tool}, half`, "ana.ilic", `/tools/${tool}?mode=half`),
  ]),
  screen(
    "half example, checked",
    "ana.ilic",
    "/tools/selection-matrix?mode=half",
    sending("[name=weight]", { weight: "10", "first-strength": "9" }, "main [role=status]"),
  ),
];

const REVIEWS = /Za pregled i razgovor|To review and talk/;
const FOLLOW_UP = /^Odgovorite$|^Answer$/;

/** Some weeks after a path: the row on home, the look back, and the manager's. */
export const FOLLOW_UPS: readonly Screen[] = [
  screen("home, a look back is due", "milena.radovanovic", "/learn"),
  screen("look back", "milena.radovanovic", "/learn", { then: follow(FOLLOW_UP) }),
  screen("look back, incomplete", "milena.radovanovic", "/learn", {
    shows: REFUSAL,
    then: async (page) => {
      await follow(FOLLOW_UP)(page);
      await sending("[name=note]", {}).then?.(page);
    },
  }),
  screen("look back of a manager", "manager", "/cohorts", {
    then: followAll(REVIEWS, /Milena Radovanović/),
    shows: "[name=observed]",
  }),
];

/** Work on one's own account: the sheet a step asks for, what was handed in, its review. */
export const FIELDWORK: readonly Screen[] = [
  screen("tool step", "vladan.simic", `${PATH}/matrix`),
  screen("field work, waiting", "igor.milosevic", `${PATH}/fa1`),
  screen("field work, returned", "teodora.ciric", `${PATH}/fa1`, { shows: "#sheets" }),
  screen("field work, passed", "ana.ilic", `${PATH}/fa1`),
  screen("map, returned work", "teodora.ciric", PATH),
  screen("map, waiting work", "igor.milosevic", PATH),
  screen("somebody of the cohort", "manager", "/cohorts", { then: follow(/^Marko Stanković$/) }),
  screen("a step let past refused", "manager", "/cohorts", {
    shows: REFUSAL,
    then: async (page) => {
      await follow(/^Marko Stanković$/)(page);
      await sending("[name=reason]").then?.(page);
    },
  }),
  screen("reviews", "manager", "/cohorts", { then: follow(REVIEWS) }),
  screen("review", "manager", "/cohorts", {
    then: followAll(REVIEWS, /Igor Milošević/),
    shows: "#rubric",
  }),
  screen("review, a sheet", "manager", "/cohorts", {
    then: followAll(REVIEWS, /Igor Milošević/, /Matrica za izbor|selection matrix/),
    shows: "#places",
  }),
];

/** A conversation from its door to its debrief. */
export const talkScreens = (stage: Stage): readonly Screen[] => [
  screen("talk, door", "vladan.simic", `${PATH}/deselect`),
  screen("talk, door with runs", "luka.obradovic", `${PATH}/deselect`),
  screen("talk, first turn", "vladan.simic", `${PATH}/deselect`, {
    then: (page) => press(page, /ponovo|once more|Nastavite razgovor|Go on with/),
    shows: "[name=choice]",
  }),
  screen("talk, second turn", "luka.obradovic", stage.talk, { shows: "[name=choice]" }),
  screen("talk, overtaken", "luka.obradovic", `${stage.talk}?overtaken=1`, {
    shows: "main [role=status]",
  }),
  screen("talk, preparation", "milena.radovanovic", "/learn/value-based-selling/cfo-talk?short=1", {
    shows: "[name=prepared]",
  }),
  screen("debrief, lost", "luka.obradovic", stage.talkLost, { shows: "#turned" }),
  screen("debrief, won", "ana.ilic", stage.talkWon, { shows: "#turned" }),
  screen("map of a second path", "milena.radovanovic", "/learn/relationships-and-empathy"),
];

/** Review: an item, what was filled in wrong, what an answer was worth, and nothing left. */
export const reviewScreens = (stage: Stage): readonly Screen[] => [
  screen("review, an item", "tamara.savic", "/review", { shows: ".confidence" }),
  screen("review, without answer", "tamara.savic", "/review?problem=blank", { shows: REFUSAL }),
  screen("review, answered", "ana.ilic", stage.reviewed, { shows: ".feedback" }),
  screen("review, done for today", "ana.ilic", "/review"),
  screen("review, nothing learnt yet", "katarina.vasic", "/review"),
];

/** Lessons in parts as first opened. */
export const LESSONS = [
  parts("first lesson", "learner", "l01"),
  parts("second lesson", "petar.zivkovic", "l02"),
  parts("third lesson", "nikola.pavlovic", "l03"),
] as const;

/** Whole lessons with everything answered and saved. */
export const WHOLE: readonly Screen[] = ["l01", "l02", "l03", "l04", "l05", "l06"].map((step) =>
  screen(`whole lesson ${step}, saved`, "ana.ilic", `${PATH}/${step}?part=all`),
);

/** Blocks of a lesson that did not take what was written. */
export const REFUSED: readonly Screen[] = [
  ["question", "learner", "l01", 1, "pre-key-account"],
  ["reflection", "learner", "l01", 5, "two-weeks"],
  ["plan", "learner", "l01", 5, "plan"],
  ["own share", "petar.zivkovic", "l02", 2, "own-share"],
  ["practice account", "nikola.pavlovic", "l03", 5, "account"],
].map(([name, viewer, step, part, block]) =>
  screen(
    `${name} refused`,
    String(viewer),
    `${PATH}/${step}?part=${part}`,
    sending(`form[action$="/blocks/${block}"] [name=command]`, { pasted: "mnogo" }),
  ),
);

/** A check from its door to its result; its questions are of all six types. */
export function checkScreens(stage: Stage): readonly Screen[] {
  const question = (number: number) =>
    screen(`question ${number}`, "dragana", `${stage.open}?q=${number}`);
  return [
    screen("check, open again", "maja.todorovic", `${PATH}/m01-check`),
    screen("check, extra practice", "marko.stankovic", `${PATH}/l02-check`),
    screen("check, running", "dragana", `${PATH}/l01-check`),
    screen("check, cooling", "tamara.savic", `${PATH}/m01-check`, {
      shows: "text=/Sledeći pokušaj|Next attempt/",
    }),
    screen("check, done", "ana.ilic", `${PATH}/l02-check`),
    ...[1, 2, 3, 4, 5].map(question),
    screen("question without answer", "dragana", `${stage.open}?q=2&problem=blank`, {
      shows: REFUSAL,
    }),
    screen("numeric question", "stefan.jankovic", stage.numeric, { shows: "[name=value]" }),
    screen("ordering question", "sanja.lukic", stage.ordering, { shows: ".rows" }),
    screen("handing in", "dragana", `${stage.open}?q=end`),
    screen("result, failed", "marko.stankovic", stage.failed),
    screen("result, passed", "ana.ilic", stage.passed),
  ];
}

/** What managers see. */
export const OTHERS: readonly Screen[] = [screen("cohort", "manager", "/cohorts")];
