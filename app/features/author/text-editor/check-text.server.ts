import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import { parseGlossary } from "~/domain/lesson/glossary.schema";
import { parseRoleplay } from "~/domain/roleplay/schema";
import { verifyRoleplay } from "~/domain/roleplay/verify/verify";
import type { TextCheck } from "./text-check";

/** Reads and proves a role-play that is being written. */
export function checkRoleplayText(slug: string, text: string): TextCheck {
  const parsed = parseRoleplay(text);
  if (!parsed.ok) return { problems: parsed.problems.map(asError), roleplay: null };
  const { roleplay, locate } = parsed;
  const found = verifyRoleplay(roleplay).findings.map(({ path, message, severity }) => ({
    ...locate(path),
    message,
    severity,
  }));
  const named =
    roleplay.slug === slug
      ? []
      : [asError({ ...locate(["slug"]), message: SAY.otherName(slug, roleplay.slug) })];
  const problems = [...named, ...found].sort((a, b) => a.line - b.line || a.column - b.column);
  return { problems, roleplay };
}

/** Reads the glossary as it is being written. */
export function checkGlossaryText(text: string): TextCheck {
  const parsed = parseGlossary(text);
  return { problems: parsed.ok ? [] : parsed.problems.map(asError), roleplay: null };
}

const asError = <One extends object>(problem: One) => ({
  ...problem,
  severity: "error" as const,
});
