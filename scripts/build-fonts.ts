/**
 * Writes the web fonts of the interface: four TTFs cut down to the letters that Serbian and
 * English need, as woff2 under `app/ui/fonts/`. Does nothing when they are newer than what they
 * are made of. Run before every build: `tsx scripts/build-fonts.ts`.
 */
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

interface Face {
  /** Module path of the full TTF; the same files feed the PDFs. */
  readonly source: string;
  /** File name under `app/ui/fonts/`. */
  readonly target: string;
}

const FACES: readonly Face[] = [
  {
    source: "@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf",
    target: "literata-400.woff2",
  },
  {
    source: "@expo-google-fonts/literata/600SemiBold/Literata_600SemiBold.ttf",
    target: "literata-600.woff2",
  },
  {
    source: "@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf",
    target: "public-sans-400.woff2",
  },
  {
    source: "@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf",
    target: "public-sans-600.woff2",
  },
];

const ASCII = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) =>
  String.fromCodePoint(0x20 + index),
).join("");

/** Letters of the region's names, typographic marks and the signs lessons calculate with. */
const LETTERS = `${ASCII}čćžšđČĆŽŠĐáéíóúàèìòùâêîôûäëïöüßñçåæøÁÉÍÓÚÄÖÜÇő`;
const MARKS = "\u00a0\u2009\u202f\u2011„“”‚‘’«»–—…·•×÷≈≤≥≠−±½€£§°→←№";

/** Tabular figures stay selectable; the rest is what text shaping cannot do without. */
const FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "tnum", "lnum"];

const require = createRequire(import.meta.url);
const targetFolder = fileURLToPath(new URL("../app/ui/fonts/", import.meta.url));

async function modifiedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}

/** Builds one face unless it is up to date; returns its size in bytes. */
async function buildFace(face: Face): Promise<number> {
  const source = require.resolve(face.source);
  const target = targetFolder + face.target;
  const newestInput = Math.max(
    await modifiedAt(source),
    await modifiedAt(fileURLToPath(import.meta.url)),
  );
  if ((await modifiedAt(target)) <= newestInput) {
    const subset = await subsetFont(await readFile(source), LETTERS + MARKS, {
      targetFormat: "woff2",
      keepFeatures: FEATURES,
      noHinting: true,
    });
    await writeFile(target, subset);
  }
  return (await stat(target)).size;
}

await mkdir(targetFolder, { recursive: true });
const sizes = await Promise.all(FACES.map(buildFace));
FACES.forEach((face, index) => console.log(`${face.target} ${sizes[index] ?? 0} bytes`));
console.log(`fonts: ${sizes.reduce((sum, size) => sum + size, 0)} bytes`);
