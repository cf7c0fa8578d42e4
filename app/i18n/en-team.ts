import type { TeamId, Words } from "./messages";
import manage from "./en/manage.json";

export const words: Words<TeamId> = {
  ...manage,
};
