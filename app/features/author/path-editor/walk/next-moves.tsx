import { useState } from "react";
import { findStep, type ResolvedPath } from "~/domain/path/definition";
import type { Move, MoveOf } from "~/domain/path/walk-through/move";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import type { PathCheck, PathLibrary } from "../path-editor-view";
import { moveWords, objective } from "./move-words";

interface NextMovesProps {
  readonly path: ResolvedPath;
  readonly library: PathLibrary;
  readonly objectives: PathCheck["objectives"];
  readonly moves: readonly Move[];
  readonly onMove: (move: Move) => void;
}

/** What could happen next, by the step it happens at. */
export function NextMoves({ path, library, objectives, moves, onMove }: NextMovesProps) {
  const t = useT();
  const locale = useLocale();
  const known = { path, library, objectives, locale };
  const groups = groupByPlace(moves);
  return (
    <div className="mt-6 grid gap-4">
      {[...groups].map(([place, own]) => {
        const step = findStep(path, place)?.step;
        const module = path.modules.find(({ id }) => id === place);
        const title = step
          ? t(`pathEditor.step.${step.kind}`, { title: step.title[locale] })
          : (module?.title[locale] ?? t("pathEditor.walk.otherwise"));
        return (
          <fieldset key={place} className="min-w-0">
            <legend className="pb-1 font-strong">{title}</legend>
            <div className="flex flex-wrap gap-2">
              {own.map((move) =>
                move.kind === "check-failed" ? (
                  <FailedCheck
                    key="failed"
                    move={move}
                    objectives={step?.kind === "quiz" ? step.objectives : []}
                    words={(id) => objective(id, known)}
                    onMove={onMove}
                  />
                ) : (
                  <Button
                    key={JSON.stringify(move)}
                    type="button"
                    tone={move.kind === "step-waived" ? "text" : "outlined"}
                    onClick={() => onMove(move)}
                  >
                    {moveWords(t, move, known)}
                  </Button>
                ),
              )}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

/** By step or module; what happens at neither comes last. */
function groupByPlace(moves: readonly Move[]): ReadonlyMap<string, readonly Move[]> {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const place = "step" in move ? move.step : "module" in move ? move.module : "";
    groups.set(place, [...(groups.get(place) ?? []), move]);
  }
  const beside = groups.get("");
  groups.delete("");
  return beside ? groups.set("", beside) : groups;
}

interface FailedCheckProps {
  readonly move: MoveOf<"check-failed">;
  readonly objectives: readonly string[];
  readonly words: (objective: string) => string;
  readonly onMove: (move: Move) => void;
}

/** Failing a check, with a choice of what was missed. */
function FailedCheck({ move, objectives, words, onMove }: FailedCheckProps) {
  const t = useT();
  const [missed, setMissed] = useState<readonly string[]>(move.objectives);
  return (
    <fieldset className="min-w-0 basis-full">
      <legend className="text-small text-ink2">{t("pathEditor.walk.missed")}</legend>
      {objectives.map((id) => (
        <label key={id} className="flex min-h-target items-center gap-3">
          <input
            type="checkbox"
            checked={missed.includes(id)}
            onChange={({ target }) =>
              setMissed(target.checked ? [...missed, id] : missed.filter((one) => one !== id))
            }
          />
          <span className="min-w-0">{words(id)}</span>
        </label>
      ))}
      <Button type="button" onClick={() => onMove({ ...move, objectives: missed })}>
        {t("pathEditor.move.check-failed")}
      </Button>
    </fieldset>
  );
}
