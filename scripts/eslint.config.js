import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { root } from "./prepare/project.js";

const READS_CLOCK = "Only platform/clock reads the time: take it as an argument.";

/** What the language allows and this product does not. */
const FORBIDDEN = [
  {
    selector: "CallExpression[callee.property.name='transaction'] > :function[async=true]",
    message: "What follows an await would run outside the transaction: commit one batch.",
  },
  {
    selector: "TSAsExpression > TSAsExpression",
    message: "A double cast silences the compiler: parse or narrow instead.",
  },
];

const FORBIDDEN_CLOCK = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: READS_CLOCK,
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: READS_CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: READS_CLOCK },
];

export default tseslint.config(
  {
    ignores: ["build/", "data/", ".cache/", "test-results/", "content/", "tests/support/hostile/"],
  },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
  },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      "no-restricted-syntax": ["error", ...FORBIDDEN],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // TypeScript knows which names exist, also in JavaScript files.
      "no-undef": "off",
      // Control characters stand in patterns that keep them out.
      "no-control-regex": "off",
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-unsafe-argument": "error",
      "@typescript-eslint/no-unsafe-assignment": "error",
      "@typescript-eslint/no-unsafe-call": "error",
      "@typescript-eslint/no-unsafe-member-access": "error",
      "@typescript-eslint/no-unsafe-return": "error",
      "@typescript-eslint/prefer-promise-reject-errors": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Queries are awaited although this driver answers at once: another engine will not.
    files: ["db/**"],
    rules: { "@typescript-eslint/await-thenable": "off" },
  },
  {
    ...jsxA11y.flatConfigs.recommended,
    files: ["app/**/*.tsx"],
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // A table shown as blocks on a phone loses its roles unless they are said.
      "jsx-a11y/no-redundant-roles": [
        "error",
        { table: ["table"], thead: ["rowgroup"], tbody: ["rowgroup"], tr: ["row"] },
      ],
      "jsx-a11y/no-interactive-element-to-noninteractive-role": [
        "error",
        { td: ["cell"], th: ["rowheader", "columnheader"], tr: ["row"] },
      ],
      // What scrolls sideways has to be reached by keyboard.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["region", "tabpanel"] }],
    },
  },
  {
    files: ["app/**/*.tsx", "app/**/use-*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["app/**", "db/**"],
    rules: {
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance comes in as a seed." },
      ],
      "no-restricted-syntax": ["error", ...FORBIDDEN, ...FORBIDDEN_CLOCK],
    },
  },
  {
    // Playwright reads from the pattern which fixtures a fixture needs: none is `{}`.
    files: ["tests/support/test.ts"],
    rules: { "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ["app/platform/clock.server.ts"],
    rules: { "no-restricted-syntax": ["error", ...FORBIDDEN] },
  },
);
