import type { ToolsId, Words } from "./messages";
import perspective from "./en/perspective.json";
import toolkit from "./en/toolkit.json";
import value from "./en/value.json";

export const words: Words<ToolsId> = {
  ...perspective,
  ...toolkit,
  ...value,
};
