import { AppError } from "../app-error";

/** One part of a form with files, in the order in which it was sent. */
export interface FormPart {
  readonly name: string;
  /** Null: an ordinary field. */
  readonly fileName: string | null;
  /** To be read to its end before the next part is asked for. */
  readonly content: AsyncIterable<Buffer>;
}

const MOST_PARTS = 40;
const LONGEST_HEAD = 8_192;
const GAP = Buffer.from("\r\n\r\n");

/**
 * Reads a form with files part by part as it arrives, so that none of it need be held in memory.
 * Throws `bad-form` for anything but a well-formed one of at most 40 parts.
 */
export async function* readParts(request: Request): AsyncGenerator<FormPart, void> {
  const boundary = boundaryOf(request.headers.get("content-type") ?? "");
  if (!request.body || boundary === null) throw new AppError("bad-form");
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const body = new PendingBytes(request.body);
  for await (const _ of body.until(delimiter)) void _;
  for (let count = 0; ; count += 1) {
    const sign = (await body.take(2)).toString("latin1");
    if (sign === "--") return;
    if (sign !== "\r\n" || count >= MOST_PARTS) throw new AppError("bad-form");
    const head = headOf(await body.within(GAP, LONGEST_HEAD));
    let ended = false;
    const content = async function* () {
      yield* body.until(delimiter);
      ended = true;
    };
    yield { ...head, content: content() };
    if (!ended) throw new AppError("bad-form");
  }
}

function boundaryOf(contentType: string): string | null {
  const found = /^multipart\/form-data;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))\s*$/i.exec(
    contentType,
  );
  return found?.[1] ?? found?.[2] ?? null;
}

function headOf(head: Buffer): Pick<FormPart, "name" | "fileName"> {
  const line = head
    .toString("utf8")
    .split("\r\n")
    .find((each) => /^content-disposition:\s*form-data;/i.test(each));
  const name = /[;\s]name="([^"]*)"/i.exec(line ?? "")?.[1];
  if (line === undefined || name === undefined) throw new AppError("bad-form");
  const fileName = /[;\s]filename="([^"]*)"/i.exec(line)?.[1];
  return { name: unescaped(name), fileName: fileName === undefined ? null : unescaped(fileName) };
}

/** Browsers write quotes and line ends of names as percent escapes. */
function unescaped(name: string): string {
  return name.replace(/%22/g, '"').replace(/%0D/gi, "\r").replace(/%0A/gi, "\n");
}

/** Bytes that have arrived and are not read yet. */
class PendingBytes {
  readonly #source: AsyncIterator<Uint8Array>;
  /** Begins as if a line had just ended: the first delimiter stands at the very start. */
  #pending = Buffer.from("\r\n");

  constructor(source: ReadableStream<Uint8Array>) {
    this.#source = chunksOf(source);
  }

  async #more(): Promise<void> {
    const next = await this.#source.next();
    if (next.done) throw new AppError("bad-form");
    this.#pending = Buffer.concat([this.#pending, next.value]);
  }

  #cut(size: number): Buffer {
    const piece = this.#pending.subarray(0, size);
    this.#pending = this.#pending.subarray(size);
    return piece;
  }

  async take(size: number): Promise<Buffer> {
    while (this.#pending.length < size) await this.#more();
    return this.#cut(size);
  }

  /** What stands before a mark that must come soon; the mark is passed over. */
  async within(mark: Buffer, limit: number): Promise<Buffer> {
    for (;;) {
      const at = this.#pending.indexOf(mark);
      if (at >= 0 && at <= limit) return this.#cut(at + mark.length).subarray(0, at);
      if (this.#pending.length > limit + mark.length) throw new AppError("bad-form");
      await this.#more();
    }
  }

  /** Everything before a mark, piece by piece; the mark is passed over. */
  async *until(mark: Buffer): AsyncGenerator<Buffer, void> {
    for (;;) {
      const at = this.#pending.indexOf(mark);
      const safe = at >= 0 ? at : this.#pending.length - mark.length + 1;
      if (safe > 0) yield this.#cut(safe);
      if (at >= 0) {
        this.#cut(mark.length);
        return;
      }
      await this.#more();
    }
  }
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
