import type { Glossary } from "~/domain/lesson/glossary";
import { mediaWithin, type MediaCatalogue } from "~/domain/media/catalogue";
import { problem, type ProblemCode } from "~/domain/lesson/problem";
import { checkSource } from "~/domain/lesson/source";
import type { LessonForm } from "~/domain/lesson/structure";
import type { Locale } from "~/domain/text";
import {
  startCompilerChild,
  type CompilerChild,
  type CompilerLimits,
} from "~/platform/mdx/compiler-child.server";
import type { CompileResult } from "~/platform/mdx/compile-result";

export type { CompileResult } from "~/platform/mdx/compile-result";

export interface CompileLessonOptions {
  readonly locale: Locale;
  readonly glossary: Glossary;
  /** What the text may show. */
  readonly media: MediaCatalogue;
  /** `lesson` (the default) must have a header and parts; `body` is any text. */
  readonly form?: LessonForm;
}

/** Compiles texts one at a time in a process of its own. */
export interface LessonCompiler {
  readonly compile: (source: string, options: CompileLessonOptions) => Promise<CompileResult>;
  /** Starts the process before the first text needs it. */
  readonly warm: () => void;
  /** Process id, which is also the id of its group; absent when none runs. */
  readonly pid: () => number | undefined;
  /** Ends the process and all it started. A later `compile` starts another. */
  readonly close: () => Promise<void>;
}

const LIMITS: CompilerLimits = { start: 30_000, job: 3_000, memory: 400 * 1024 * 1024 };
const MAX_WAITING = 64;

/** Makes a compiler; nothing runs until the first text. */
export function createLessonCompiler(limits: Partial<CompilerLimits> = {}): LessonCompiler {
  const bounds = { ...LIMITS, ...limits };
  let child: CompilerChild | null = null;
  let jobs = 0;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  const running = (): CompilerChild => {
    if (!child?.isAlive()) child = startCompilerChild(bounds);
    return child;
  };

  const run = async (source: string, options: CompileLessonOptions): Promise<CompileResult> => {
    jobs += 1;
    const { locale, glossary, form = "lesson" } = options;
    const media = mediaWithin(source, options.media);
    const outcome = await running().run({ job: jobs, source, locale, glossary, media, form });
    switch (outcome.kind) {
      case "answered":
        return outcome.result;
      case "killed":
        await child?.kill();
        running();
        return refused("too-complex");
      case "not-started":
        return refused("internal");
    }
  };

  return {
    compile: async (source, options) => {
      const checked = checkSource(source);
      if (checked.kind === "refused") return checked;
      if (waiting >= MAX_WAITING) return refused("busy");
      waiting += 1;
      const result = last.then(() => run(source, options));
      last = result.catch(() => undefined);
      try {
        return await result;
      } finally {
        waiting -= 1;
      }
    },
    warm: () => void running(),
    pid: () => (child?.isAlive() ? child.pid : undefined),
    close: async () => {
      const ending = child;
      child = null;
      await ending?.end();
    },
  };
}

function refused(code: ProblemCode): CompileResult {
  return { kind: "refused", problems: [problem(code, { line: 1, column: 1 })] };
}

const shared = createLessonCompiler();

/**
 * Compiles a lesson text to safe blocks, or says what its author must mend. Never throws for any
 * text; takes 3 s at most once it is a text's turn.
 */
export const compileLesson = shared.compile;

/** Ends the shared compiler's process; none is left behind. */
export const closeLessonCompiler = shared.close;
