import type { StudioId, Words } from "./messages";
import author from "./sr/author.json";
import bank from "./sr/bank.json";
import editor from "./sr/editor.json";
import files from "./sr/files.json";
import insight from "./sr/insight.json";
import library from "./sr/library.json";
import media from "./sr/media.json";
import pathEditor from "./sr/pathEditor.json";
import studio from "./sr/studio.json";

export const words: Words<StudioId> = {
  ...author,
  ...bank,
  ...editor,
  ...files,
  ...insight,
  ...library,
  ...media,
  ...pathEditor,
  ...studio,
};
