import { readFileSync } from "node:fs";
import { z } from "zod";

const FOLDER = new URL("hostile/", import.meta.url);

const outcome = z.enum(["rejected", "accepted-inert", "accepted"]);
const manifest = z.array(
  z.object({ file: z.string(), expect: outcome, alsoOk: z.array(outcome).default([]) }),
);

/** A hostile, malformed or benign document of the sample, and what may become of it. */
export interface HostileDocument {
  readonly file: string;
  readonly bytes: Buffer;
  readonly text: string;
  readonly mayBeRefused: boolean;
  readonly mayBeTaken: boolean;
}

/** The whole sample. */
export function hostileDocuments(): readonly HostileDocument[] {
  return manifest
    .parse(JSON.parse(readFileSync(new URL("manifest.json", FOLDER), "utf8")))
    .map(({ file, expect, alsoOk }) => {
      const bytes = readFileSync(new URL(file, FOLDER));
      const fine = [expect, ...alsoOk];
      return {
        file,
        bytes,
        text: bytes.toString("utf8"),
        mayBeRefused: fine.includes("rejected"),
        mayBeTaken: fine.some((one) => one !== "rejected"),
      };
    });
}

/** What an answer may never say, unless the document says it itself. */
const CANARIES = ["root:x:0:", "NODE_ENV=", "SESSION_SECRET", "PWNED_FILE_MARKER_7f3a"];

/** Canaries in what was said about a document. */
export function canariesIn(said: string, { text }: HostileDocument): readonly string[] {
  return CANARIES.filter((one) => !text.includes(one) && said.includes(one));
}

const HEADER = "---\ntitle: Naslov\ndescription: Opis\n---\n\n";
const PART = '<Part title="Deo" teaches="o1" />\n\n';

/**
 * The document as the text of a lesson that is sound in everything else. A header of its own stays;
 * the first part begins right after it.
 */
export function asLesson(document: string): string {
  if (!document.startsWith("---")) return HEADER + PART + document;
  const end = /^---[ \t]*\r?$/m.exec(document.slice(3));
  if (!end) return document;
  const at = 3 + end.index + end[0].length;
  return `${document.slice(0, at)}\n\n${PART}Tekst.${document.slice(at)}`;
}
