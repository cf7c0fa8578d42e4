import type { MessageCatalogue } from "./messages";
import account from "./sr/account.json";
import author from "./sr/author.json";
import bank from "./sr/bank.json";
import common from "./sr/common.json";
import editor from "./sr/editor.json";
import files from "./sr/files.json";
import flag from "./sr/flag.json";
import insight from "./sr/insight.json";
import learn from "./sr/learn.json";
import lesson from "./sr/lesson.json";
import library from "./sr/library.json";
import manage from "./sr/manage.json";
import media from "./sr/media.json";
import pathEditor from "./sr/pathEditor.json";
import perspective from "./sr/perspective.json";
import practice from "./sr/practice.json";
import roleplay from "./sr/roleplay.json";
import studio from "./sr/studio.json";
import toolkit from "./sr/toolkit.json";
import value from "./sr/value.json";

export const sr: MessageCatalogue = {
  ...account,
  ...author,
  ...bank,
  ...common,
  ...editor,
  ...files,
  ...flag,
  ...insight,
  ...learn,
  ...lesson,
  ...library,
  ...manage,
  ...media,
  ...pathEditor,
  ...perspective,
  ...practice,
  ...roleplay,
  ...studio,
  ...toolkit,
  ...value,
};
