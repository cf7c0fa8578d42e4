/** One answer of the server, as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Fields by name, or pairs where a name comes more than once. */
type Fields = Readonly<Record<string, string>> | [string, string][];

/** Everything of an answer that anybody could read. */
export function everythingOf({ status, headers, text }: Answer): string {
  return [status, ...[...headers].map((pair) => pair.join(": ")), text].join("\n");
}

/** A browser without any manners: it sends what it is told and keeps only its session. */
export class Visitor {
  cookie = "";

  constructor(readonly address: string) {}

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.send("GET", path, { headers });
  }

  /** Sends a plain form from a page of the product's own. */
  post(
    path: string,
    fields: Fields = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const body = new URLSearchParams(fields).toString();
    const type = "application/x-www-form-urlencoded;charset=UTF-8";
    return this.send("POST", path, {
      body,
      headers: { Origin: this.address, "Content-Type": type, ...headers },
    });
  }

  /** Redirects are answers too: none is followed. A cookie that is set is kept. */
  async send(
    method: string,
    path: string,
    init: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Answer> {
    const cookie: Record<string, string> = this.cookie === "" ? {} : { Cookie: this.cookie };
    const ask = () =>
      fetch(this.address + path, {
        method,
        body: init.body ?? null,
        headers: { ...cookie, ...init.headers },
        redirect: "manual",
        signal: AbortSignal.timeout(20_000),
      });
    // A connection kept open may be closed just as it is used again: what only reads asks anew.
    const response = await (method === "GET" ? ask().catch(ask) : ask());
    for (const set of response.headers.getSetCookie()) {
      if (set.startsWith("kljuc_session=")) this.cookie = set.split(";")[0] ?? "";
    }
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  /** Signs in as one of the demo's people: what stands before the `@` of their address. */
  async signIn(name: string): Promise<Visitor> {
    const fields = { email: `${name}@demo.example`, password: "kljuc-demo" };
    const { status } = await this.post("/sign-in", fields);
    if (status !== 302) throw new Error(`${name} was not signed in: ${status}`);
    return this;
  }
}
