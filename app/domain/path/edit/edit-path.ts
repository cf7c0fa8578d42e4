import type { Document } from "yaml";
import type { Text } from "~/domain/text";
import { moduleEdit } from "./edit-modules";
import { stepEdit } from "./edit-steps";
import type { Edited, PathOperation } from "./operation";
import { REFUSALS } from "./refusals";
import { closeSource, openSource } from "./source-text";
import { writeHead } from "./write-head";

/**
 * Carries out one operation on a path's text. Comments and whatever the operation does not touch
 * survive. Refused, with the reason, is what could never make a path: a circle of modules, an id
 * twice, something after field work.
 */
export function editPath(text: string, operation: PathOperation): Edited {
  const document = openSource(text);
  if (!document) return { ok: false, reason: REFUSALS.unreadable };
  const reason = carryOut(document, operation);
  return reason ? { ok: false, reason } : { ok: true, text: closeSource(document) };
}

/** Changes the tree; the reason when it may not, and then nothing was changed. */
function carryOut(document: Document, operation: PathOperation): Text | null {
  switch (operation.op) {
    case "set-title":
      return writeHead(document, "title", operation.title);
    case "set-requires":
      return writeHead(document, "requires", operation.requires);
    case "set-diagnostic":
      return writeHead(document, "diagnostic", operation.rules);
    case "set-certificate":
      return writeHead(document, "certificate", operation.rules);
    case "add-module":
    case "remove-module":
    case "move-module":
    case "rename-module":
    case "set-after":
    case "set-test-out":
      return moduleEdit(document, operation);
    case "add-step":
    case "remove-step":
    case "move-step":
    case "set-step":
      return stepEdit(document, operation);
  }
}
