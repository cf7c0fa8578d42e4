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
import type sheet from "./sr/sheet.json";
import type studio from "./sr/studio.json";
import type toolkit from "./sr/toolkit.json";
import type value from "./sr/value.json";

/** What is read at the door and on one's own page. */
export type AccountId = keyof typeof account;

/** What any screen may say, and all that a learner's own path says. */
export type EverywhereId =
  | keyof typeof common
  | keyof typeof flag
  | keyof typeof learn
  | keyof typeof lesson
  | keyof typeof practice
  | keyof typeof sheet;

/** What only trainers read, where lessons, questions and paths are written. */
export type StudioId =
  | keyof typeof author
  | keyof typeof bank
  | keyof typeof editor
  | keyof typeof files
  | keyof typeof insight
  | keyof typeof library
  | keyof typeof media
  | keyof typeof pathEditor
  | keyof typeof studio;

/** What is read in practice conversations and after them. */
export type TalksId = keyof typeof roleplay;

/** What only managers read. */
export type TeamId = keyof typeof manage;

/** What stands on the sheets of the account tools. */
export type ToolsId = keyof typeof perspective | keyof typeof toolkit | keyof typeof value;

/** Every interface message; the Serbian files name the keys. */
export type MessageId = AccountId | EverywhereId | StudioId | TalksId | TeamId | ToolsId;

/** ICU text, or its syntax tree once the build has compiled it. */
export type MessageCatalogue = Words<MessageId>;

/** The messages of one group of areas, in one language. */
export type Words<Id extends MessageId> = Record<Id, string>;
