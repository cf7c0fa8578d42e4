import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRoleplay } from "~/domain/roleplay/schema";
import { verifyRoleplay } from "~/domain/roleplay/verify/verify";

const FOLDER = new URL("../../../content/roleplays/", import.meta.url);

/** Where the model way leads (curriculum c, the table of results). */
const MODEL: Readonly<Record<string, object>> = {
  "late-delivery": { trust: 93, value: 60, time: 1 },
  "new-cfo": { trust: 84, value: 68, time: 2 },
};

describe.each(readdirSync(FOLDER))("the conversation of %s", (name) => {
  const parsed = parseRoleplay(readFileSync(new URL(name, FOLDER), "utf8"));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { roleplay } = parsed;
  const proof = verifyRoleplay(roleplay);

  it("is proved, its warnings included", () => {
    expect(proof.findings).toEqual([]);
  });

  it("reaches every ending that it lists", () => {
    for (const { id, paths } of proof.endings) expect([id, paths > 0n]).toEqual([id, true]);
  });

  it("ends best on its model way, with the metrics that the curriculum gives", () => {
    const best = roleplay.endings.find(({ rank }) => rank === 1);
    expect(proof.model.ending).toBe(best?.id);
    const known = MODEL[roleplay.slug];
    if (known) expect(proof.model.metrics).toEqual(known);
    else expect(proof.model.metrics.time).toBeNull();
  });
});
