import { stringify } from "yaml";
import type { DocumentFiles } from "~/domain/library/document";
import type { Text } from "~/domain/text";

const T = (sr: string, en: string): Text => ({ sr, en });

/** The text with which a new role-play opens: two states and every part, with what belongs there. */
export function newRoleplay(slug: string, title: Text): DocumentFiles {
  const play = {
    schema: 1,
    slug,
    title,
    setting: T(
      "Gde ste, s kim razgovarate i šta želite da postignete.",
      "Where you are, whom you talk to and what you want to achieve.",
    ),
    start: { trust: 50, value: 30 },
    flags: [],
    first: "opening",
    states: { opening: OPENING, offer: OFFER },
    delayed: [],
    endings: ENDINGS,
    debrief: {
      question: T("Šta biste sledeći put rekli drugačije?", "What would you say differently?"),
      plan: T("Ako kupac sledeći put ", "If the customer next time "),
    },
  };
  const style = {
    lineWidth: 0,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
  } as const;
  return { "roleplay.yaml": stringify(play, style) };
}

const OPENING = {
  says: T("Prva rečenica kupca.", "The customer’s first line."),
  choices: [
    {
      id: "ask",
      text: T("Pitanje koje otvara razgovor o kupcu?", "A question that opens the talk?"),
      effect: { trust: 10, value: 10 },
      reaction: T("Kupac odgovara i nastavlja.", "The customer answers and goes on."),
      why: T("Pitanje pokazuje da slušate.", "The question shows that you listen."),
      next: "offer",
      model: true,
    },
    {
      id: "pitch",
      text: T("Rečenica kojom se prerano nudi proizvod.", "A line that offers too early on."),
      effect: { trust: -10, value: 0 },
      reaction: T("Kupac gleda na sat.", "The customer looks at the clock."),
      why: T(
        "Ponuda pre pitanja ne pogađa potrebu.",
        "An offer before a question misses the need.",
      ),
      next: "offer",
    },
  ],
} as const;

const OFFER = {
  says: T("Druga rečenica kupca.", "The customer’s second line."),
  choices: [
    {
      id: "agree",
      text: T(
        "Predlog sledećeg koraka koji odgovara kupcu.",
        "A next step that suits the customer.",
      ),
      effect: { trust: 10, value: 20 },
      reaction: T("Kupac klima glavom.", "The customer nods."),
      why: T("Sledeći korak je konkretan.", "The next step is concrete."),
      next: "end",
      model: true,
    },
    {
      id: "press",
      text: T("Rečenica kojom se traži odluka odmah.", "A line that asks for a decision now."),
      effect: { trust: -20, value: 0 },
      reaction: T("Kupac se povlači.", "The customer draws back."),
      why: T("Pritisak smanjuje poverenje.", "Pressure lowers trust."),
      next: "end",
      trap: true,
    },
  ],
} as const;

const ENDINGS = [
  {
    id: "e1",
    rank: 1,
    when: { atLeast: { trust: 70, value: 60 } },
    title: T("Dogovoren je sledeći korak", "A next step is agreed"),
    text: T("Šta to znači za odnos s kupcem.", "What this means for the relationship."),
  },
  {
    id: "e2",
    rank: 2,
    when: { atLeast: { trust: 50 } },
    title: T("Vrata su ostala otvorena", "The door stays open"),
    text: T("Šta je ostalo neizrečeno.", "What was left unsaid."),
  },
  {
    id: "e3",
    rank: 3,
    title: T("Razgovor je završen bez dogovora", "The talk ends without agreement"),
    text: T("Šta je do toga dovelo.", "What led to it."),
  },
] as const;
