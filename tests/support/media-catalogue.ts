import type { MediaCatalogue } from "~/domain/media/catalogue";

const hash = (digit: string) => digit.repeat(64);
const text = { sr: "Opis", en: "Description" };

/** One medium of each kind. */
export const MEDIA: MediaCatalogue = {
  slika: {
    kind: "image",
    alt: { sr: "Kriva raste do trećeg kupca", en: "The curve rises to the third customer" },
    files: [
      { hash: hash("a"), width: 1440, height: 900 },
      { hash: hash("b"), width: 640, height: 400 },
    ],
  },
  ukras: {
    kind: "image",
    alt: { sr: "", en: "" },
    files: [{ hash: hash("c"), width: 300, height: 100 }],
  },
  film: {
    kind: "video",
    title: { sr: "Razgovor", en: "A talk" },
    hash: hash("d"),
    type: "video/mp4",
    width: 1280,
    height: 720,
    captions: { sr: hash("e"), en: hash("f") },
  },
  glas: {
    kind: "audio",
    title: text,
    hash: hash("1"),
    type: "audio/mpeg",
    transcript: { sr: "Prvo.\n\nDrugo <b>.", en: "First." },
  },
  obrazac: { kind: "document", title: text, hash: hash("2"), bytes: 1_234_567 },
};
