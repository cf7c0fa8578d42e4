import { inflateSync } from "node:zlib";

/**
 * The words of a PDF of ours as a reader would copy them out: every glyph that is drawn, through
 * its font's own map to Unicode. What a font cannot name is missing, so a lost letter shows.
 */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf.toString("latin1"));
  const maps = new Map(
    [...objects].flatMap(([id, { head }]) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
      return map === undefined ? [] : [[id, unicodeOf(objects.get(map)?.body ?? "")] as const];
    }),
  );
  const fonts = new Map(
    [...objects.values()].flatMap(({ head }) =>
      [...(/\/Font <<([\s\S]*?)>>/.exec(head)?.[1] ?? "").matchAll(/\/(\w+) (\d+) 0 R/g)].map(
        ([, name = "", id = ""]) => [name, maps.get(id)] as const,
      ),
    ),
  );
  const pages = [...objects.values()].filter(({ body }) => /\bBT\b/.test(body));
  return pages.map(({ body }) => drawnText(body, fonts)).join("\n");
}

type Unicode = ReadonlyMap<string, string>;

interface PdfObject {
  readonly head: string;
  readonly body: string;
}

function objectsOf(file: string): ReadonlyMap<string, PdfObject> {
  return new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, id = "", whole = ""]) => {
        const [head = "", body = ""] = whole.split(/stream\r?\n/);
        return [id, { head, body: opened(body.replace(/\r?\nendstream[\s\S]*$/, "")) }];
      },
    ),
  );
}

function opened(body: string): string {
  try {
    return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
  } catch {
    return "";
  }
}

/** Glyph numbers, four hexadecimal digits, as the letters they stand for. */
function unicodeOf(map: string): Unicode {
  const found = new Map<string, string>();
  for (const [, from = "", list = ""] of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g))
    [...list.matchAll(/<([\w ]*)>/g)].forEach(([, hex = ""], index) =>
      found.set(hexOf(Number.parseInt(from, 16) + index), lettersOf(hex)),
    );
  return found;
}

const hexOf = (glyph: number): string => glyph.toString(16).padStart(4, "0");

const lettersOf = (hex: string): string =>
  [...hex.matchAll(/\w{4}/g)].map(([unit]) => String.fromCharCode(parseInt(unit, 16))).join("");

/** Each text object a line of its own, in the order it is drawn. */
function drawnText(content: string, fonts: ReadonlyMap<string, Unicode | undefined>): string {
  return [...content.matchAll(/BT\n([\s\S]*?)ET/g)]
    .map(([, block = ""]) => {
      let font: Unicode | undefined;
      let line = "";
      for (const [, name, glyphs] of block.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9a-f]+)>/gi)) {
        if (name !== undefined) font = fonts.get(name);
        for (const [glyph] of (glyphs ?? "").matchAll(/.{4}/g))
          line += font?.get(glyph.toLowerCase()) ?? "";
      }
      return line;
    })
    .join("\n");
}
