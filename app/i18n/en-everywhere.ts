import type { EverywhereId, Words } from "./messages";
import common from "./en/common.json";
import flag from "./en/flag.json";
import learn from "./en/learn.json";
import lesson from "./en/lesson.json";
import practice from "./en/practice.json";
import sheet from "./en/sheet.json";

export const words: Words<EverywhereId> = {
  ...common,
  ...flag,
  ...learn,
  ...lesson,
  ...practice,
  ...sheet,
};
