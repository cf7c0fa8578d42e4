import { StateEffect, StateField, type EditorState, type Extension } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";
import { componentRole } from "~/domain/lesson/components";
import { standsAlone } from "~/domain/lesson/edit/containers";
import { findTags } from "~/domain/lesson/edit/find-tags";
import type { Tag } from "~/domain/lesson/edit/tag";
import type { TextRange } from "~/domain/lesson/edit/text-edit";
import type { BlockWords } from "./block-words";
import { BlockWidget, type BlockShape } from "./block-widget";

interface Blocks {
  readonly tags: readonly Tag[];
  readonly chosen: Tag | null;
  readonly decorations: DecorationSet;
}

/** Whether a tag's words have changed although the text has not: another language, other questions. */
export const newWords = StateEffect.define<BlockWords>();

/** The tags of the text, drawn as blocks that are moved over and deleted as one. */
export function tagBlocks(words: BlockWords): Extension {
  return [
    blocksField.init((state) => blocksOf(state, words)),
    wordsField.init(() => words),
    EditorView.atomicRanges.of((view) => view.state.field(blocksField).decorations),
  ];
}

const wordsField = StateField.define<BlockWords | null>({
  create: () => null,
  update: (words, { effects }) => effects.find((one) => one.is(newWords))?.value ?? words,
});

const blocksField = StateField.define<Blocks>({
  create: () => ({ tags: [], chosen: null, decorations: Decoration.none }),
  update: (blocks, transaction) => {
    const renamed = transaction.effects.find((one) => one.is(newWords));
    const words = renamed?.value ?? transaction.startState.field(wordsField);
    if (!words) return blocks;
    if (transaction.docChanged || renamed) return blocksOf(transaction.state, words);
    const chosen = chosenAmong(blocks.tags, transaction.state);
    return chosen === blocks.chosen ? blocks : blocksOf(transaction.state, words, blocks.tags);
  },
  provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
});

function blocksOf(state: EditorState, words: BlockWords, known?: readonly Tag[]): Blocks {
  const text = state.doc.toString();
  const tags = known ?? findTags(text);
  const chosen = chosenAmong(tags, state);
  const decorations = tags.map((tag) =>
    Decoration.replace({
      widget: new BlockWidget(
        words.label(tag),
        words.summary(tag),
        shapeOf(text, tag),
        tag.kind === "close",
        tag.name === "Part",
        tag === chosen,
      ),
    }).range(tag.from, tag.to),
  );
  return { tags, chosen, decorations: Decoration.set(decorations) };
}

function shapeOf(text: string, tag: Tag): BlockShape {
  const role = componentRole(tag.name);
  if (role === "term" || role === "line") return "inline";
  if (standsAlone(text, tag)) return "line";
  return tag.kind === "close" ? "inline" : "head";
}

/** The tags of the text; none while it is shown as it is written. */
export function tagsIn(state: EditorState): readonly Tag[] {
  return state.field(blocksField, false)?.tags ?? [];
}

/** What blocks are called; null while the text is shown as it is written. */
export function wordsIn(state: EditorState): BlockWords | null {
  return state.field(wordsField, false) ?? null;
}

/** The tag that is selected as a whole, if one is. */
export function chosenTag(state: EditorState): Tag | null {
  return chosenAmong(tagsIn(state), state);
}

function chosenAmong(tags: readonly Tag[], { selection }: EditorState): Tag | null {
  return tags.find((tag) => sameRange(tag, selection.main)) ?? null;
}

const sameRange = (a: TextRange, b: TextRange) => a.from === b.from && a.to === b.to;
