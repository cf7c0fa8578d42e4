import { useEffect, useMemo, useState } from "react";
import type { PathDefinition } from "~/domain/path/definition";
import { pathFaults, resolvePath } from "~/domain/path/resolve";
import type { Move } from "~/domain/path/walk-through/move";
import { nextMoves } from "~/domain/path/walk-through/next-moves";
import { walk } from "~/domain/path/walk-through/walk";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Notice } from "~/ui/notice";
import type { PathCheck, PathLibrary } from "../path-editor-view";
import type { Standing } from "../standing";
import { NextMoves } from "./next-moves";
import { sourcesOf } from "./sources";
import { WalkedSteps } from "./walked-steps";

interface WalkPanelProps {
  readonly path: PathDefinition;
  readonly library: PathLibrary;
  readonly objectives: PathCheck["objectives"];
  readonly onStanding: (standing: Standing | null) => void;
}

/** A made-up learner on the path: what happened, what could happen next, and what is locked why. */
export default function WalkPanel({ path, library, objectives, onStanding }: WalkPanelProps) {
  const t = useT();
  const [moves, setMoves] = useState<readonly Move[]>([]);
  const resolved = useMemo(() => {
    const sources = sourcesOf(library);
    return pathFaults(path, sources).length === 0 ? resolvePath(path, sources) : null;
  }, [path, library]);
  const walked = useMemo(() => resolved && walk(resolved, moves), [resolved, moves]);
  useEffect(() => {
    const steps = walked?.status.modules.flatMap((module) => module.steps) ?? [];
    onStanding(walked && new Map(steps.map(({ step, state }) => [step.id, state])));
  }, [walked, onStanding]);
  useEffect(() => () => onStanding(null), [onStanding]);
  if (!resolved || !walked) return <Notice tone="call">{t("pathEditor.walk.unsound")}</Notice>;
  const { status, day } = walked;
  return (
    <section aria-labelledby="walk">
      <h2 id="walk" className="font-serif text-title font-strong">
        {t("pathEditor.walk.title")}
      </h2>
      <p role="status" className="pb-4">
        {status.complete
          ? t("pathEditor.walk.complete", { day, count: moves.length })
          : t("pathEditor.walk.where", {
              day,
              count: moves.length,
              mastered: status.modulesMastered,
              modules: status.modules.length,
            })}
      </p>
      <div className="flex flex-wrap gap-x-4">
        <Button
          type="button"
          disabled={moves.length === 0}
          onClick={() => setMoves(moves.slice(0, -1))}
        >
          {t("pathEditor.walk.back")}
        </Button>
        <Button
          type="button"
          tone="text"
          disabled={moves.length === 0}
          onClick={() => setMoves([])}
        >
          {t("pathEditor.walk.again")}
        </Button>
      </div>
      <NextMoves
        path={resolved}
        library={library}
        objectives={objectives}
        moves={nextMoves(resolved, status)}
        onMove={(move) => setMoves([...moves, move])}
      />
      <WalkedSteps status={status} library={library} />
    </section>
  );
}
