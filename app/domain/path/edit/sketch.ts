import type {
  Band,
  CertificateRules,
  DiagnosticRules,
  ModuleDefinition,
  PathDefinition,
  TestOutRules,
} from "~/domain/path/definition";
import { VARIANTS } from "~/domain/path/definition";
import { readYaml } from "~/domain/quiz/yaml.schema";
import { entriesOf, given, listOf, numberOf, textOf, wordOf, wordsOf } from "./read-value";
import { stepSketch } from "./step-sketch";

/**
 * A path as far as its text says: what is missing or of the wrong kind reads as empty, so that an
 * unfinished path can be drawn and mended. Whether it may be published is for `parsePath` to say.
 * Null when the text is no readable YAML.
 */
export function sketchPath(text: string): PathDefinition | null {
  const source = readYaml(text);
  return source.kind === "refused" ? null : pathSketch(source.value);
}

function pathSketch(value: unknown): PathDefinition {
  const { slug, title, requires, diagnostic, certificate, modules } = entriesOf(value);
  return {
    slug: wordOf(slug),
    title: textOf(title),
    requires: listOf(requires).map((one) => {
      const { path, step } = entriesOf(one);
      return { path: wordOf(path), ...given("step", step === undefined ? step : wordOf(step)) };
    }),
    ...given("diagnostic", diagnostic === undefined ? diagnostic : diagnosticSketch(diagnostic)),
    ...given(
      "certificate",
      certificate === undefined ? certificate : certificateSketch(certificate),
    ),
    modules: listOf(modules).map(moduleSketch),
  };
}

function diagnosticSketch(value: unknown): DiagnosticRules {
  const { itemsPerModule, bands } = entriesOf(value);
  return { itemsPerModule: numberOf(itemsPerModule, 5), bands: listOf(bands).map(bandSketch) };
}

function bandSketch(value: unknown): Band {
  const { below, variant, testOut } = entriesOf(value);
  return {
    ...given("below", typeof below === "number" ? below : undefined),
    variant: VARIANTS.find((one) => one === variant) ?? "standard",
    ...given("testOut", testOut === true ? true : undefined),
  };
}

function certificateSketch(value: unknown): CertificateRules {
  const { validMonths, renew } = entriesOf(value);
  return { validMonths: numberOf(validMonths, 24), renew: wordOf(renew) };
}

function moduleSketch(value: unknown): ModuleDefinition {
  const { id, title, after, testOut, steps } = entriesOf(value);
  return {
    id: wordOf(id),
    title: textOf(title),
    after: wordsOf(after),
    ...given("testOut", testOut === undefined ? testOut : testOutSketch(testOut)),
    steps: listOf(steps).map(stepSketch),
  };
}

function testOutSketch(value: unknown): TestOutRules {
  const { items, right, everyDays, keep } = entriesOf(value);
  return {
    items: numberOf(items, 12),
    right: numberOf(right, 10),
    everyDays: numberOf(everyDays, 30),
    keep: wordsOf(keep),
  };
}
