import type { Island } from "~/domain/lesson/block";
import type { BlockResponse } from "~/domain/lesson/response";
import { transcriptFindings } from "~/domain/lesson/transcript";
import { concentration } from "~/domain/toolkit/concentration";
import type { NotebookEntry } from "./notebook-view";

interface Written {
  readonly block: string;
  readonly at: number;
  readonly to: string | null;
}

/**
 * A response beside the words of the block it answers; null for what the notebook does not show:
 * practice answers, and plans and accounts, which have their own place there.
 */
export function notebookEntry(
  written: Written,
  island: Island,
  response: BlockResponse,
): NotebookEntry | null {
  if (island.component === "Reflection" && response.kind === "reflection") {
    return { ...written, kind: "reflection", prompt: island.props.prompt, text: response.text };
  }
  if (island.component === "Checklist" && response.kind === "checklist") {
    const { title, items } = island.props;
    const ticked = items.filter((_, index) => response.ticked.includes(index));
    return { ...written, kind: "checklist", title, ticked, of: items.length };
  }
  if (island.component === "Concentration" && response.kind === "concentration") {
    const share = concentration(response.revenues);
    return {
      ...written,
      kind: "concentration",
      tenths: share.kind === "share" ? share.tenths : null,
      topCount: share.kind === "share" ? share.topCount : 0,
      count: response.revenues.length,
    };
  }
  if (island.component === "SelfAssessment" && response.kind === "selfAssessment") {
    return { ...written, ...assessed(island.props.areas, response.ratings) };
  }
  if (island.component === "Transcript" && response.kind === "transcript") {
    const { title, lines } = island.props;
    const { cues } = transcriptFindings(lines, response.marks);
    const replies = response.marks.map(({ line, reply }) => ({
      line: lines[line]?.text ?? "",
      text: reply,
    }));
    return {
      ...written,
      kind: "transcript",
      title,
      found: cues.filter(({ found }) => found).length,
      of: cues.length,
      replies: replies.filter(({ text }) => text !== ""),
    };
  }
  return null;
}

type Areas = Extract<Island, { component: "SelfAssessment" }>["props"]["areas"];
type Ratings = Extract<BlockResponse, { kind: "selfAssessment" }>["ratings"];

function assessed(areas: Areas, ratings: Ratings) {
  const behaviours = areas.flatMap((area) => area.behaviours);
  return {
    kind: "selfAssessment" as const,
    areas: areas.map((area) => {
      const given = area.behaviours.flatMap(({ id }) => ratings[id]?.rating ?? []);
      const sum = given.reduce((total, rating) => total + rating, 0);
      return {
        title: area.title,
        tenths: given.length === 0 ? 0 : Math.round((sum * 10) / given.length),
      };
    }),
    evidence: behaviours.flatMap(({ id, text }) => {
      const evidence = ratings[id]?.evidence ?? "";
      return evidence === "" ? [] : [{ behaviour: text, text: evidence }];
    }),
  };
}
