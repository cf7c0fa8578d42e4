import type { TalksId, Words } from "./messages";
import roleplay from "./sr/roleplay.json";

export const words: Words<TalksId> = {
  ...roleplay,
};
