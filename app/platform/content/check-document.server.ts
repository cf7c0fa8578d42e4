import { basename } from "node:path";
import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import { parseGlossary } from "~/domain/lesson/glossary.schema";
import type { Glossary } from "~/domain/lesson/glossary";
import { pathFindings } from "~/domain/lesson/path-findings";
import { contentPath, type LibraryDocument } from "~/domain/library/document";
import type { PathDefinition } from "~/domain/path/definition";
import { parsePath } from "~/domain/path/schema";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import type { LibraryState } from "~/platform/library/library-state.server";
import { surroundingsOf } from "~/platform/library/path-surroundings.server";
import type { LessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { checkLesson, type CheckedLesson } from "./check-lesson.server";
import { checkRoleplay } from "./check-roleplay.server";
import type { ContentFile } from "./read-content.server";
import { ContentReport, type FileReport } from "./report";

/** A lesson of which every file was read. */
export type WholeLesson = {
  readonly [Key in keyof CheckedLesson]: NonNullable<CheckedLesson[Key]>;
};

/** What a sound document holds. */
export type DocumentContent =
  | { readonly kind: "lesson"; readonly lesson: WholeLesson }
  | { readonly kind: "path"; readonly text: string; readonly path: PathDefinition }
  | { readonly kind: "roleplay"; readonly roleplay: Roleplay }
  | { readonly kind: "glossary"; readonly glossary: Glossary };

export interface CheckedDocument {
  /** By the document's own file names, in their order; empty lists where all is well. */
  readonly files: readonly FileReport[];
  /** Null while something is to be mended. */
  readonly content: DocumentContent | null;
}

/** Checks a document that is not published yet against everything that is. */
export async function checkDocument(
  document: LibraryDocument,
  state: LibraryState,
  compile: LessonCompiler["compile"],
): Promise<CheckedDocument> {
  const report = new ContentReport();
  const content = await readDocument(document, state, compile, report);
  return {
    files: report.files().map((one) => ({ ...one, file: ownName(document, one.file) })),
    content: report.isSound() ? content : null,
  };
}

/** Elsewhere a role-play's file is called as the role-play is. */
function ownName({ kind, files }: LibraryDocument, file: string): string {
  return kind === "lesson" ? basename(file) : (Object.keys(files)[0] ?? file);
}

async function readDocument(
  document: LibraryDocument,
  state: LibraryState,
  compile: LessonCompiler["compile"],
  report: ContentReport,
): Promise<DocumentContent | null> {
  const { kind, slug } = document;
  switch (kind) {
    case "lesson": {
      const files = {
        slug,
        folder: slug,
        sr: fileOf(document, "sr.mdx"),
        en: fileOf(document, "en.mdx"),
        questions: fileOf(document, "questions.yaml"),
      };
      const lesson = await checkLesson(files, {
        compile,
        glossary: state.glossary,
        media: state.media,
        report,
      });
      return isWhole(lesson) ? { kind, lesson } : null;
    }
    case "path":
      return readPath(document, state, report);
    case "roleplay": {
      const text = document.files["roleplay.yaml"] ?? "";
      const { roleplay } = checkRoleplay({ file: `${slug}.yaml`, text }, report);
      return roleplay && { kind, roleplay };
    }
    case "glossary": {
      const parsed = parseGlossary(document.files["glossary.yaml"] ?? "");
      report.add("glossary.yaml", parsed.ok ? [] : parsed.problems);
      return parsed.ok ? { kind, glossary: parsed.glossary } : null;
    }
  }
}

function readPath(
  { slug, files }: LibraryDocument,
  state: LibraryState,
  report: ContentReport,
): DocumentContent | null {
  const text = files["path.yaml"] ?? "";
  const parsed = parsePath(text);
  if (!parsed.ok) {
    report.add("path.yaml", parsed.problems);
    return null;
  }
  const { path } = parsed;
  const paths = new Map([...state.paths, [slug, { text, path }] as const]);
  report.add("path.yaml", pathFindings(text, path, surroundingsOf({ ...state, paths })));
  if (path.slug !== slug) report.addWhole("path.yaml", SAY.otherName(slug, path.slug));
  return { kind: "path", text, path };
}

function fileOf(document: LibraryDocument, name: string): ContentFile | null {
  const text = document.files[name];
  return text === undefined ? null : { file: contentPath(document, name), text };
}

/** Whether every file of a lesson could be read. */
export function isWhole(lesson: CheckedLesson): lesson is WholeLesson {
  return lesson.sr !== null && lesson.en !== null && lesson.questions !== null;
}
