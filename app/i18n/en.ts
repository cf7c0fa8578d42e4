import type { MessageCatalogue } from "./messages";
import account from "./en/account.json";
import author from "./en/author.json";
import bank from "./en/bank.json";
import common from "./en/common.json";
import editor from "./en/editor.json";
import files from "./en/files.json";
import flag from "./en/flag.json";
import insight from "./en/insight.json";
import learn from "./en/learn.json";
import lesson from "./en/lesson.json";
import library from "./en/library.json";
import manage from "./en/manage.json";
import media from "./en/media.json";
import pathEditor from "./en/pathEditor.json";
import perspective from "./en/perspective.json";
import practice from "./en/practice.json";
import roleplay from "./en/roleplay.json";
import studio from "./en/studio.json";
import toolkit from "./en/toolkit.json";
import value from "./en/value.json";

export const en: MessageCatalogue = {
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
