import type { QuizStep, ResolvedPath, Step } from "~/domain/path/definition";
import type { PathEvent } from "~/domain/path/event";
import type { StepState } from "~/domain/path/status";

/** What the plain model remembers of a step. */
interface Memory {
  attempts: number;
  until: number | null;
  doneAt: number | null;
}

/**
 * The rules of a path once more, written as plainly as can be and without a statechart: what the
 * fold must agree with. Cool-downs are compared when asked, never stored as a state.
 */
export class ReferenceModel {
  private readonly memories = new Map<string, Memory>();

  constructor(private readonly path: ResolvedPath) {}

  private of(id: string): Memory {
    const known = this.memories.get(id) ?? { attempts: 0, until: null, doneAt: null };
    this.memories.set(id, known);
    return known;
  }

  mastered(module: string): boolean {
    const found = this.path.modules.find(({ id }) => id === module);
    return found !== undefined && found.steps.every(({ id }) => this.of(id).doneAt !== null);
  }

  private reachable(id: string): boolean {
    const module = this.path.modules.find(({ steps }) => steps.some((step) => step.id === id));
    if (!module?.after.every((one) => this.mastered(one))) return false;
    return module.steps.find((step) => this.of(step.id).doneAt === null)?.id === id;
  }

  stateOf(step: Step, at: number): StepState {
    const { attempts, until, doneAt } = this.of(step.id);
    if (doneAt !== null) return "done";
    if (!this.reachable(step.id)) return "locked";
    if (step.kind !== "quiz") return "open";
    if (step.attempts !== undefined && attempts >= step.attempts) return "exhausted";
    return until !== null && at < until ? "cooling" : "open";
  }

  attemptsOf(id: string): number {
    return this.of(id).attempts;
  }

  tell(event: PathEvent): void {
    if (!("step" in event.payload)) return;
    const { step: id } = event.payload;
    const step = this.path.modules.flatMap(({ steps }) => steps).find((one) => one.id === id);
    if (!step) return;
    const state = this.stateOf(step, event.at);
    if (state === "locked" || state === "done") return;
    if (event.type === "step.waived") this.of(step.id).doneAt = event.at;
    else if (event.type === "lesson.completed" && step.kind === "lesson")
      this.of(step.id).doneAt = event.at;
    else if (event.type === "quiz.graded" && step.kind === "quiz" && state === "open")
      this.grade(step, event.at, event.payload);
  }

  private grade(
    step: QuizStep,
    at: number,
    result: { right: number; of: number; missedCritical: readonly string[] },
  ): void {
    const memory = this.of(step.id);
    memory.attempts += 1;
    const wanted =
      "right" in step.pass ? step.pass.right : Math.ceil((step.pass.percent * result.of) / 100);
    if (result.right >= wanted && result.missedCritical.length === 0) memory.doneAt = at;
    else memory.until = at + step.coolDownHours * 60 * 60 * 1000;
  }
}
