import type { MessageCatalogue } from "./messages";
import account from "./en/account.json";
import author from "./en/author.json";
import common from "./en/common.json";
import learn from "./en/learn.json";
import lesson from "./en/lesson.json";
import manage from "./en/manage.json";
import perspective from "./en/perspective.json";
import practice from "./en/practice.json";
import roleplay from "./en/roleplay.json";
import toolkit from "./en/toolkit.json";
import value from "./en/value.json";

export const en: MessageCatalogue = {
  ...account,
  ...author,
  ...common,
  ...learn,
  ...lesson,
  ...manage,
  ...perspective,
  ...practice,
  ...roleplay,
  ...toolkit,
  ...value,
};
