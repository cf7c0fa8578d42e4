import type { ComponentName } from "~/domain/lesson/components";
import { VARIANTS } from "~/domain/path/definition";
import type { Text } from "~/domain/text";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";
import { DUTY, field, ISLAND_ID, optional, t, type ComponentField } from "./field";

/** What a trainer is told of a component, and the fields of its form. */
export interface ComponentForm {
  readonly label: Text;
  /** What it is for, in one sentence. */
  readonly purpose: Text;
  readonly fields: readonly ComponentField[];
  /** What the new block holds until its author writes; absent where it holds nothing. */
  readonly content?: Text;
}

const TITLE = field.line("title", t("Naslov", "Title"), 160);

const VERDICTS = [
  { value: "good", label: t("Dobar primer", "A good example") },
  { value: "bad", label: t("Loš primer", "A bad example") },
];

const TOOLS: Readonly<Record<(typeof TOOL_NAMES)[number], Text>> = {
  "selection-matrix": t("Matrica za izbor", "Selection matrix"),
  "profit-sketch": t("Skica profita", "Profit sketch"),
  "contact-matrix": t("Matrica kontakata", "Contact matrix"),
  "perspective-sheet": t("List perspektive", "Perspective sheet"),
  "value-calculator": t("Kalkulator vrednosti", "Value calculator"),
};

/** Readers by the variant that the diagnostic chose for them. */
export const READERS: Readonly<Record<(typeof VARIANTS)[number], Text>> = {
  guided: t("ko radi uz više primera", "who works with more examples"),
  standard: t("ko radi redovnim tokom", "who takes the regular course"),
  challenge: t("ko radi kroz zadatke", "who works through problems"),
};

/** Names something of the media library. */
const MEDIUM = {
  kind: "slug",
  name: "media",
  label: t("Oznaka iz biblioteke medija", "Its name in the media library"),
  hint: t("Stoji na strani Studio, Mediji.", "It stands on the page Studio, Media."),
} as const satisfies ComponentField;
const CAPTION = optional(field.line("caption", t("Natpis", "Caption"), 400));

const MEDIA = {
  Figure: {
    label: t("Slika", "Picture"),
    purpose: t(
      "Slika iz biblioteke medija, sa opisom.",
      "A picture of the media library, described.",
    ),
    fields: [
      MEDIUM,
      optional(field.line("alt", t("Opis za ovo mesto", "Description for this place"), 400)),
      CAPTION,
      optional(field.line("source", t("Izvor", "Source"), 800)),
    ],
  },
  Video: {
    label: t("Snimak", "Video"),
    purpose: t("Snimak sa titlom.", "A video with captions."),
    fields: [MEDIUM, CAPTION],
  },
  Audio: {
    label: t("Zvuk", "Audio"),
    purpose: t("Zvučni zapis sa tekstom.", "A recording with its text."),
    fields: [MEDIUM, CAPTION],
  },
  Attachment: {
    label: t("Prilog (PDF)", "Attachment (PDF)"),
    purpose: t("Dokument za preuzimanje.", "A document to download."),
    fields: [MEDIUM, optional(field.line("title", t("Naziv", "Title"), 160))],
  },
} as const satisfies Partial<Record<ComponentName, ComponentForm>>;

