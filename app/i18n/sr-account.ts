import type { AccountId, Words } from "./messages";
import account from "./sr/account.json";

export const words: Words<AccountId> = {
  ...account,
};
