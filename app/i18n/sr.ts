import type { MessageCatalogue } from "./messages";
import { words as account } from "./sr-account";
import { words as everywhere } from "./sr-everywhere";
import { words as studio } from "./sr-studio";
import { words as talks } from "./sr-talks";
import { words as team } from "./sr-team";
import { words as tools } from "./sr-tools";

/** Everything the interface says; browsers load it group by group. */
export const sr: MessageCatalogue = {
  ...account,
  ...everywhere,
  ...studio,
  ...talks,
  ...team,
  ...tools,
};
