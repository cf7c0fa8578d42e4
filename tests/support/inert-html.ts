import { elementsOf } from "./html-tree";

/** Every element that lesson HTML may hold, with every attribute it may have. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ["href", "title", "rel", "id", "aria-label"],
  aside: ["class"],
  blockquote: [],
  br: [],
  button: ["type", "class", "popovertarget"],
  code: [],
  dd: [],
  del: [],
  details: ["class"],
  div: ["class", "role", "tabindex", "aria-label"],
  dl: [],
  dt: [],
  em: [],
  figcaption: ["class"],
  figure: ["class"],
  h2: ["id"],
  h3: ["id"],
  h4: ["id"],
  h5: ["id"],
  h6: ["id"],
  hr: [],
  img: ["src", "alt", "title", "loading"],
  input: ["type", "disabled", "checked", "aria-label"],
  kbd: [],
  li: ["id"],
  ol: ["start"],
  p: ["class"],
  pre: [],
  section: ["class"],
  span: ["class", "id", "popover"],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  table: [],
  tbody: [],
  td: ["data-align"],
  th: ["scope", "data-align"],
  thead: [],
  tr: [],
  ul: [],
};

const CLASSES = new Set(
  (
    "callout callout--warning key-fact figure example example--good example--bad verdict title " +
    "dialogue line term term-note source reveal table notes"
  ).split(" "),
);

/** What in a piece of lesson HTML could run, reach outside or restyle the page; empty when inert. */
export function dangers(html: string): readonly string[] {
  return elementsOf(html).flatMap(({ name, attributes }) => {
    const allowed = ALLOWED[name];
    if (!allowed) return [`<${name}>`];
    return [...attributes].flatMap(([key, value]) => {
      if (!allowed.includes(key)) return [`<${name} ${key}>`];
      return isHarmless(key, value) ? [] : [`<${name} ${key}="${value}">`];
    });
  });
}

function isHarmless(key: string, value: string): boolean {
  switch (key) {
    case "class":
      return value.split(" ").every((one) => CLASSES.has(one));
    case "id":
    case "popovertarget":
      return /^(?:s-|term-)/.test(value);
    case "href":
      return /^(?:https?:\/\/|mailto:|tel:|#s-|\/(?!\/)|[^:/?#]*(?:[/?#]|$))/.test(value);
    case "src":
      return /^(?!\/\/)[^:]*$/.test(value);
    default:
      return true;
  }
}
