import type { AccountId, Words } from "./messages";
import account from "./en/account.json";

export const words: Words<AccountId> = {
  ...account,
};
