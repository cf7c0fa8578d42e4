import type { MessageCatalogue } from "./messages";
import account from "./en/account.json";
import author from "./en/author.json";
import common from "./en/common.json";
import learn from "./en/learn.json";
import lesson from "./en/lesson.json";
import manage from "./en/manage.json";
import practice from "./en/practice.json";
import toolkit from "./en/toolkit.json";

export const en: MessageCatalogue = {
  ...account,
  ...author,
  ...common,
  ...learn,
  ...lesson,
  ...manage,
  ...practice,
  ...toolkit,
};
