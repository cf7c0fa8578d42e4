import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuid } from "uuid";
import { closeDatabase, openDatabase } from "~db/client.server";
import { commit } from "~db/commit.server";
import { insertPerson } from "~db/queries/people.server";
import type { LibraryDocument } from "~/domain/library/document";
import { createDocument } from "~/features/author/create-document.server";
import { previewPublication } from "~/features/author/preview-publication.server";
import { publishDraft } from "~/features/author/publish-draft.server";
import { publishLibrary } from "~/features/author/publish-library.server";
import { saveDraft } from "~/features/author/save-draft.server";
import { createLessonCompiler, type LessonCompiler } from "~/platform/mdx/compile-lesson.server";

/** A folder with an empty database and room for content folders, and a compiler that lasts. */
export class ExchangeWorld {
  readonly root = mkdtempSync(join(tmpdir(), "kljuc-exchange-"));
  readonly content = join(this.root, "content");
  readonly compiler: LessonCompiler = createLessonCompiler();
  #databases = 0;
  #at = 1_000;

  /** Goes on with a new, empty database. */
  anew(): void {
    if (this.#databases > 0) closeDatabase();
    this.#databases += 1;
    openDatabase(join(this.root, `kljuc-${this.#databases}.db`));
  }

  async close(): Promise<void> {
    await this.compiler.close();
    if (this.#databases > 0) closeDatabase();
    rmSync(this.root, { recursive: true });
  }

  take(folder = this.content, decisions: Parameters<typeof publishLibrary>[3] = {}) {
    return publishLibrary(folder, this.compiler.compile, this.next(), decisions);
  }

  /** Somebody new who may write; their id. */
  async author(): Promise<string> {
    const id = uuid();
    const email = `${id}@example.com`;
    const who = { id, email, emailKey: email, name: `Autor ${id}`, passwordHash: "", createdAt: 0 };
    await commit([insertPerson({ ...who, role: "trainer" })]);
    return id;
  }

  /** Publishes a change of one file, or a whole new document, as the studio does. */
  async edit(actor: string, document: LibraryDocument): Promise<string> {
    const { kind, slug, files } = document;
    const at = this.next();
    const created = await createDocument(actor, document, at);
    let draft = created.kind === "created" ? created.draft : "";
    if (created.kind !== "created") {
      for (const [file, text] of Object.entries(files)) {
        const saved = await saveDraft(actor, { kind, slug, draft, file, revision: 0, text, at });
        if (saved?.kind !== "saved") throw new Error(`not saved: ${saved?.kind ?? "missing"}`);
        draft = saved.draft;
      }
    }
    return this.publish(actor, document, draft);
  }

  /** What became of an attempt to publish a draft. */
  async publish(
    actor: string,
    { kind, slug }: Pick<LibraryDocument, "kind" | "slug">,
    draft: string,
  ): Promise<string> {
    const { compile } = this.compiler;
    const input = { kind, slug, draft, at: this.next() };
    const view = await previewPublication(
      actor,
      { ...input, choice: "keep", locale: "sr" },
      compile,
    );
    if (!view) return "missing";
    const send = { ...input, note: "", seen: view.seen, key: view.command };
    return (await publishDraft(actor, send, compile)).kind;
  }

  next(): number {
    this.#at += 1;
    return this.#at;
  }
}
