import type { TalksId, Words } from "./messages";
import roleplay from "./en/roleplay.json";

export const words: Words<TalksId> = {
  ...roleplay,
};
