import type {
  CertificateRules,
  DiagnosticRules,
  ModuleDefinition,
  Requirement,
  StepDefinition,
  TestOutRules,
} from "~/domain/path/definition";
import type { Text } from "~/domain/text";

/**
 * One change of a path as its author makes it. Modules and steps are named by their ids; places
 * count from 0, among those that are left when the one that moves is taken out.
 */
export type PathOperation =
  | { readonly op: "set-title"; readonly title: Text }
  | { readonly op: "set-requires"; readonly requires: readonly Requirement[] }
  | { readonly op: "set-diagnostic"; readonly rules: DiagnosticRules | null }
  | { readonly op: "set-certificate"; readonly rules: CertificateRules | null }
  | { readonly op: "add-module"; readonly module: ModuleDefinition; readonly to?: number }
  | { readonly op: "remove-module"; readonly module: string }
  | { readonly op: "move-module"; readonly module: string; readonly to: number }
  | { readonly op: "rename-module"; readonly module: string; readonly title: Text }
  | { readonly op: "set-after"; readonly module: string; readonly after: readonly string[] }
  | { readonly op: "set-test-out"; readonly module: string; readonly rules: TestOutRules | null }
  | {
      readonly op: "add-step";
      readonly module: string;
      readonly step: StepDefinition;
      /** Absent: at the end, before field work that ends the module. */
      readonly to?: number;
    }
  | { readonly op: "remove-step"; readonly step: string }
  | {
      readonly op: "move-step";
      readonly step: string;
      readonly module: string;
      readonly to: number;
    }
  | {
      readonly op: "set-step";
      /** Its id says which step is meant; its kind stays. */
      readonly step: StepDefinition;
    };

/** What an operation came to: the path's new text, or why it was not carried out. */
export type Edited =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Text };
