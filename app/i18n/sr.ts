import type { MessageCatalogue } from "./messages";
import account from "./sr/account.json";
import author from "./sr/author.json";
import common from "./sr/common.json";
import learn from "./sr/learn.json";
import lesson from "./sr/lesson.json";
import manage from "./sr/manage.json";
import perspective from "./sr/perspective.json";
import practice from "./sr/practice.json";
import roleplay from "./sr/roleplay.json";
import toolkit from "./sr/toolkit.json";
import value from "./sr/value.json";

export const sr: MessageCatalogue = {
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
