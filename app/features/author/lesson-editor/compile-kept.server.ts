import { createHash } from "node:crypto";
import { POLICY_VERSION } from "~/domain/lesson/policy";
import { compileLesson, type CompileLessonOptions } from "~/platform/mdx/compile-lesson.server";
import type { CompileResult } from "~/platform/mdx/compile-result";

/** Texts of so many keystrokes back; the other language of a lesson is among them. */
const KEPT = 60;
const results = new Map<string, CompileResult>();
/** Changes that a second try may answer otherwise are not kept. */
const PASSING: ReadonlySet<string> = new Set(["busy", "internal"]);

/**
 * Compiles a text as everywhere, but the same text only once: of a lesson whose Serbian is written,
 * the English need not be compiled with each key. Nothing of value lives here.
 */
export async function compileKept(
  source: string,
  options: CompileLessonOptions,
): Promise<CompileResult> {
  const key = createHash("sha256")
    .update(JSON.stringify([POLICY_VERSION, options.locale, options.form, source]))
    .update(JSON.stringify(options.glossary))
    .digest("base64");
  const known = results.get(key);
  if (known) {
    results.delete(key);
    results.set(key, known);
    return known;
  }
  const result = await compileLesson(source, options);
  const passing =
    result.kind === "refused" && result.problems.some(({ code }) => PASSING.has(code));
  if (passing) return result;
  if (results.size >= KEPT) {
    const [oldest] = results.keys();
    if (oldest !== undefined) results.delete(oldest);
  }
  results.set(key, result);
  return result;
}
