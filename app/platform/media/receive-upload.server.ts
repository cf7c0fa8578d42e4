import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UPLOAD_BODY } from "~/domain/media/limits";
import { AppError } from "../app-error";
import { now } from "../clock.server";
import { env } from "../env.server";
import { readParts, type FormPart } from "../http/multipart.server";

/** A file that arrived; it lies in a folder of ours until the upload is answered. */
export interface ReceivedFile {
  readonly path: string;
  /** As its sender called it: to be shown, never to be opened. */
  readonly name: string;
  readonly size: number;
}

export interface Received {
  readonly fields: Readonly<Record<string, string>>;
  /** Fields in which no file was chosen are left out. */
  readonly files: Readonly<Record<string, ReceivedFile>>;
}

const LONGEST_FIELD = 400_000;
const LEFT_BEHIND_MS = 3_600_000;

/**
 * Takes a form with files: fields in memory, each file straight into a file of its own under
 * `DATA_DIR`. Those are gone when `use` has answered, however it did.
 */
export async function receiveUpload<Result>(
  request: Request,
  use: (received: Received) => Promise<Result>,
): Promise<Result> {
  const folder = join(env().dataDir, "uploads");
  await mkdir(folder, { recursive: true });
  await clearOld(folder);
  const taken: string[] = [];
  try {
    const fields: [string, string][] = [];
    const files: [string, ReceivedFile][] = [];
    for await (const part of readParts(request)) {
      if (part.fileName === null) {
        fields.push([part.name, await textOf(part)]);
        continue;
      }
      const path = join(folder, randomUUID());
      taken.push(path);
      const size = await keep(part, path);
      if (size > 0) files.push([part.name, { path, name: baseName(part.fileName), size }]);
    }
    return await use({ fields: Object.fromEntries(fields), files: Object.fromEntries(files) });
  } finally {
    await Promise.all(taken.map((path) => rm(path, { force: true })));
  }
}

async function textOf({ content }: FormPart): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > LONGEST_FIELD) throw new AppError("too-large");
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function keep({ content }: FormPart, path: string): Promise<number> {
  let size = 0;
  const counted = async function* () {
    for await (const chunk of content) {
      size += chunk.length;
      if (size > UPLOAD_BODY) throw new AppError("too-large");
      yield chunk;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(path, { flags: "wx", mode: 0o600 }));
  return size;
}

/** Without folders and invisible signs, at most 120 characters. */
function baseName(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? "";
  return last.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(-120);
}

/** What an interrupted process left. */
async function clearOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && now() - found.mtimeMs > LEFT_BEHIND_MS) await rm(path, { force: true });
  }
}
