import type { CompiledLesson } from "~/domain/lesson/block";
import type { Problem } from "~/domain/lesson/problem";

/** What becomes of a lesson text. */
export type CompileResult =
  | { readonly kind: "compiled"; readonly lesson: CompiledLesson }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };
