import type { DebriefView } from "./debrief-view";

/** What was not taken of a block: which field, what to do, and everything that was typed. */
interface RefusedBlock {
  readonly block: string;
  readonly field: string;
  readonly message: string;
  readonly given: Readonly<Record<string, string>>;
}

/** The debrief with a refused block as it was filled in, and what to do about it. */
export function withRefusedBlock(
  view: DebriefView,
  { block, field, message, given }: RefusedBlock,
): DebriefView {
  return {
    ...view,
    blocks: view.blocks.map((one) => {
      if (one.island.id !== block) return one;
      const form = { ...one.form, saved: false, error: { field, message } };
      if (one.view.kind === "reflection")
        return { ...one, form, view: { ...one.view, text: given["text"] ?? "" } };
      if (one.view.kind === "plan") {
        const { cue = "", action = "" } = given;
        return { ...one, form, view: { ...one.view, cue, action } };
      }
      return { ...one, form };
    }),
  };
}
