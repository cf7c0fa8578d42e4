import { basename } from "node:path";
import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { parseRoleplay } from "~/domain/roleplay/schema";
import type { RoleplayFinding } from "~/domain/roleplay/verify/finding";
import { verifyRoleplay, type RoleplayReport } from "~/domain/roleplay/verify/verify";
import type { ContentFile } from "~/platform/content/read-content.server";
import type { ContentReport } from "~/platform/content/report";

/** A role-play file; without `roleplay` it could not be read. */
export interface CheckedRoleplay {
  readonly slug: string;
  readonly roleplay: Roleplay | null;
  readonly proof: RoleplayReport | null;
}

/** Reads one role-play and proves it; what has to be mended goes to the report, at its place. */
export function checkRoleplay({ file, text }: ContentFile, report: ContentReport): CheckedRoleplay {
  const name = basename(file, ".yaml");
  const unread = { slug: name, roleplay: null, proof: null };
  if (text === null) {
    report.addWhole(file, SAY.notUtf8);
    return unread;
  }
  const parsed = parseRoleplay(text);
  if (!parsed.ok) {
    report.add(file, parsed.problems);
    return unread;
  }
  const { roleplay, locate } = parsed;
  const proof = verifyRoleplay(roleplay);
  const placed = (wanted: RoleplayFinding["severity"]) =>
    proof.findings
      .filter(({ severity }) => severity === wanted)
      .map(({ path, message }) => ({ ...locate(path), message }));
  report.add(file, placed("error"));
  report.warn(file, placed("warning"));
  if (roleplay.slug !== name) report.addWhole(file, SAY.otherName(name, roleplay.slug));
  return { slug: roleplay.slug, roleplay, proof };
}
