import type { KeptText } from "./kept-text";
import type { SendOutcome, TextToSend } from "./send-text";

/** How the texts of a lesson stand with the server. */
export type KeeperState =
  | { readonly kind: "saved"; readonly at: number | null }
  | { readonly kind: "typing" | "saving" | "waiting" | "signed-out" | "refused" | "too-large" }
  | Conflict;

/** Somebody saved the same file in between. Nothing more is sent until the author has chosen. */
export interface Conflict {
  readonly kind: "conflict";
  readonly file: string;
  readonly by: string;
  readonly at: number;
  readonly revision: number;
  readonly theirs: string;
  readonly mine: string;
}

/** How a conflict is settled; `own`: the author's text becomes, or stays, a draft of their own. */
export type Choice = "theirs" | "mine" | "own";

export interface KeeperOptions {
  readonly draft: string;
  readonly files: Readonly<Record<string, { readonly text: string; readonly revision: number }>>;
  /** When the newest of them was saved; null when nothing was. */
  readonly savedAt: number | null;
  readonly send: (text: TextToSend, leaving: boolean) => Promise<SendOutcome>;
  /** Keeps what the server lacks in this browser; null: it lacks nothing. */
  readonly keep: (kept: KeptText | null) => void;
  readonly clock: () => number;
  readonly wait: (run: () => void, milliseconds: number) => () => void;
  readonly onState: (state: KeeperState) => void;
}

/** How long nobody types before what is there is saved; and after a try without signal. */
const PAUSE = 800;
const RETRY = 5_000;

interface FileState {
  text: string;
  /** What the server acknowledged; null: nothing, in this draft. */
  saved: string | null;
  revision: number;
}

/**
 * Keeps the texts of one lesson: in this browser with every key, on the server with every pause, one
 * request at a time, until the server has acknowledged each.
 */
export class DraftKeeper {
  readonly #files: Map<string, FileState>;
  #draft: string;
  #savedAt: number | null;
  #conflict: Conflict | null = null;
  #sending = false;
  #sent: Readonly<Record<string, string>> = {};
  #left: KeptText | null = null;
  #stop: () => void = () => undefined;

  constructor(private readonly options: KeeperOptions) {
    this.#draft = options.draft;
    this.#savedAt = options.savedAt;
    this.#files = new Map(
      Object.entries(options.files).map(([name, { text, revision }]) => [
        name,
        { text, saved: text, revision },
      ]),
    );
  }

  /** The draft that the texts are saved to; empty before the first save. */
  get draft(): string {
    return this.#draft;
  }

  /**
   * Notes what a closed page or a browser that died left here. A browser writes to its disk late, so
   * that may be older than what the server has.
   */
  found(left: KeptText): void {
    this.#left = left;
  }

  /** Notes what was typed, or taken back from what was left. */
  typed(file: string, text: string): void {
    const state = this.#files.get(file);
    if (!state || state.text === text) return;
    if (this.#left?.files[file] === text) this.#takeBack(file, state, this.#left);
    state.text = text;
    this.#keepHere();
    if (this.#conflict) return;
    this.options.onState({ kind: "typing" });
    this.#later(PAUSE);
  }

  /** Saves now what is not saved yet. */
  async flush(): Promise<void> {
    this.#stop();
    if (this.#conflict || this.#sending) return;
    this.#sending = true;
    for (let next = this.#unsaved(); next; next = this.#unsaved()) {
      this.options.onState({ kind: "saving" });
      const [file, state] = next;
      const { text, revision } = state;
      const sent = { draft: this.#draft, file, revision, text };
      this.#sent = { [file]: text };
      if (!this.#took(file, state, text, await this.options.send(sent, false))) break;
    }
    this.#sending = false;
    this.#sent = {};
  }

  /** Sends all that is not saved before the page goes, upon what may be on its way already. */
  leave(): void {
    if (this.#conflict) return;
    this.#stop();
    for (const [file, state] of this.#files) {
      const { text, saved } = state;
      if (text === saved) continue;
      const revision = state.revision + (this.#sending ? 1 : 0);
      void this.options
        .send({ draft: this.#draft, file, revision, text }, true)
        .then((outcome) => this.#took(file, state, text, outcome));
    }
  }

  /** Settles a conflict; returns the text that the editor is to show in the file. */
  settle(choice: Choice): { readonly file: string; readonly text: string } | null {
    const conflict = this.#conflict;
    const state = conflict && this.#files.get(conflict.file);
    if (!conflict || !state) return null;
    this.#conflict = null;
    if (choice === "own") this.#beginAnew();
    else state.revision = conflict.revision;
    if (choice === "theirs") {
      state.text = conflict.theirs;
      state.saved = conflict.theirs;
    }
    this.#keepHere();
    this.#tellSaved();
    void this.flush();
    return { file: conflict.file, text: state.text };
  }

  /** Whether the server lacks anything. */
  hasUnsaved(): boolean {
    return this.#unsaved() !== null;
  }

  dispose(): void {
    this.#stop();
  }

  /** Whether the next file may be sent. */
  #took(file: string, state: FileState, sent: string, outcome: SendOutcome): boolean {
    switch (outcome.kind) {
      case "saved":
        state.saved = sent;
        state.revision = outcome.revision;
        this.#draft = outcome.draft;
        this.#savedAt = outcome.at;
        this.#keepHere();
        this.#tellSaved();
        return true;
      case "conflict": {
        const { by, at, revision, text: theirs } = outcome;
        this.#draft = outcome.draft;
        this.#conflict = { kind: "conflict", file, by, at, revision, theirs, mine: state.text };
        this.options.onState(this.#conflict);
        return false;
      }
      case "gone":
        this.#beginAnew();
        return true;
      case "waiting":
      case "signed-out":
        this.options.onState({ kind: outcome.kind });
        this.#later(RETRY);
        return false;
      case "refused":
      case "too-large":
        this.options.onState({ kind: outcome.kind });
        return false;
    }
  }

  /** Another draft, to which every file goes that differs from what was opened. */
  #beginAnew(): void {
    this.#draft = "";
    for (const [name, state] of this.#files) {
      const opened = this.options.files[name];
      const changed = state.text !== opened?.text || opened.revision > 0;
      state.revision = 0;
      if (changed) state.saved = null;
    }
  }

  /** Text upon an earlier revision than the server's goes over nothing: its author chooses. */
  #takeBack(file: string, state: FileState, left: KeptText): void {
    const { upon, sent, files } = left;
    const others = Object.entries(files).filter(([name]) => name !== file);
    this.#left = { ...left, files: Object.fromEntries(others) };
    if (sent?.[file] !== state.saved)
      state.revision = Math.min(state.revision, upon?.[file] ?? state.revision);
  }

  #unsaved(): readonly [string, FileState] | null {
    return [...this.#files].find(([, { text, saved }]) => text !== saved) ?? null;
  }

  #keepHere(): void {
    const unsaved = [...this.#files].filter(([, { text, saved }]) => text !== saved);
    const files = Object.fromEntries(unsaved.map(([name, { text }]) => [name, text]));
    const upon = Object.fromEntries(unsaved.map(([name, { revision }]) => [name, revision]));
    const kept = { files, at: this.options.clock(), upon, sent: this.#sent };
    this.options.keep(unsaved.length === 0 ? null : kept);
  }

  #tellSaved(): void {
    if (!this.hasUnsaved()) this.options.onState({ kind: "saved", at: this.#savedAt });
  }

  #later(milliseconds: number): void {
    this.#stop();
    this.#stop = this.options.wait(() => void this.flush(), milliseconds);
  }
}
