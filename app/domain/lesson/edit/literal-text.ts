import type { Literal } from "~/domain/lesson/literal";

/**
 * Reads what stands between the braces of a property, such as `["a", "b"]` or `true`: JSON, with
 * single quotes, bare keys and a trailing comma as JavaScript allows them. Null for anything else,
 * which then is left as it is written.
 */
export function readLiteralText(code: string): { readonly value: Literal } | null {
  const reader = new LiteralReader(code);
  try {
    return { value: reader.whole() };
  } catch (error) {
    if (error instanceof NotLiteral) return null;
    throw error;
  }
}

/** As it stands between braces: lists of objects one to a line, all else on one line. */
export function writeLiteralText(value: Literal): string {
  if (Array.isArray(value) && value.length > 0 && value.every(isObject)) {
    return `[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  }
  return JSON.stringify(value);
}

const isObject = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

class NotLiteral extends Error {}

const MAX_DEPTH = 8;

class LiteralReader {
  #at = 0;

  constructor(private readonly code: string) {}

  whole(): Literal {
    const value = this.#value(0);
    this.#blank();
    if (this.#at < this.code.length) throw new NotLiteral();
    return value;
  }

  #value(depth: number): Literal {
    if (depth > MAX_DEPTH) throw new NotLiteral();
    this.#blank();
    const next = this.code[this.#at];
    if (next === '"' || next === "'") return this.#string();
    if (next === "[") return this.#list(depth);
    if (next === "{") return this.#object(depth);
    return this.#word();
  }

  #list(depth: number): Literal {
    const items: Literal[] = [];
    this.#at += 1;
    while (!this.#takes("]")) {
      items.push(this.#value(depth + 1));
      if (!this.#takes(",")) {
        if (this.#takes("]")) break;
        throw new NotLiteral();
      }
    }
    return items;
  }

  #object(depth: number): Literal {
    const entries = new Map<string, Literal>();
    this.#at += 1;
    while (!this.#takes("}")) {
      const key = this.#key();
      if (key === "__proto__" || entries.has(key) || !this.#takes(":")) throw new NotLiteral();
      entries.set(key, this.#value(depth + 1));
      if (!this.#takes(",")) {
        if (this.#takes("}")) break;
        throw new NotLiteral();
      }
    }
    return Object.fromEntries(entries);
  }

  #key(): string {
    this.#blank();
    const next = this.code[this.#at];
    return next === '"' || next === "'" ? this.#string() : this.#match(/[A-Za-z_$][\w$]*/y);
  }

  #word(): Literal {
    const word = this.#match(/-?[\w.]+/y);
    if (word === "true" || word === "false") return word === "true";
    if (word === "null") return null;
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(word)) return Number(word);
    throw new NotLiteral();
  }

  #string(): string {
    const quote = this.code[this.#at];
    const body =
      quote === '"'
        ? this.#match(/"(?:[^"\\\n\r]|\\[^])*"/y)
        : this.#match(/'(?:[^'\\\n\r]|\\[^])*'/y);
    return body.slice(1, -1).replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([^]))/g, escaped);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.code)?.[0];
    if (found === undefined) throw new NotLiteral();
    this.#at += found.length;
    return found;
  }

  #takes(sign: string): boolean {
    this.#blank();
    if (this.code[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #blank(): void {
    while (/\s/.test(this.code[this.#at] ?? "")) this.#at += 1;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  v: "\v",
  '"': '"',
  "'": "'",
  "\\": "\\",
  "/": "/",
};

function escaped(_whole: string, four?: string, two?: string, sign = ""): string {
  const code = four ?? two;
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  const meaning = Object.hasOwn(ESCAPES, sign) ? ESCAPES[sign] : undefined;
  if (meaning === undefined) throw new NotLiteral();
  return meaning;
}
