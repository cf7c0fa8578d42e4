import type { Text } from "~/domain/text";

/** What an import or export says of a question. */
export const LOST = {
  otherLanguage: {
    sr: "GIFT nosi samo jedan jezik. Drugi dopišite u obrascu pitanja.",
    en: "GIFT holds one language only. Write the other in the question's form.",
  },
  embedded: {
    sr: "Praznina je stajala usred rečenice; sada je na njenom mestu „_____“.",
    en: "The gap stood in the middle of the sentence; “_____” stands in its place.",
  },
  weights: {
    sr: "Delimični poeni uz odgovore nisu preneti: ova vrsta pitanja ih računa sama.",
    en: "Partial credit of answers was not taken: this type of question counts it by itself.",
  },
  feedback: {
    sr: "Opšte objašnjenje nije preneto: ovde svaki odgovor ima svoje.",
    en: "The general feedback was not taken: here every answer has its own.",
  },
  format: {
    sr: "Oblikovanje teksta (HTML ili Markdown) je uklonjeno.",
    en: "Formatting of the text (HTML or Markdown) was removed.",
  },
  short: {
    sr: "Kratak odgovor rečima još nije podržan. Pretvorite ga u izbor jednog odgovora.",
    en: "A short answer in words is not supported yet. Turn it into a choice of one answer.",
  },
  essay: {
    sr: "Esej se ne ocenjuje automatski. Napišite ga kao razmišljanje u lekciji.",
    en: "An essay is not graded automatically. Write it as a reflection in the lesson.",
  },
  description: {
    sr: "Tekst bez pitanja nije prenet. Mesto mu je u lekciji.",
    en: "A text without a question was not taken. Its place is in the lesson.",
  },
  category: {
    sr: "Kategorija nije pitanje i nije preneta.",
    en: "A category is no question and was not taken.",
  },
  range: {
    sr: "Raspon je pretvoren u sredinu i dozvoljeno odstupanje.",
    en: "The range was turned into its middle and a tolerance.",
  },
  moreNumbers: {
    sr: "Prihvaćena je samo prva tačna vrednost; ostale su izostavljene.",
    en: "Only the first right value was taken; the others were left out.",
  },
  partialNumber: {
    sr: "Vrednost koja nosi deo poena preneta je kao česta greška.",
    en: "A value worth part of the credit was taken as a known mistake.",
  },
  noCase: {
    sr: "Slučaj nije prepoznat: prebacite situaciju iz pitanja u polje za slučaj.",
    en: "No case was found: move the situation from the question to the field of the case.",
  },
  tooManyRows: {
    sr: "Redova ima više nego što ova vrsta pitanja prima. Višak je izostavljen.",
    en: "There are more rows than this type of question takes. The rest was left out.",
  },
  brokenGift: {
    sr: "Nije ispravan GIFT. Proverite zagrade { } i ispred znakova ~ = # { } : u tekstu stavite kosu crtu \\.",
    en: "This is no valid GIFT. Check the braces { }, and put a backslash \\ before ~ = # { } : in texts.",
  },
  tooLong: {
    sr: "Pitanje je duže od 20.000 znakova. Proverite da li između pitanja stoji prazan red.",
    en: "The question is longer than 20,000 characters. Check that a blank line stands between questions.",
  },
  unknownType: (type: string): Text => ({
    sr: `Vrsta „${type}“ ne postoji. Dozvoljeno je: single, multiple, scenario, numeric, ordering, matching.`,
    en: `There is no type “${type}”. Allowed: single, multiple, scenario, numeric, ordering, matching.`,
  }),
  unknownUse: (uses: string): Text => ({
    sr: `Nepoznata namena je izostavljena: ${uses}.`,
    en: `An unknown use was left out: ${uses}.`,
  }),
  explanations: {
    sr: "Objašnjenja uz parove: GIFT za njih nema mesta.",
    en: "The explanations of pairs: GIFT has no place for them.",
  },
  spareRight: {
    sr: "Ponuđene stavke koje nisu ničiji par: GIFT za njih nema mesta.",
    en: "Offered items that are nobody's partner: GIFT has no place for them.",
  },
  oneLanguage: {
    sr: "GIFT nosi samo jedan jezik: pitanja na engleskom su u posebnoj datoteci.",
    en: "GIFT holds one language only: the questions in Serbian are a file of their own.",
  },
  blankLines: {
    sr: "Razmaci i prazni redovi u tekstu su sažeti.",
    en: "Spaces and blank lines within texts were condensed.",
  },
  credits: {
    sr: "Delimična vrednost odgovora je zaokružena na korake koje poznaje Moodle.",
    en: "Partial credits were rounded to the steps that Moodle knows.",
  },
} as const;

export const REFUSED = {
  tooLarge: {
    sr: "Datoteka je veća od 1 MB. Podelite je na više datoteka.",
    en: "The file is larger than 1 MB. Divide it into several files.",
  },
  tooMany: {
    sr: "U datoteci je više od 500 pitanja. Podelite je na više datoteka.",
    en: "The file holds more than 500 questions. Divide it into several files.",
  },
  empty: {
    sr: "Ovde nema nijednog pitanja. Izaberite datoteku ili nalepite njen tekst.",
    en: "There is no question here. Choose a file or paste its text.",
  },
  binary: {
    sr: "Ovo nije tekst. Izaberite datoteku u formatu GIFT (.txt) ili CSV.",
    en: "This is no text. Choose a file in GIFT (.txt) or CSV format.",
  },
  noHeader: {
    sr: "Prvi red CSV datoteke mora da sadrži bar kolone „type“ i „stem_sr“ ili „stem_en“. Preuzmite primer i popunite ga.",
    en: "The first line of the CSV file must have at least the columns “type” and “stem_sr” or “stem_en”. Download the example and fill it in.",
  },
  brokenCsv: (line: number): Text => ({
    sr: `Red ${line} ne može da se pročita. Proverite navodnike u njemu i ispred njega.`,
    en: `Line ${line} cannot be read. Check the quotes in it and before it.`,
  }),
} as const;
