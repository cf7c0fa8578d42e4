import { gzipSync } from "node:zlib";
import { signIn, startServer } from "./server";

/** JavaScript that the lesson page loads, each file gzipped, in bytes; the language's words included. */
const server = await startServer();
const cookie = await signIn(server.address, "petar.zivkovic@demo.example");
const page = await fetch(`${server.address}/learn/kam-foundations/l02?part=2`, {
  headers: { cookie },
});
const html = await page.text();
const known = new Set(
  [...html.matchAll(/"?(\/assets\/[\w.-]+\.js)/g)].map((match) => match[1] ?? ""),
);
const rows = [];
for (const path of known) {
  const script = await (await fetch(server.address + path)).text();
  for (const [, name] of script.matchAll(/import\("\.\/(sr-[\w-]+\.js)"\)/g))
    known.add(`/assets/${name}`);
  rows.push({ file: path, gzip: gzipSync(script, { level: 9 }).length });
}
rows.push({ file: "total", gzip: rows.reduce((sum, row) => sum + row.gzip, 0) });
console.table(rows);
console.log(`HTML ${html.length} bytes, gzipped ${gzipSync(html).length}`);
await server.stop();
