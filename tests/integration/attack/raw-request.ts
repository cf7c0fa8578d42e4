import { request } from "node:http";

interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly location: string;
}

/** Sends an address exactly as written: nothing is made canonical on the way. */
export function raw(
  server: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<RawAnswer> {
  const { hostname, port } = new URL(server);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers, method, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          text: Buffer.concat(chunks).toString("latin1"),
          location: answer.headers.location ?? "",
        }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}
