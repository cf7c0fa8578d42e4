import autocannon from "autocannon";
import { signIn, startServer } from "./server";

/** Requests a second, latency and CPU of pages against an empty Remix route in the same server. */
const server = await startServer();
const cookie = await signIn(server.address, "petar.zivkovic@demo.example");
const PAGES = {
  empty: "/bench/empty",
  lesson: "/learn/kam-foundations/l02?part=2",
  home: "/learn",
};

async function measure(path: string, connections: number, duration: number) {
  const before = server.cpu();
  const result = await autocannon({
    url: server.address + path,
    connections,
    duration,
    headers: { cookie },
  });
  const requests = result["2xx"];
  if (result.non2xx > 0 || requests === 0) throw new Error(`${path}: ${result.non2xx} errors`);
  return {
    perSecond: requests / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: (server.cpu() - before) / requests,
  };
}

for (const path of Object.values(PAGES)) await measure(path, 8, 4);

const rows = [];
for (const connections of [1, 8, 32]) {
  const rounds: Record<string, Awaited<ReturnType<typeof measure>>[]> = {};
  // Interleaved, so that a busy moment of the machine falls on every page alike.
  for (let round = 0; round < 3; round += 1) {
    for (const [name, path] of Object.entries(PAGES)) {
      (rounds[name] ??= []).push(await measure(path, connections, 3));
    }
  }
  const median = (name: string, key: "perSecond" | "p50" | "p99" | "cpu") =>
    (rounds[name] ?? []).map((one) => one[key]).sort((a, b) => a - b)[1] ?? 0;
  for (const name of Object.keys(PAGES)) {
    rows.push({
      page: name,
      concurrency: connections,
      "req/s": Math.round(median(name, "perSecond")),
      "of empty": Number((median(name, "perSecond") / median("empty", "perSecond")).toFixed(2)),
      "p50 ms": median(name, "p50"),
      "p99 ms": median(name, "p99"),
      "CPU ms": Number(median(name, "cpu").toFixed(2)),
    });
  }
}
console.table(rows);
await server.stop();
