import { createRequire } from "node:module";
import { Font } from "@react-pdf/renderer";

const require = createRequire(import.meta.url);

/** Titles on paper. */
export const PAPER_SERIF = "Literata";
/**
 * Everything else on paper. What people write may hold letters that the first of them lacks, such
 * as Cyrillic or arrows: those come from the second.
 */
export const PAPER_SANS = ["Public Sans", "Literata Text"];

// The packaged files for the web drop letters of ours: paper takes the whole ones.
const FACES = [
  [PAPER_SERIF, 400, "literata/600SemiBold/Literata_600SemiBold.ttf"],
  ["Literata Text", 400, "literata/400Regular/Literata_400Regular.ttf"],
  ["Literata Text", 600, "literata/600SemiBold/Literata_600SemiBold.ttf"],
  ["Public Sans", 400, "public-sans/400Regular/PublicSans_400Regular.ttf"],
  ["Public Sans", 600, "public-sans/600SemiBold/PublicSans_600SemiBold.ttf"],
] as const;

for (const [family, fontWeight, file] of FACES) {
  Font.register({ family, fontWeight, src: require.resolve(`@expo-google-fonts/${file}`) });
}
// Names and addresses are never broken by a rule of English.
Font.registerHyphenationCallback((word) => [word]);

/** From here on one sign stands for several letters, and is to be named by them: fi, not ﬁ. */
const LIGATURES = 0xfb00;

let loaded: Promise<unknown> | null = null;

/**
 * Loads every face before the first paper is made. Each letter is looked up once: one that is
 * first met as a piece of another (the c of č) would lose its own name for the life of the process
 * and be missing from the text of every later paper, though it is drawn.
 */
export function loadPaperFonts(): Promise<unknown> {
  loaded ??= Promise.all(
    FACES.map(async ([fontFamily, fontWeight]) => {
      await Font.load({ fontFamily, fontWeight });
      const font: unknown = Font.getFont({ fontFamily, fontWeight }).data;
      if (!drawsLetters(font)) throw new Error(`${fontFamily} ${fontWeight} was not loaded`);
      for (const letter of font.characterSet)
        if (letter < LIGATURES) font.glyphForCodePoint(letter);
    }),
  );
  return loaded;
}

/** A font as its reader gives it; that library says nothing of types. */
interface LetterFont {
  readonly characterSet: readonly number[];
  glyphForCodePoint(letter: number): unknown;
}

function drawsLetters(font: unknown): font is LetterFont {
  if (typeof font !== "object" || font === null) return false;
  if (!("characterSet" in font && "glyphForCodePoint" in font)) return false;
  return Array.isArray(font.characterSet) && typeof font.glyphForCodePoint === "function";
}
