import { v7 as uuid } from "uuid";
import { z } from "zod";
import { isPathWithdrawn } from "~db/queries/content.server";
import { insertEnrolment, findEnrolment } from "~db/queries/progress.server";
import { begin } from "~/domain/path/fold";
import { runCommand } from "~/platform/command.server";
import { publishedPath } from "~/platform/library/published-path.server";
import { append, foldStatements } from "~/platform/progress/append.server";

const outcome = z.object({ kind: z.enum(["enrolled", "missing"]) });

/** Puts the person on a path, once. Being on it already is the same. */
export function enrol(
  actor: string,
  input: { readonly path: string; readonly key: string; readonly at: number },
): Promise<z.infer<typeof outcome>> {
  const { path, key, at } = input;
  return runCommand({ actor, key, at }, outcome.parse, async () => {
    const published = await publishedPath(path);
    if (!published) return { result: { kind: "missing" as const }, statements: [] };
    if (await findEnrolment(actor, path)) {
      return { result: { kind: "enrolled" as const }, statements: [] };
    }
    if (await isPathWithdrawn(path))
      return { result: { kind: "missing" as const }, statements: [] };
    const enrolment = uuid();
    const { version, resolved } = published;
    const start = begin(resolved);
    const { snapshot, statements } = append(
      { enrolment, resolved, snapshot: start, seq: 0 },
      [{ type: "enrolled", payload: { pathVersion: version } }],
      { actor, command: key, at },
    );
    return {
      result: { kind: "enrolled" as const },
      statements: [
        insertEnrolment({
          id: enrolment,
          person: actor,
          path,
          pathVersion: version,
          startedAt: at,
        }),
        ...statements,
        ...foldStatements({ enrolment, resolved, snapshot: null }, snapshot, 1, at),
      ],
    };
  });
}
