import { bundleMDX } from "mdx-bundler";
import { getMDXComponent } from "mdx-bundler/client/index.js";
import remarkGfm from "remark-gfm";
import { requireFrontMatter, takeFrontMatter } from "~/domain/lesson/front-matter";
import { glossaryEntry, type Glossary } from "~/domain/lesson/glossary";
import { mediaKindOf, type MediaCatalogue } from "~/domain/media/catalogue";
import { inOrder, problem, type Problem } from "~/domain/lesson/problem";
import { checkSource } from "~/domain/lesson/source";
import type { LessonForm } from "~/domain/lesson/structure";
import type { Locale } from "~/domain/text";
import type { CompileResult } from "~/platform/mdx/compile-result";
import { WORDS } from "~/platform/mdx/components/words";
import { denyEverythingElse } from "~/platform/mdx/deny-plugin";
import { lessonParagraphs } from "~/platform/mdx/paragraphs-plugin";
import { lessonPolicy } from "~/platform/mdx/policy-plugin";
import { renderLesson, type LessonContent } from "~/platform/mdx/render-lesson";

export interface CompileOptions {
  readonly locale: Locale;
  readonly glossary: Glossary;
  readonly media: MediaCatalogue;
  /** `lesson` (the default) must have a header and parts; `body` is any text. */
  readonly form?: LessonForm;
}

const START = { line: 1, column: 1 };
/** No text can hold this: NUL is refused before. */
const IMPOSSIBLE = "\u0000\u0000\u0000";

/**
 * Compiles one text in this process. Only for the compiler's own process: a hostile text can hold
 * the event loop for long or use up the memory.
 */
export async function compileSource(
  source: string,
  options: CompileOptions,
): Promise<CompileResult> {
  const { form = "lesson" } = options;
  const checked = checkSource(source);
  if (checked.kind === "refused") return checked;
  const header = takeFrontMatter(checked.text);
  if (header.kind === "refused") return header;
  const missing = form === "lesson" ? requireFrontMatter(header) : [];
  const bundled = await bundle(header.body, options);
  const problems = [...missing, ...(bundled.kind === "refused" ? bundled.problems : [])];
  if (problems.length > 0 || bundled.kind === "refused") {
    return { kind: "refused", problems: inOrder(problems) };
  }
  const { title = "", description = "" } = header.values;
  const parts = renderLesson(bundled.content, { ...options, words: bundled.words });
  return { kind: "compiled", lesson: { title, description, parts } };
}

type Bundled =
  | { readonly kind: "bundled"; readonly content: LessonContent; readonly words: readonly number[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

async function bundle(body: string, options: CompileOptions): Promise<Bundled> {
  const { locale, glossary, media, form = "lesson" } = options;
  let problems: readonly Problem[] = [];
  let words: readonly number[] = [];
  const policy = lessonPolicy(
    {
      form,
      knowsTerm: (id) => glossaryEntry(glossary, id) !== undefined,
      mediaKind: (slug) => mediaKindOf(media, slug),
    },
    (found) => (problems = found),
  );
  const paragraphs = lessonParagraphs((counted) => (words = counted));
  try {
    const { code } = await bundleMDX({
      source: `${body}\n`,
      files: {},
      grayMatterOptions: () => noFrontMatter(),
      mdxOptions: () => ({
        remarkPlugins: [policy, remarkGfm, paragraphs],
        rehypePlugins: [],
        jsxImportSource: "react",
        tableCellAlignToStyle: false,
        remarkRehypeOptions: {
          clobberPrefix: "s-",
          footnoteLabel: WORDS.footnotes[locale],
          footnoteLabelProperties: {},
        },
      }),
      esbuildOptions: (base) => ({
        ...base,
        plugins: [denyEverythingElse(), ...(base.plugins ?? [])],
        write: false,
        sourcemap: false,
        logLevel: "silent",
      }),
    });
    return { kind: "bundled", content: getMDXComponent(code), words };
  } catch (error) {
    // What esbuild says may quote files or the environment: only our own problems leave.
    if (problems.length > 0) return { kind: "refused", problems };
    const code = error instanceof RangeError ? "too-nested" : "internal";
    return { kind: "refused", problems: [problem(code, START)] };
  }
}

/** gray-matter finds no front matter, and could not run it as code if it did. */
function noFrontMatter() {
  const refuse = (): never => {
    throw new Error("front matter is not read here");
  };
  const engine = { parse: refuse, stringify: refuse };
  const delimiters: [string, string] = [IMPOSSIBLE, IMPOSSIBLE];
  return { delimiters, engines: { javascript: engine, js: engine, yaml: engine, json: engine } };
}
