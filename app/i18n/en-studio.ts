import type { StudioId, Words } from "./messages";
import author from "./en/author.json";
import bank from "./en/bank.json";
import editor from "./en/editor.json";
import files from "./en/files.json";
import insight from "./en/insight.json";
import library from "./en/library.json";
import media from "./en/media.json";
import pathEditor from "./en/pathEditor.json";
import studio from "./en/studio.json";

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
