import { v7 as uuid } from "uuid";
import { commit, type Statement } from "~db/commit.server";
import {
  findDraft,
  insertAside,
  insertDraft,
  insertDraftFile,
  listDraftFiles,
  listDraftsOf,
  notePresence,
  pruneDraftFile,
  touchDraft,
} from "~db/queries/drafts.server";
import { findDocument } from "~db/queries/library.server";
import { filesOf, MAX_FILE, type DocumentName } from "~/domain/library/document";
import type { SaveOutcome } from "~/domain/library/working-copy";
import { AppError } from "~/platform/app-error";

interface SaveInput extends DocumentName {
  /** Empty before the first save. */
  readonly draft: string;
  readonly file: string;
  /** Revision of the file that the editor has; 0 when it is as published. */
  readonly revision: number;
  readonly text: string;
  readonly at: number;
}

/** Revisions of a file that are kept one by one; of older ones every twentieth. */
const KEPT = 200;
const TRIES = 5;

/**
 * Keeps what an author typed, as a further revision. Whoever writes upon an older revision is told
 * what stands there now, and their text is kept beside it. Null when there is no such document,
 * file or draft for this author.
 */
export async function saveDraft(actor: string, input: SaveInput): Promise<SaveOutcome | null> {
  const { kind, file, text } = input;
  if (!filesOf(kind).includes(file)) return null;
  if (Buffer.byteLength(text) > MAX_FILE) return { kind: "too-large" };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const decided = await (input.draft === "" ? begin(actor, input) : goOn(actor, input));
    if (!decided) return null;
    if (decided.statements.length === 0) return decided.outcome;
    if ((await commit(decided.statements)) === "committed") return decided.outcome;
  }
  throw new AppError("conflict");
}

interface Decided {
  readonly outcome: SaveOutcome;
  readonly statements: readonly Statement[];
}

/** The first save makes the draft; an author who has one goes on in it. */
async function begin(actor: string, input: SaveInput): Promise<Decided | null> {
  const { kind, slug, file, text, at } = input;
  const [stored, drafts] = await Promise.all([
    findDocument(kind, slug),
    listDraftsOf(actor, kind, slug),
  ]);
  const own = drafts.find(({ owner }) => owner === actor);
  if (own) return goOn(actor, { ...input, draft: own.id });
  if (!stored) return null;
  const draft = uuid();
  return {
    outcome: { kind: "saved", draft, revision: 1, at },
    statements: [
      insertDraft({
        id: draft,
        kind,
        slug,
        owner: actor,
        shared: false,
        base: stored.version,
        createdAt: at,
        touchedAt: at,
      }),
      insertDraftFile({ draft, file, revision: 1, text, author: actor, at }),
      notePresence({ draft, person: actor, at }),
    ],
  };
}

async function goOn(actor: string, input: SaveInput): Promise<Decided | null> {
  const { kind, slug, draft, file, text, at } = input;
  const found = await findDraft(actor, draft);
  if (!found || found.kind !== kind || found.slug !== slug) return null;
  if (found.closedAt !== null) return { outcome: { kind: "gone" }, statements: [] };
  const newest = (await listDraftFiles(draft)).find((one) => one.file === file);
  const revision = newest?.revision ?? 0;
  // The same text again is an answer that did not arrive.
  if (newest?.text === text)
    return { outcome: { kind: "saved", draft, revision, at: newest.at }, statements: [] };
  if (newest && revision !== input.revision) {
    const { authorName: by } = newest;
    return {
      outcome: { kind: "conflict", draft, revision, at: newest.at, by, text: newest.text },
      statements: [insertAside({ id: uuid(), draft, file, text, author: actor, at })],
    };
  }
  const next = revision + 1;
  return {
    outcome: { kind: "saved", draft, revision: next, at },
    statements: [
      insertDraftFile({ draft, file, revision: next, text, author: actor, at }),
      touchDraft(draft, at),
      notePresence({ draft, person: actor, at }),
      ...(next % 50 === 0 ? [pruneDraftFile(draft, file, next - KEPT)] : []),
    ],
  };
}
