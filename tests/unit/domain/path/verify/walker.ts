import { drawForm } from "~/domain/quiz/draw";
import type { ResolvedPath, Step } from "~/domain/path/definition";
import { diagnose } from "~/domain/path/diagnose";
import type { PathEvent, PathEventBody } from "~/domain/path/event";
import { begin, fold } from "~/domain/path/fold";
import { findSitting, lessonsOfModule, remedialSittingKey } from "~/domain/path/sitting";
import { pathStatus, type PathStatus, type StepStatus } from "~/domain/path/status";
import type { PathEvidence } from "~/domain/path/verify/evidence";
import { REPLAY_GAP } from "~/domain/path/verify/finding";

/** Chooses among so many possibilities: an index from 0. */
export type Choose = (count: number) => number;

/**
 * Somebody on a path's statechart to whom only that happens which the product lets happen: questions
 * are drawn from those there are, what does not exist is never done. It shares nothing with the proof
 * but the evidence. Nobody waives anything.
 */
export class Walker {
  private snapshot;
  private log: PathEvent[] = [];
  private at = 0;

  constructor(
    readonly path: ResolvedPath,
    readonly evidence: PathEvidence,
  ) {
    this.snapshot = begin(path);
  }

  get status(): PathStatus {
    return pathStatus(this.path, this.snapshot, this.at);
  }

  get told(): readonly PathEvent[] {
    return this.log;
  }

  /** Tells events, each a year after the one before. */
  replay(route: readonly PathEventBody[]): this {
    for (const body of route) this.tell(body, REPLAY_GAP);
    return this;
  }

  tell(body: PathEventBody, wait: number): void {
    this.at += wait;
    const event: PathEvent = { ...body, seq: this.log.length + 1, at: this.at };
    this.log.push(event);
    this.snapshot = fold(this.path, [event], this.snapshot);
  }

  /** Goes on as well as anybody can, with all the time in the world. Returns whether it ends well. */
  finish(most = 200): boolean {
    for (let count = 0; count < most; count += 1) {
      if (this.status.complete) return true;
      this.tell({ type: "time.passed", payload: {} }, REPLAY_GAP);
      const next = this.possible(() => 0)[0];
      if (!next) return this.status.complete;
      this.tell(next, 0);
    }
    return this.status.complete;
  }

  /**
   * What may happen now; the best of each kind comes first when 0 is always chosen.
   * @param choose what a result comes to: 0 is the best
   */
  possible(choose: Choose): readonly PathEventBody[] {
    const { requires, diagnostic, modules } = this.status;
    return [
      ...requires.filter((path) => this.canFinish(path, [this.path.slug])).map(met),
      ...(diagnostic === "offered" ? this.diagnosis(choose) : []),
      ...modules.flatMap(({ id, testOut }) =>
        testOut?.opensAt === null ? this.testOut(id, choose) : [],
      ),
      ...modules.flatMap(({ steps }) => steps.flatMap((one) => this.inStep(one, choose))),
    ];
  }

  private canFinish(path: string, through: readonly string[]): boolean {
    const { paths } = this.evidence;
    if (!paths) return true;
    if (!paths.has(path) || through.includes(path)) return false;
    const requires = paths.get(path)?.requires ?? [];
    return requires.every((one) => this.canFinish(one.path, [...through, path]));
  }

  /** The objectives drawn for a set of questions, one entry each; null when it cannot be drawn. */
  private drawn(key: string, seed: number): readonly string[] | null {
    const sitting = findSitting(this.path, key);
    if (!sitting) return null;
    const pool = sitting.draw
      .flatMap(({ lessons }) => lessons)
      .filter((lesson, index, all) => all.indexOf(lesson) === index)
      .flatMap((lesson) =>
        (this.evidence.lessons.get(lesson)?.questions ?? [])
          .filter(({ use }) => use.includes(sitting.use))
          .filter(({ objective }) => (sitting.objective ?? objective) === objective)
          .map((one) => ({ ...one, lesson, id: `${lesson}/${one.id}` })),
      );
    const form = drawForm(pool, sitting.draw, seed, new Set(), { repeats: sitting.repeats });
    if (form.kind === "short") return null;
    const byId = new Map(pool.map((item) => [item.id, `${item.lesson}/${item.objective}`]));
    return form.questions.flatMap((id) => byId.get(id) ?? []);
  }

