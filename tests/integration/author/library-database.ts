import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, openDatabase } from "~db/client.server";
import { commit, type Statement } from "~db/commit.server";
import {
  insertLessonPart,
  insertLessonVersion,
  insertPathVersion,
  insertQuestionVersion,
  pointLesson,
  pointPath,
  pointQuestion,
} from "~db/queries/content.server";
import type { Block } from "~/domain/lesson/block";
import type { LessonOutline } from "~/domain/lesson/outline";
import type { ResolvedPath } from "~/domain/path/definition";
import type { Question, SingleQuestion } from "~/domain/quiz/question";
import type { Locale } from "~/domain/text";

const text = (value: string) => ({ sr: `${value} sr`, en: `${value} en` });

/** A database of its own in a folder that goes away with it. */
export function openTestDatabase(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "kljuc-test-"));
  openDatabase(join(folder, "kljuc.db"));
  return () => {
    closeDatabase();
    rmSync(folder, { recursive: true });
  };
}

/** Commits and insists on it. */
export async function store(statements: readonly Statement[]): Promise<void> {
  const outcome = await commit(statements);
  if (outcome !== "committed") throw new Error(`The test's rows were refused: ${outcome}`);
}

export function question(
  id: string,
  use: SingleQuestion["use"],
  { critical = false, family = id } = {},
): Question {
  return {
    id,
    type: "single",
    objective: "o1",
    family,
    critical,
    use,
    stem: text(`stem of ${id}`),
    options: [
      { id: "a", right: true, text: text(`right of ${id}`), why: text(`why of ${id}`) },
      { id: "b", right: false, text: text("wrong"), why: text("why not") },
    ],
  };
}

const OUTLINE: LessonOutline = {
  title: text("First lesson"),
  description: text("About it"),
  objectives: [
    { id: "o1", text: text("objective one") },
    { id: "o2", text: text("objective two") },
  ],
  remedial: [],
  parts: [
    { title: text("Part one"), teaches: ["o1"], minutes: 2, islands: [] },
    { title: text("Part two"), teaches: ["o2"], minutes: 3, islands: [] },
  ],
};

/**
 * A published lesson of two parts, the questions `shown` standing in the first. As everywhere, other
 * content is another version: what is published is remembered by its version.
 */
export function lesson(
  slug: string,
  questions: readonly Question[],
  shown: readonly string[] = [],
): Statement[] {
  const version = `version-of-${slug}-with-${shown.join("-")}`;
  const row = { slug, policyVersion: 1, source: "{}", publishedAt: Date.UTC(2026, 10, 20) };
  const part = (locale: Locale, number: number, blocks: readonly Block[]) =>
    insertLessonPart({ version, locale, part: number, blocks: JSON.stringify(blocks) });
  const islands = shown.map((id): Block => {
    return { kind: "island", component: "Question", id, required: true, props: {} };
  });
  return [
    insertLessonVersion({ id: version, outline: JSON.stringify(OUTLINE), ...row }),
    ...(["sr", "en"] as const).flatMap((locale) => [
      part(locale, 0, [{ kind: "prose", html: `<p>one ${locale}</p>` }, ...islands]),
      part(locale, 1, [{ kind: "prose", html: `<p>two ${locale}</p>` }]),
    ]),
    pointLesson(slug, version),
    ...questions.flatMap((one) => {
      const id = `${slug}/${one.id}`;
      const body = JSON.stringify(one);
      return [
        insertQuestionVersion({ id: `version-of-${id}`, question: id, body, publishedAt: 0 }),
        pointQuestion(id, slug, `version-of-${id}`),
      ];
    }),
  ];
}

/** A published path of one lesson and a check of so many of its questions. */
export function path(slug: string, lessonSlug: string, items: number): Statement[] {
  const title = text("First lesson");
  const resolved: ResolvedPath = {
    slug,
    title: text("The path"),
    modules: [
      {
        id: "m01",
        title: text("The module"),
        after: [],
        steps: [
          { kind: "lesson", id: "l01", title, minutes: 5, lesson: lessonSlug },
          {
            kind: "quiz",
            id: "l01-check",
            title,
            minutes: items,
            items,
            objectives: [],
            draw: [{ lessons: [lessonSlug], items }],
            pass: { percent: 80 },
            coolDownHours: 12,
          },
        ],
      },
    ],
  };
  const id = `version-of-${slug}-of-${items}`;
  const definition = JSON.stringify(resolved);
  return [insertPathVersion({ id, slug, definition, publishedAt: 0 }), pointPath(slug, id)];
}
