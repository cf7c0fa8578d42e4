import { readFileSync } from "node:fs";
import { createIntl } from "react-intl";
import { z } from "zod";
import type { MessageId } from "~/i18n/messages";

const AREAS = [
  "account",
  "author",
  "bank",
  "common",
  "flag",
  "insight",
  "editor",
  "learn",
  "lesson",
  "library",
  "manage",
  "media",
  "pathEditor",
  "practice",
  "roleplay",
  "studio",
  "sheet",
  "toolkit",
  "value",
  "perspective",
] as const;

/** The catalogues are read as files: Node imports no JSON without being told its type. */
const messages = Object.fromEntries(AREAS.flatMap((area) => Object.entries(messagesOf(area))));
const intl = createIntl({ locale: "sr-Latn", messages });

/** What the Serbian interface says, so that a test follows a message whose wording improves. */
export function say(id: MessageId, values: Record<string, string | number> = {}): string {
  return intl.formatMessage({ id }, values);
}

function messagesOf(area: string): Record<string, string> {
  const file = new URL(`../../app/i18n/sr/${area}.json`, import.meta.url);
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")));
}