  private diagnosis(choose: Choose): readonly PathEventBody[] {
    if (!this.drawn("diagnostic", 1)) return [];
    const of = this.path.diagnostic?.itemsPerModule ?? 0;
    const objectives = this.path.modules.flatMap((module) => {
      const [lesson] = lessonsOfModule(module);
      return lesson === undefined
        ? []
        : [{ id: `${lesson}/o1`, of, right: of - choose(of + 1), credit: 0 }];
    });
    const modules = diagnose(this.path, { objectives });
    return [{ type: "diagnostic.graded", payload: { attempt: "d", modules } }];
  }

  private testOut(module: string, choose: Choose): readonly PathEventBody[] {
    const drawn = this.drawn(module, 1);
    if (!drawn) return [];
    const right = drawn.length - choose(3);
    const payload = { module, attempt: "t", right, of: drawn.length, missedCritical: [] };
    return [{ type: "testout.graded", payload }];
  }

  private inStep(one: StepStatus, choose: Choose): readonly PathEventBody[] {
    const { step, state } = one;
    switch (state) {
      case "open":
        return this.atStep(step, choose);
      case "returned":
        return [submit(step.id, this.at)];
      case "waiting":
        return [review(step.id, choose(3) === 0)];
      case "held":
        return [{ type: "talk.held", payload: { step: step.id } }];
      case "remedial":
        return one.remedial.flatMap((loop) => this.inLoop(step.id, loop, choose));
      case "locked":
      case "cooling":
      case "exhausted":
      case "done":
        return [];
    }
  }

  private atStep(step: Step, choose: Choose): readonly PathEventBody[] {
    const { id } = step;
    switch (step.kind) {
      case "lesson":
        return this.evidence.lessons.has(step.lesson)
          ? [{ type: "lesson.completed", payload: { step: id, lessonVersion: "v" } }]
          : [];
      case "tool":
        return this.evidence.tools.has(step.tool)
          ? [{ type: "tool.completed", payload: { step: id, document: "d", version: 1 } }]
          : [];
      case "roleplay": {
        if (step.optional && choose(2) === 0) return [];
        const known = this.evidence.roleplays?.get(step.roleplay)?.endings ?? [];
        const endings = [...known].sort(
          (a, b) => Number(step.endings.includes(b)) - Number(step.endings.includes(a)),
        );
        const ending = endings[choose(endings.length || 1)];
        return ending === undefined
          ? []
          : [{ type: "roleplay.ended", payload: { step: id, run: "r", ending } }];
      }
      case "assignment":
        return [submit(id, this.at)];
      case "quiz": {
        const drawn = this.drawn(id, choose(50) + 1);
        return drawn ? [result(id, drawn, choose)] : [];
      }
    }
  }

  private inLoop(
    step: string,
    { objective, stage, opensAt }: StepStatus["remedial"][number],
    choose: Choose,
  ): readonly PathEventBody[] {
    switch (stage) {
      case "example":
      case "completion":
        return [{ type: "remedial.read", payload: { step, objective, stage } }];
      case "items": {
        if (opensAt !== null || !this.drawn(remedialSittingKey(step, objective), 1)) return [];
        const payload = { step, objective, attempt: "i", passed: choose(2) === 0 };
        return [{ type: "remedial.graded", payload }];
      }
      case "talk":
      case "session":
        return [{ type: "talk.held", payload: { step, objective } }];
      case "clear":
        return [];
    }
  }
}

const met = (path: string): PathEventBody => ({ type: "prerequisite.met", payload: { path } });

const submit = (step: string, at: number): PathEventBody => ({
  type: "assignment.submitted",
  payload: { step, submission: "s", provisionalAt: at + 10 * 24 * 3_600_000 },
});

const review = (step: string, good: boolean): PathEventBody => ({
  type: "assignment.reviewed",
  payload: {
    step,
    submission: "s",
    scores: good ? [3, 3, 3, 3] : [0, 3, 3, 1],
    outcome: good ? "passed" : "returned",
  },
});

function result(step: string, drawn: readonly string[], choose: Choose): PathEventBody {
  const rights = drawn.map((objective) => ({ objective, right: choose(2) === 0 ? 1 : 0 }));
  const objectives = [...new Set(drawn)].map((id) => {
    const own = rights.filter(({ objective }) => objective === id);
    const right = own.reduce((sum, one) => sum + one.right, 0);
    return { id, right, of: own.length, credit: Math.round((100 * right) / own.length) };
  });
  const right = rights.reduce((sum, one) => sum + one.right, 0);
  const credit = Math.round((100 * right) / drawn.length);
  const missedCritical: readonly string[] = [];
  const payload = { step, attempt: "a", credit, of: drawn.length, right, objectives };
  return { type: "quiz.graded", payload: { ...payload, missedCritical } };
}