const STATIC = {
  Part: {
    label: t("Deo", "Part"),
    purpose: t(
      "Počinje nov deo: jedna zamisao, dva do tri minuta.",
      "Begins a new part: one idea, two to three minutes.",
    ),
    fields: [
      TITLE,
      optional(field.objectives("teaches", t("Ciljevi koje uči", "Objectives it teaches"))),
      optional(
        field.objective(
          "remedies",
          t("Dopunski deo za cilj", "Remedial part for the objective"),
          t(
            "Samo za deo na kraju, koji otvara onaj ko je promašio cilj.",
            "Only for a part at the end that opens to whoever missed the objective.",
          ),
        ),
      ),
      optional(
        field.choice("stage", t("Vrsta dopunskog dela", "Kind of remedial part"), [
          { value: "example", label: t("Rešen primer", "Worked example") },
          { value: "completion", label: t("Započet primer", "Half-filled example") },
        ]),
      ),
    ],
  },
  Callout: {
    label: t("Istaknuto", "Callout"),
    purpose: t("Izdvaja ono što se pamti.", "Sets apart what is to be remembered."),
    fields: [
      TITLE,
      optional(
        field.choice("tone", t("Vrsta", "Kind"), [
          { value: "note", label: t("Napomena", "Note") },
          { value: "warning", label: t("Upozorenje", "Warning") },
        ]),
      ),
    ],
    content: t("Tekst koji izdvajate.", "The text set apart."),
  },
  KeyFact: {
    label: t("Podatak", "Key fact"),
    purpose: t("Broj sa izvorom.", "A figure with its source."),
    fields: [
      field.line("figure", t("Broj", "Figure"), 60),
      field.text("source", t("Izvor", "Source"), 800),
      optional(field.address("href", t("Adresa izvora", "Address of the source"))),
    ],
    content: t("Šta taj broj znači.", "What the figure means."),
  },
  Example: {
    label: t("Primer", "Example"),
    purpose: t("Dobar ili loš primer iz prakse.", "A good or bad example from practice."),
    fields: [field.choice("verdict", t("Vrsta", "Kind"), VERDICTS), TITLE],
    content: t("Šta se dogodilo.", "What happened."),
  },
  Dialogue: {
    label: t("Razgovor", "Dialogue"),
    purpose: t("Replike dvoje ljudi.", "Lines that people say."),
    fields: [TITLE, optional(field.choice("verdict", t("Vrsta", "Kind"), VERDICTS))],
    content: t(
      '<Line who="Prodavac">Prva replika.</Line>\n<Line who="Kupac">Odgovor.</Line>',
      '<Line who="Seller">The first line.</Line>\n<Line who="Customer">The reply.</Line>',
    ),
  },
  Line: {
    label: t("Replika", "Line"),
    purpose: t("Jedna rečenica u razgovoru.", "One line of a dialogue."),
    fields: [field.line("who", t("Ko govori", "Who speaks"), 80)],
    content: t("Šta kaže.", "What they say."),
  },
  Only: {
    label: t("Samo za neke", "Only for some"),
    purpose: t(
      "Ono što je između vide samo neki čitaoci.",
      "Only some readers see what stands between.",
    ),
    fields: [field.variants("for", t("Ko ovo vidi", "Who sees this"))],
    content: t("Tekst samo za njih.", "Text only for them."),
  },
  Term: {
    label: t("Pojam", "Term"),
    purpose: t("Reč objašnjena u rečniku.", "A word explained in the glossary."),
    fields: [field.term("id", t("Pojam iz rečnika", "Term of the glossary"))],
    content: t("pojam", "term"),
  },
  Source: {
    label: t("Izvor", "Source"),
    purpose: t("Odakle je tvrdnja iznad.", "Where the claim above comes from."),
    fields: [],
    content: t("Autor, naslov, godina.", "Author, title, year."),
  },
  Reveal: {
    label: t("Otvara se na dodir", "Opens on tap"),
    purpose: t("Pomoć ili rešenje koje čeka.", "Help or a solution that waits."),
    fields: [TITLE],
    content: t("Tekst koji se otvara.", "The text that opens."),
  },
} as const satisfies Partial<Record<ComponentName, ComponentForm>>;

