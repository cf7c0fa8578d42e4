/** Named references that authors write; any other name is left to the compiler. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]*));/g;

/** The text that a quoted property stands for; null when it holds a reference not known here. */
export function decodeReferences(written: string): string | null {
  let known = true;
  const text = written.replace(
    REFERENCE,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      const character = name === undefined ? ofCode(decimal, hexadecimal) : ofName(name);
      known &&= character !== null;
      return character ?? whole;
    },
  );
  return known ? text : null;
}

/** A text as it stands between double quotes; {@link decodeReferences} gives it back. */
export function encodeReferences(text: string): string {
  return text
    .replace(/&(?=[#A-Za-z])/g, "&amp;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}

function ofName(name: string): string | null {
  return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null;
}

/** Surrogates, NUL and what lies beyond Unicode become another character when compiled. */
function ofCode(decimal?: string, hexadecimal?: string): string | null {
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? "", 16);
  const plain = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  const odd = (code >= 0x80 && code <= 0x9f) || code < 9 || code === 0x7f;
  return plain && !odd ? String.fromCodePoint(code) : null;
}
