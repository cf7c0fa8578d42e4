import { createElement, Fragment, type PropsWithChildren } from "react";
import type { Audience, Island } from "~/domain/lesson/block";
import { ISLAND_NAMES, OPTIONAL_ISLANDS } from "~/domain/lesson/components";
import { PROP_SCHEMAS } from "~/domain/lesson/components.schema";
import type { RenderContext, Slot } from "~/platform/mdx/components/render-context";

type Props = Readonly<Record<string, unknown>>;
type IslandName = (typeof ISLAND_NAMES)[number];

/**
 * Parts, islands and where text for some readers begins and ends: each records its checked properties and leaves `<slot name="n">` in the text.
 * Authors cannot write that element, and React escapes every `<` of theirs.
 */
export function slotComponents(context: RenderContext) {
  const leave = (slot: Slot) => {
    context.slots.push(slot);
    return createElement("slot", { name: String(context.slots.length - 1) });
  };
  const Turn = ({ for: audience }: { readonly for: Audience | null }) =>
    leave({ kind: "only", for: audience });
  const islands = ISLAND_NAMES.map(
    (name) => [name, (props: Props) => leave(island(name, props))] as const,
  );
  return {
    ...Object.fromEntries(islands),
    Only({ children, ...rest }: PropsWithChildren<Props>) {
      const { for: audience } = PROP_SCHEMAS.Only.parse(rest);
      return createElement(
        Fragment,
        null,
        createElement(Turn, { for: audience }),
        children,
        createElement(Turn, { for: null }),
      );
    },
    Part(props: Props) {
      const { title, teaches = [], remedies, stage } = PROP_SCHEMAS.Part.parse(props);
      const remedy = remedies && stage && { remedies: { objective: remedies, stage } };
      return leave({ kind: "part", title, teaches, ...remedy });
    },
  };
}

/** The text between the slots and the number of the slot after each piece. */
export function splitAtSlots(html: string): readonly (string | number)[] {
  return html
    .split(/<slot name="(\d+)"><\/slot>/)
    .map((piece, index) => (index % 2 === 0 ? piece.trim() : Number(piece)));
}

function island(name: IslandName, props: Props): Island {
  switch (name) {
    case "Question":
    case "Concentration":
    case "PracticeAccount": {
      const base = PROP_SCHEMAS[name].parse(props);
      return { kind: "island", component: name, ...identity(name, base), props: {} };
    }
    case "Recall": {
      const { questions, ...base } = PROP_SCHEMAS.Recall.parse(props);
      return { kind: "island", component: name, ...identity(name, base), props: { questions } };
    }
    case "Checklist": {
      const { title, items, ...base } = PROP_SCHEMAS.Checklist.parse(props);
      return { kind: "island", component: name, ...identity(name, base), props: { title, items } };
    }
    case "Reflection": {
      const { prompt, hint, about, ...base } = PROP_SCHEMAS.Reflection.parse(props);
      const own = { prompt, ...(hint !== undefined && { hint }), ...(about && { about }) };
      return { kind: "island", component: name, ...identity(name, base), props: own };
    }
    case "IfThenPlan": {
      const { prompt, cueHint, actionHint, ...base } = PROP_SCHEMAS.IfThenPlan.parse(props);
      const own = { prompt, cueHint, actionHint };
      return { kind: "island", component: name, ...identity(name, base), props: own };
    }
    case "Transcript": {
      const { title, lines, ...base } = PROP_SCHEMAS.Transcript.parse(props);
      return { kind: "island", component: name, ...identity(name, base), props: { title, lines } };
    }
    case "Tool": {
      const { tool, note, ...base } = PROP_SCHEMAS.Tool.parse(props);
      const own = note === undefined ? { tool } : { tool, note };
      return { kind: "island", component: name, ...identity(name, base), props: own };
    }
    case "SelfAssessment": {
      const { anchors, areas, ...base } = PROP_SCHEMAS.SelfAssessment.parse(props);
      return {
        kind: "island",
        component: name,
        ...identity(name, base),
        props: { anchors, areas },
      };
    }
  }
}

interface Base {
  readonly id: string;
  readonly optional?: boolean | undefined;
  readonly required?: boolean | undefined;
}

function identity(name: IslandName, { id, optional, required }: Base) {
  const isOptional = optional ?? (required === undefined ? OPTIONAL_ISLANDS.has(name) : !required);
  return { id, required: !isOptional };
}