const ISLANDS = {
  Question: {
    label: t("Pitanje", "Question"),
    purpose: t(
      "Pitanje sa početka ili za vežbu, iz pitanja ove lekcije.",
      "An opening or practice question of this lesson.",
    ),
    fields: [field.question("id", t("Koje pitanje", "Which question")), DUTY],
  },
  Recall: {
    label: t("Povratak na pitanja", "Recall"),
    purpose: t(
      "Vraća odgovore sa početka, sa objašnjenjem.",
      "Brings back the opening answers, explained.",
    ),
    fields: [
      field.questions("questions", t("Koja pitanja", "Which questions"), 12),
      ISLAND_ID,
      DUTY,
    ],
  },
  Checklist: {
    label: t("Spisak za proveru", "Checklist"),
    purpose: t("Stavke koje se štikliraju.", "Items to tick."),
    fields: [
      field.line("title", t("Naslov", "Title"), 200),
      field.list("items", t("Stavke, svaka u svom redu", "Items, one to a line"), 400, 20),
      ISLAND_ID,
      DUTY,
    ],
  },
  Reflection: {
    label: t("Razmišljanje", "Reflection"),
    purpose: t(
      "Pitanje na koje se odgovara svojim rečima.",
      "A question answered in one’s own words.",
    ),
    fields: [
      field.text("prompt", t("Pitanje", "Question"), 1_000),
      optional(field.line("hint", t("Pomoć", "Hint"), 400)),
      optional(
        field.choice("about", t("O čemu je", "What it is about"), [
          { value: "case", label: t("O slučaju iz teksta", "The case in the text") },
        ]),
      ),
      ISLAND_ID,
      DUTY,
    ],
  },
  IfThenPlan: {
    label: t("Plan „ako – onda“", "If–then plan"),
    purpose: t("Namera vezana za priliku.", "An intention tied to an occasion."),
    fields: [
      field.text("prompt", t("Zadatak", "Task"), 1_000),
      field.line("cueHint", t("Primer za „ako“", "Example for “if”"), 200),
      field.line("actionHint", t("Primer za „onda ću“", "Example for “then I will”"), 200),
      ISLAND_ID,
      DUTY,
    ],
  },
  Concentration: {
    label: t("Udeo najvećih kupaca", "Share of the largest"),
    purpose: t("Račun za do deset prihoda.", "A sum over up to ten revenues."),
    fields: [ISLAND_ID, DUTY],
  },
  SelfAssessment: {
    label: t("Samoprocena", "Self-assessment"),
    purpose: t("Ponašanja ocenjena na opisanoj skali.", "Behaviours rated on a described scale."),
    fields: [
      field.list(
        "anchors",
        t("Stepeni skale, svaki u svom redu", "Steps of the scale, one to a line"),
        200,
        7,
      ),
      field.areas("areas", t("Oblasti i ponašanja", "Areas and behaviours"), 12),
      ISLAND_ID,
      DUTY,
    ],
  },
  PracticeAccount: {
    label: t("Kupac za vežbu", "Practice account"),
    purpose: t("Izbor kupca na kom se radi.", "The choice of the account worked on."),
    fields: [ISLAND_ID, DUTY],
  },
  Transcript: {
    label: t("Zapis razgovora", "Transcript"),
    purpose: t("Razgovor u kom se traže nagoveštaji.", "A conversation searched for cues."),
    fields: [TITLE, field.lines("lines", t("Replike", "Lines"), 4, 30), ISLAND_ID, DUTY],
  },
  Tool: {
    label: t("Alat", "Tool"),
    purpose: t("Vrata ka listu za svog kupca.", "The door to a sheet of one’s own account."),
    fields: [
      field.choice(
        "tool",
        t("Koji alat", "Which tool"),
        TOOL_NAMES.map((value) => ({ value, label: TOOLS[value] })),
      ),
      optional(field.line("note", t("Napomena", "Note"), 400)),
      ISLAND_ID,
      DUTY,
    ],
  },
} as const satisfies Partial<Record<ComponentName, ComponentForm>>;

/** The form of each component, in the order in which the menu offers them. */
export const COMPONENT_FORMS: Readonly<Record<ComponentName, ComponentForm>> = {
  ...STATIC,
  ...MEDIA,
  ...ISLANDS,
};
