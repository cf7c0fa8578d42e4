import type { VersionsDone } from "./versions-screen";

const whole = (given: string | null): number | null => {
  const number = Number(given ?? "");
  return given !== null && Number.isSafeInteger(number) && number >= 0 ? number : null;
};

/** The versions to compare, when an address names two. */
export function readComparison(query: URLSearchParams) {
  const [from, to] = [whole(query.get("from")), whole(query.get("to"))];
  return from === null || to === null ? null : { from, to };
}

/** What an address says was just done. */
export function readDone(query: URLSearchParams): VersionsDone | null {
  const done = query.get("done");
  if (done === "publish") return { kind: "publish", moved: whole(query.get("moved")) ?? 0 };
  return done === "withdraw" || done === "offer" ? { kind: done } : null;
}
