import type { MediaKind } from "~/domain/media/media";
import { endingsOf } from "~/domain/media/media-type";
import { MEDIA_KINDS } from "~/domain/media/media";
import type { Text } from "~/domain/text";

const EVERY_ENDING = [...new Set(MEDIA_KINDS.flatMap(endingsOf))].join(", ");

/** Why a file or its words are not taken, and what to do about it. */
const MESSAGES = {
  "file-missing": {
    sr: "Izaberite datoteku.",
    en: "Choose a file.",
  },
  "too-large": {
    sr: "Datoteka je veća od {limit} MB. Smanjite je ili izvezite u slabijem kvalitetu.",
    en: "The file is larger than {limit} MB. Make it smaller or export it in lower quality.",
  },
  unknown: {
    sr: `Ovu vrstu datoteke ne primamo. Primamo: ${EVERY_ENDING}.`,
    en: `We do not take this kind of file. We take: ${EVERY_ENDING}.`,
  },
  svg: {
    sr: "SVG može da sadrži program, zato ga ne primamo. Izvezite crtež kao PNG ili WebP.",
    en: "SVG can hold a program, so we do not take it. Export the drawing as PNG or WebP.",
  },
  page: {
    sr: "Ovo je veb-stranica, a ne medij. Otpremite samu sliku, zvuk, video ili PDF.",
    en: "This is a web page, not a medium. Upload the picture, sound, video or PDF itself.",
  },
  active: {
    sr: "U datoteci je sakriven program ili druga datoteka. Izvezite je ponovo iz programa u kojem je nastala.",
    en: "A program or another file is hidden in this one. Export it again from where it was made.",
  },
  "other-kind": {
    sr: "Sadržaj ne odgovara izabranoj vrsti. Ovde se otprema: {endings}.",
    en: "The content is not of the kind chosen. Here you upload: {endings}.",
  },
  "other-name": {
    sr: "Ime „{name}“ ne odgovara sadržaju datoteke. Preimenujte je tako da se završava na .{ending} i pošaljite ponovo.",
    en: "The name “{name}” does not fit what the file holds. Rename it to end in .{ending} and send it again.",
  },
  broken: {
    sr: "Datoteka je oštećena ili nije cela. Otvorite je kod sebe; ako radi, izvezite je ponovo.",
    en: "The file is damaged or not whole. Open it on your side; if it works, export it again.",
  },
  "picture-pixels": {
    sr: "Slika ima {megapixels} megapiksela, a najviše sme {limit}. Smanjite je: za lekciju je dovoljno 1440 piksela širine.",
    en: "The picture has {megapixels} megapixels; the most is {limit}. Make it smaller: 1440 pixels of width are enough for a lesson.",
  },
  "picture-side": {
    sr: "Jedna strana slike je duža od {limit} piksela. Smanjite je ili isecite.",
    en: "One side of the picture is longer than {limit} pixels. Make it smaller or crop it.",
  },
  "picture-moves": {
    sr: "Slika se pomera, a čitalac ne može da je zaustavi. Izvezite je kao video (MP4) ili kao jednu sliku (PNG).",
    en: "The picture moves and the reader cannot stop it. Export it as video (MP4) or as one picture (PNG).",
  },
  "pdf-active": {
    sr: "PDF sadrži program, priložene datoteke ili lozinku. Izvezite ga ponovo kao običan PDF.",
    en: "The PDF holds a program, attached files or a password. Export it again as an ordinary PDF.",
  },
  "alt-missing": {
    sr: "Opišite šta slika pokazuje, na oba jezika, ili označite da je samo ukras.",
    en: "Say what the picture shows, in both languages, or mark it as decoration only.",
  },
  "alt-unneeded": {
    sr: "Ukras nema opis. Obrišite opis ili uklonite oznaku da je slika ukras.",
    en: "Decoration has no description. Delete the description or unmark the picture as decoration.",
  },
  "title-missing": {
    sr: "Napišite naslov na oba jezika.",
    en: "Write the title in both languages.",
  },
  "transcript-missing": {
    sr: "Napišite šta se čuje, na oba jezika: za onoga ko ne čuje i za onoga ko je u gužvi.",
    en: "Write what is heard, in both languages: for who cannot hear and for who is in a crowd.",
  },
  "captions-missing": {
    sr: "Dodajte titlove na oba jezika (.vtt ili .srt).",
    en: "Add captions in both languages (.vtt or .srt).",
  },
  "captions-unfit": {
    sr: "Titlovi ne mogu da se pročitaju u redu {line}: {reason}.",
    en: "The captions cannot be read in line {line}: {reason}.",
  },
  "words-long": {
    sr: "Tekst je duži od {limit} znakova. Skratite ga.",
    en: "The text is longer than {limit} characters. Shorten it.",
  },
  "slug-unfit": {
    sr: "Oznaka se piše malim slovima bez kvačica, ciframa i crticama, na primer „kriva-profita“, do 60 znakova.",
    en: "The name in lessons is written in plain lower-case letters, digits and hyphens, such as “profit-curve”, up to 60 characters.",
  },
  "slug-taken": {
    sr: "Oznaka „{name}“ već postoji ili je ranije postojala. Izaberite drugu.",
    en: "The name “{name}” exists already or once did. Choose another one.",
  },
  day: {
    sr: "Danas možete da otpremite još {left} MB. Sačekajte do sutra ili smanjite datoteku.",
    en: "Today you can upload another {left} MB. Wait until tomorrow or make the file smaller.",
  },
  all: {
    sr: "Za medije je ostalo još {left} MB. Smanjite datoteku ili javite administratoru.",
    en: "There are {left} MB left for media. Make the file smaller or tell the administrator.",
  },
  busy: {
    sr: "Trenutno se priprema više datoteka. Pokušajte ponovo za minut; tekst je sačuvan u obrascu.",
    en: "Several files are being prepared. Try again in a minute; the text is kept in the form.",
  },
} as const satisfies Record<string, Text>;

export type MediaProblemCode = keyof typeof MESSAGES;

export interface MediaProblem {
  readonly code: MediaProblemCode;
  readonly params: Readonly<Record<string, string | number | Text>>;
}

export function mediaProblem(
  code: MediaProblemCode,
  params: MediaProblem["params"] = {},
): MediaProblem {
  return { code, params };
}

/** What is wrong with a medium and what to do, in both languages. */
export function mediaProblemText({ code, params }: MediaProblem): Text {
  const fill = (locale: "sr" | "en") =>
    MESSAGES[code][locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (value === undefined) return whole;
      return typeof value === "object" ? value[locale] : String(value);
    });
  return { sr: fill("sr"), en: fill("en") };
}

/** The problem of a file that is none of the kind it was sent as. */
export function otherKind(kind: MediaKind): MediaProblem {
  return mediaProblem("other-kind", { endings: endingsOf(kind).join(", ") });
}
