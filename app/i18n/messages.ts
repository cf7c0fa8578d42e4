import type account from "./sr/account.json";
import type author from "./sr/author.json";
import type common from "./sr/common.json";
import type learn from "./sr/learn.json";
import type lesson from "./sr/lesson.json";
import type manage from "./sr/manage.json";
import type perspective from "./sr/perspective.json";
import type practice from "./sr/practice.json";
import type roleplay from "./sr/roleplay.json";
import type toolkit from "./sr/toolkit.json";
import type value from "./sr/value.json";

/** Every interface message, area by area; the Serbian files name the keys. */
export type MessageId =
  | keyof typeof account
  | keyof typeof author
  | keyof typeof common
  | keyof typeof learn
  | keyof typeof lesson
  | keyof typeof manage
  | keyof typeof perspective
  | keyof typeof practice
  | keyof typeof roleplay
  | keyof typeof toolkit
  | keyof typeof value;

/** ICU text, or its syntax tree once the build has compiled it. */
export type MessageCatalogue = Record<MessageId, string>;
