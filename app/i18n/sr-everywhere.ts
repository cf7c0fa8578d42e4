import type { EverywhereId, Words } from "./messages";
import common from "./sr/common.json";
import flag from "./sr/flag.json";
import learn from "./sr/learn.json";
import lesson from "./sr/lesson.json";
import practice from "./sr/practice.json";
import sheet from "./sr/sheet.json";

export const words: Words<EverywhereId> = {
  ...common,
  ...flag,
  ...learn,
  ...lesson,
  ...practice,
  ...sheet,
};
