import type account from "./sr/account.json";
import type author from "./sr/author.json";
import type bank from "./sr/bank.json";
import type common from "./sr/common.json";
import type editor from "./sr/editor.json";
import type files from "./sr/files.json";
import type flag from "./sr/flag.json";
import type insight from "./sr/insight.json";
import type learn from "./sr/learn.json";
import type lesson from "./sr/lesson.json";
import type library from "./sr/library.json";
import type manage from "./sr/manage.json";
import type media from "./sr/media.json";
import type pathEditor from "./sr/pathEditor.json";
import type perspective from "./sr/perspective.json";
import type practice from "./sr/practice.json";
import type roleplay from "./sr/roleplay.json";
import type studio from "./sr/studio.json";
import type toolkit from "./sr/toolkit.json";
import type value from "./sr/value.json";

/** Every interface message, area by area; the Serbian files name the keys. */
export type MessageId =
  | keyof typeof account
  | keyof typeof author
  | keyof typeof bank
  | keyof typeof common
  | keyof typeof editor
  | keyof typeof files
  | keyof typeof flag
  | keyof typeof insight
  | keyof typeof learn
  | keyof typeof lesson
  | keyof typeof library
  | keyof typeof manage
  | keyof typeof media
  | keyof typeof pathEditor
  | keyof typeof perspective
  | keyof typeof practice
  | keyof typeof roleplay
  | keyof typeof studio
  | keyof typeof toolkit
  | keyof typeof value;

/** ICU text, or its syntax tree once the build has compiled it. */
export type MessageCatalogue = Record<MessageId, string>;
