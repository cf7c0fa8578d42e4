import type { MessageCatalogue } from "./messages";
import { words as account } from "./en-account";
import { words as everywhere } from "./en-everywhere";
import { words as studio } from "./en-studio";
import { words as talks } from "./en-talks";
import { words as team } from "./en-team";
import { words as tools } from "./en-tools";

/** Everything the interface says; browsers load it group by group. */
export const en: MessageCatalogue = {
  ...account,
  ...everywhere,
  ...studio,
  ...talks,
  ...team,
  ...tools,
};
