import { describe, expect, it } from "vitest";
import { readParts } from "~/platform/http/multipart.server";

/** A request whose body arrives in pieces of so many bytes. */
function request(body: Buffer, piece = body.length, boundary = "XX") {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; at += piece) pieces.push(body.subarray(at, at + piece));
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = pieces.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
  const headers = { "Content-Type": `multipart/form-data; boundary=${boundary}` };
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    body: stream,
    headers,
    duplex: "half",
  };
  return new Request("http://own.invalid/", init);
}

async function read(sent: Request) {
  const parts: [string, string | null, Buffer][] = [];
  for await (const { name, fileName, content } of readParts(sent)) {
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(Buffer.from(chunk));
    parts.push([name, fileName, Buffer.concat(chunks)]);
  }
  return parts;
}

const part = (name: string, value: string, more = "") =>
  `--XX\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;

describe("a form with files", () => {
  it("is read alike in pieces of any size", async () => {
    const file = Buffer.from(Array.from({ length: 1_000 }, (_, index) => (index * 7) % 256));
    const body = Buffer.concat([
      Buffer.from(part("title", "Čaša\r\n--X")),
      Buffer.from(
        '--XX\r\nContent-Disposition: form-data; name="file"; filename="a%22.png"\r\nContent-Type: image/png\r\n\r\n',
      ),
      file,
      Buffer.from("\r\n--XX--\r\n"),
    ]);
    for (const piece of [1, 2, 3, 7, 64, 5_000]) {
      expect(await read(request(body, piece)), `${piece}`).toEqual([
        ["title", null, Buffer.from("Čaša\r\n--X")],
        ["file", 'a".png', file],
      ]);
    }
  });

  it("is read as browsers make it", async () => {
    const form = new FormData();
    form.set("a", "b");
    form.set("file", new File(["content"], "x.txt"));
    expect(await read(new Request("http://own.invalid/", { method: "POST", body: form }))).toEqual([
      ["a", null, Buffer.from("b")],
      ["file", "x.txt", Buffer.from("content")],
    ]);
  });

  it.each([
    ["cut short", part("a", "b")],
    ["without a name", "--XX\r\nContent-Disposition: form-data\r\n\r\nx\r\n--XX--"],
    ["with an endless head", `--XX\r\n${"x\r\n".repeat(10_000)}`],
    ["with too many parts", `${part("a", "b").repeat(100)}--XX--`],
    ["of something else", "hello"],
  ])("%s is refused", async (_, body) => {
    await expect(read(request(Buffer.from(body), 1_000))).rejects.toMatchObject({
      code: "bad-form",
    });
  });

  it("of 60 MB goes through quickly", async () => {
    const body = Buffer.concat([
      Buffer.from(part("f", "", '; filename="a"').slice(0, -2)),
      Buffer.alloc(60_000_000, "\r\n--X"),
      Buffer.from("\r\n--XX--"),
    ]);
    const start = performance.now();
    const [found] = await read(request(body, 65_536));
    expect(found?.[2].length).toBe(60_000_000);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
