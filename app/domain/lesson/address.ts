const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:"]);
/** What a browser drops, folds or hides in an address, as ranges of UTF-16 units. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x0000, 0x0020], // controls and space
  [0x005c, 0x005c], // backslash, which browsers read as a slash
  [0x007f, 0x00a0],
  [0x00ad, 0x00ad], // soft hyphen
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f], // spaces, zero-width signs, direction marks
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xffff],
];
const MAX_ADDRESS = 2_000;

/**
 * Whether a decoded address may stand in a link: `http`, `https`, `mailto` or `tel` without
 * credentials, or a place on our own site (`/path`, `path`, `#heading`).
 */
export function isLinkAddress(address: string): boolean {
  if (!isPlain(address)) return false;
  const scheme = schemeOf(address);
  if (scheme === null) return isOwnPath(address);
  if (!SCHEMES.has(scheme)) return false;
  if (scheme === "mailto:" || scheme === "tel:") return address.length > scheme.length;
  return isWebAddress(address);
}

/** Whether an address is a full `https` one, as a source's must be. */
export function isSourceAddress(address: string): boolean {
  return isPlain(address) && schemeOf(address) === "https:" && isWebAddress(address);
}

/** Whether a decoded address may be an image: our own upload by path, without `..`. */
export function isImageAddress(address: string): boolean {
  return (
    isPlain(address) &&
    schemeOf(address) === null &&
    isOwnPath(address) &&
    !address.startsWith("#") &&
    !decoded(address).split(/[/?#]/).includes("..")
  );
}

function isPlain(address: string): boolean {
  return address.length <= MAX_ADDRESS && !hides(address) && !hides(decoded(address, true));
}

function hides(address: string): boolean {
  for (let index = 0; index < address.length; index += 1) {
    const unit = address.charCodeAt(index);
    if (HIDDEN.some(([from, to]) => unit >= from && unit <= to)) return true;
  }
  return false;
}

function isOwnPath(address: string): boolean {
  return address !== "" && !address.startsWith("//") && !/^[^/?#]*:/.test(address);
}

function schemeOf(address: string): string | null {
  return /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0].toLowerCase() ?? null;
}

function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(address)) return false;
  try {
    const { username, password, hostname } = new URL(address);
    return username === "" && password === "" && hostname !== "";
  } catch {
    return false;
  }
}

/** Percent escapes undone once; `%20` may stay when only hidden characters are looked for. */
function decoded(address: string, keepSpaces = false): string {
  const text = keepSpaces ? address.replace(/%20|%C2%A0/gi, "") : address;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
