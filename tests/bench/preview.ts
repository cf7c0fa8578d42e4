import { readFileSync } from "node:fs";
import { signIn, startServer } from "./server";

/** Milliseconds from a changed text to its preview over HTTP, of a lesson of some ten minutes. */
const server = await startServer();
const cookie = await signIn(server.address, "trainer@demo.example");
const slug = "bow-tie-to-diamond";
const file = (name: string) => readFileSync(`content/lessons/${slug}/${name}`, "utf8");
const [sr, en, questions] = ["sr.mdx", "en.mdx", "questions.yaml"].map(file);
/** A limit of ten seconds lets 150 previews through. */
const EDITS = 100;

async function preview(text: string): Promise<number> {
  const began = performance.now();
  const body = new URLSearchParams({ language: "sr", part: "2" });
  for (const [name, value] of Object.entries({ sr: text, en, questions }))
    body.set(name, value ?? "");
  const response = await fetch(`${server.address}/studio/lessons/${slug}/preview`, {
    method: "POST",
    headers: { cookie, origin: server.address },
    body,
  });
  const answer = await response.text();
  if (!response.ok || !answer.startsWith('{"view":{')) throw new Error(`${response.status}`);
  return performance.now() - began;
}

const times: number[] = [];
const cold = await preview(sr ?? "");
for (let edit = 0; edit < EDITS; edit += 1) {
  const words = " Tri veze, četiri pravila.".repeat(1 + (edit % 7));
  times.push(await preview(`${sr}\n\nIzmena ${edit}.${words}\n`));
}
times.sort((a, b) => a - b);
const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
console.table([
  { preview: "first after the start", ms: Math.round(cold) },
  { preview: `p50 of ${EDITS} edits`, ms: at(0.5) },
  { preview: "p95", ms: at(0.95) },
  { preview: "longest", ms: at(0.999) },
]);
await server.stop();
