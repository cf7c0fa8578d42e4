import { EditorSelection, Prec, type Extension } from "@codemirror/state";
import { EditorView, keymap, type Command } from "@codemirror/view";
import { containersOf } from "~/domain/lesson/edit/containers";
import type { Tag } from "~/domain/lesson/edit/tag";
import { linesAround } from "~/domain/lesson/edit/text-edit";
import { chosenTag, tagsIn, wordsIn } from "./tag-blocks";

/**
 * Blocks by keyboard: arrows choose a block before they go past it, Enter opens it, Delete removes
 * it with its other half; what is typed on a chosen block comes after it. By pointer a press opens it.
 */
export function blockKeys(open: OpenBlock): Extension {
  const choose = (view: EditorView, tag: Tag): true => {
    view.dispatch({
      selection: EditorSelection.range(tag.from, tag.to),
      effects: EditorView.announce.of(wordsIn(view.state)?.chosen(tag) ?? ""),
      scrollIntoView: true,
    });
    return true;
  };
  return [
    Prec.high(
      keymap.of([
        { key: "Enter", run: (view) => opens(view, open) },
        { key: "ArrowRight", run: (view) => sideways(view, true, choose) },
        { key: "ArrowLeft", run: (view) => sideways(view, false, choose) },
        { key: "ArrowDown", run: (view) => upDown(view, true, choose) },
        { key: "ArrowUp", run: (view) => upDown(view, false, choose) },
        { key: "Backspace", run: (view) => removes(view, false, choose) },
        { key: "Delete", run: (view) => removes(view, true, choose) },
      ]),
    ),
    EditorView.inputHandler.of(typedAfter),
    EditorView.domEventHandlers({ click: (event, view) => pressed(event, view, open) }),
  ];
}

/** Opens the form of a block. */
type OpenBlock = (tag: Tag) => void;
type Choose = (view: EditorView, tag: Tag) => true;

function opens(view: EditorView, open: OpenBlock): boolean {
  const tag = chosenTag(view.state);
  if (!tag || tag.kind === "close") return tag !== null;
  open(tag);
  return true;
}

function sideways(view: EditorView, forward: boolean, choose: Choose): boolean {
  const { main } = view.state.selection;
  const chosen = chosenTag(view.state);
  if (chosen) {
    view.dispatch({ selection: { anchor: forward ? chosen.to : chosen.from } });
    return true;
  }
  if (!main.empty) return false;
  const next = tagsIn(view.state).find((tag) => (forward ? tag.from : tag.to) === main.head);
  return next ? choose(view, next) : false;
}

function upDown(view: EditorView, forward: boolean, choose: Choose): boolean {
  const { main } = view.state.selection;
  const chosen = chosenTag(view.state);
  if (!main.empty && !chosen) return false;
  const start = EditorSelection.cursor(forward ? main.to : main.from);
  const target = view.moveVertically(start, forward).head;
  const text = view.state.doc.toString();
  const found = tagsIn(view.state).find((tag) => {
    const line = linesAround(text, tag);
    const alone =
      text.slice(line.from, tag.from).trim() + text.slice(tag.to, line.to).trim() === "";
    return alone && line.from <= target && target <= line.to && tag !== chosen;
  });
  if (found) return choose(view, found);
  if (!chosen) return false;
  view.dispatch({ selection: { anchor: target }, scrollIntoView: true });
  return true;
}

function removes(view: EditorView, forward: boolean, choose: Choose): boolean {
  const chosen = chosenTag(view.state);
  if (chosen) return removeBlock(view, chosen);
  const { main } = view.state.selection;
  if (!main.empty) return false;
  const next = tagsIn(view.state).find((tag) => (forward ? tag.from : tag.to) === main.head);
  return next ? choose(view, next) : false;
}

/** Takes a block away with its other half; what it held stays. */
export function removeBlock(view: EditorView, tag: Tag): true {
  const pair = containersOf(tagsIn(view.state)).find(
    ({ open, close }) => open === tag || close === tag,
  );
  const gone = pair ? [pair.open, pair.close] : [tag];
  view.dispatch({
    changes: gone.map(({ from, to }) => ({ from, to })),
    selection: { anchor: gone[0]?.from ?? tag.from },
    scrollIntoView: true,
    userEvent: "delete",
  });
  return true;
}

/** Typing on a chosen block must not replace it. */
function typedAfter(view: EditorView, from: number, to: number, text: string): boolean {
  const chosen = chosenTag(view.state);
  if (!chosen || chosen.from !== from || chosen.to !== to) return false;
  const insert = chosen.kind === "open" || chosen.name === "Term" ? text : `\n\n${text}`;
  view.dispatch({
    changes: { from: chosen.to, insert },
    selection: { anchor: chosen.to + insert.length },
    scrollIntoView: true,
    userEvent: "input.type",
  });
  return true;
}

function pressed(event: MouseEvent, view: EditorView, open: OpenBlock): boolean {
  const block = event.target instanceof Element ? event.target.closest(".lesson-tag") : null;
  if (!block) return false;
  const at = view.posAtDOM(block);
  const tag = tagsIn(view.state).find((one) => one.from <= at && at <= one.to);
  if (!tag) return false;
  view.dispatch({ selection: EditorSelection.range(tag.from, tag.to) });
  if (tag.kind !== "close") open(tag);
  return true;
}

/** Runs a command of ours without a view's own answer. */
export function always(run: (view: EditorView) => void): Command {
  return (view) => {
    run(view);
    return true;
  };
}
