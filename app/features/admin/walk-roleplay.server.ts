import { v7 as uuid } from "uuid";
import type { ResolvedPath, RoleplayStep } from "~/domain/path/definition";
import { modelWay } from "~/domain/roleplay/model-way";
import { publicMoves, tokensOf } from "~/domain/roleplay/tokens";
import { startRun } from "~/features/roleplay/start-run.server";
import { takeTurn } from "~/features/roleplay/take-turn.server";
import { publishedRoleplay } from "~/platform/library/published-roleplay.server";
import { findStanding } from "~/platform/progress/standing.server";

interface Walker {
  readonly person: string;
  readonly path: ResolvedPath;
}

/** Holds a conversation the way somebody does who knows the craft. */
export async function walkRoleplay({ person, path }: Walker, step: RoleplayStep, at: number) {
  const [published, standing] = await Promise.all([
    publishedRoleplay(step.roleplay),
    findStanding(person, path.slug),
  ]);
  if (!published || !standing) return;
  const { roleplay } = published;
  const { prepared, turns } = modelWay(roleplay);
  const address = { path: path.slug, step: step.id };
  const shown = prepared.map(tokensOf(roleplay, standing.enrolment).preparation);
  const started = await startRun(person, { ...address, prepared: shown, key: uuid(), at });
  if (started.kind !== "started") return;
  const { run } = started;
  const moves = { prepared, choices: turns.map(({ choice }) => choice) };
  const said = publicMoves(roleplay, run, moves)?.choices ?? [];
  await takeTurn(person, { ...address, run, said, key: uuid(), at });
}
