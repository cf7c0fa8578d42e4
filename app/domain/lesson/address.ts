const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:"]);
/** What a browser drops, folds or hides in an address: control, space, zero-width, backslash. */
const HIDDEN =
  /[\u0000-\u0020\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180B-\u180F\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFF\\]/;
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
  return (
    address.length <= MAX_ADDRESS && !HIDDEN.test(address) && !HIDDEN.test(decoded(address, true))
  );
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
