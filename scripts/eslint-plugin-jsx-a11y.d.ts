declare module "eslint-plugin-jsx-a11y" {
  import type { Linter } from "eslint";

  /** Rules about what people who do not see, or do not use a pointer, need. */
  const plugin: {
    readonly flatConfigs: {
      readonly recommended: Linter.Config & { readonly rules: Linter.RulesRecord };
    };
  };
  export default plugin;
}
