import type { ToolsId, Words } from "./messages";
import perspective from "./sr/perspective.json";
import toolkit from "./sr/toolkit.json";
import value from "./sr/value.json";

export const words: Words<ToolsId> = {
  ...perspective,
  ...toolkit,
  ...value,
};
