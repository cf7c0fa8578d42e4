import type { TeamId, Words } from "./messages";
import manage from "./sr/manage.json";

export const words: Words<TeamId> = {
  ...manage,
};
