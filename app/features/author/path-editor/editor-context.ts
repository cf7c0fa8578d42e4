import { createContext, useContext } from "react";
import type { PathDefinition } from "~/domain/path/definition";
import type { StepPlace } from "~/domain/path/edit/neighbours";
import type { Text } from "~/domain/text";
import type { PathEditorView, PathProblem } from "./path-editor-view";

/** What the parts of the path editor share. */
export interface PathEditor {
  readonly view: PathEditorView;
  readonly path: PathDefinition;
  readonly problems: readonly PathProblem[];
  /** Why the last change was not made, and in which form; empty: on the page without a script. */
  readonly refusal: { readonly form: string; readonly reason: Text } | null;
  /** Carries out what a form asks for. */
  readonly submit: (id: string, form: FormData) => void;
  readonly moveStep: (step: string, place: StepPlace | null) => void;
}

export const EditorContext = createContext<PathEditor | null>(null);

/** The editor around a part of it. */
export function usePathEditor(): PathEditor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("A part of the path editor stands outside it");
  return editor;
}
