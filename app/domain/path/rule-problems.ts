import type { Problem } from "~/domain/quiz/problem";
import type { Text } from "~/domain/text";
import type { ModuleDefinition, PathDefinition } from "./definition";
import { passProblems } from "./pass-problems";

const SAY = {
  gateLast: {
    sr: "Terenski zadatak je uvek poslednji korak modula. Premestite ga na kraj ili u novi modul.",
    en: "Field work is always the last step of its module. Move it to the end or to a new module.",
  },
  keepUnknown: (id: string): Text => ({
    sr: `Korak „${id}“ iz „keep“ ne postoji u ovom modulu.`,
    en: `The step “${id}” of “keep” does not exist in this module.`,
  }),
  testOutRight: {
    sr: "Traži se više tačnih odgovora („right“) nego što ima pitanja („items“).",
    en: "More right answers are asked for (“right”) than there are questions (“items”).",
  },
  bands: {
    sr: "Granice „below“ moraju da rastu, a poslednji opseg ne sme da je ima.",
    en: "The limits “below” must rise, and the last band must have none.",
  },
  renew: (id: string): Text => ({
    sr: `Sertifikat obnavlja provera „${id}“, a takve provere nema na putu.`,
    en: `The certificate is renewed by the check “${id}”, which is not on the path.`,
  }),
  requiresItself: {
    sr: "Put ne može da zahteva samog sebe.",
    en: "A path cannot require itself.",
  },
  requiresTwice: (other: string): Text => ({
    sr: `Put „${other}“ se zahteva dvaput. Ostavite samo ono do kog je potrebno stići dalje.`,
    en: `The path “${other}” is required twice. Keep only the one that must be reached further on.`,
  }),
} as const;

/**
 * Rules of a path that contradict themselves, whatever its lessons are. Paths of the problems start
 * at the root of the path's file.
 */
export function ruleProblems(path: PathDefinition): readonly Problem[] {
  return [
    ...passProblems(path.modules),
    ...path.modules.flatMap(moduleProblems),
    ...bandProblems(path),
    ...certificateProblems(path),
    ...requirementProblems(path),
  ];
}

/** What is met is remembered by path, so one path is required once. */
function requirementProblems({ slug, requires = [] }: PathDefinition): Problem[] {
  return requires.flatMap(({ path: other }, index): Problem[] => {
    const at = ["requires", index, "path"];
    if (other === slug) return [{ path: at, message: SAY.requiresItself }];
    const before = requires.findIndex((one) => one.path === other) < index;
    return before ? [{ path: at, message: SAY.requiresTwice(other) }] : [];
  });
}

function moduleProblems({ steps, testOut }: ModuleDefinition, module: number): Problem[] {
  const gates = steps.flatMap((step, place): Problem[] =>
    "assignment" in step && place < steps.length - 1
      ? [{ path: ["modules", module, "steps", place, "id"], message: SAY.gateLast }]
      : [],
  );
  if (!testOut) return gates;
  const at = ["modules", module, "testOut"];
  const unknown = testOut.keep.flatMap((id, index): Problem[] =>
    steps.some((step) => step.id === id)
      ? []
      : [{ path: [...at, "keep", index], message: SAY.keepUnknown(id) }],
  );
  const tooMany = testOut.right > testOut.items;
  return [
    ...gates,
    ...unknown,
    ...(tooMany ? [{ path: [...at, "right"], message: SAY.testOutRight }] : []),
  ];
}

function bandProblems({ diagnostic }: PathDefinition): Problem[] {
  const bands = diagnostic?.bands ?? [];
  return bands.flatMap(({ below }, index): Problem[] => {
    const last = index === bands.length - 1;
    const before = bands[index - 1]?.below ?? 0;
    const fits = last ? below === undefined : below !== undefined && below > before;
    return fits ? [] : [{ path: ["diagnostic", "bands", index], message: SAY.bands }];
  });
}

function certificateProblems({ certificate, modules }: PathDefinition): Problem[] {
  if (!certificate) return [];
  const { renew } = certificate;
  const exists = modules.some(({ steps }) =>
    steps.some((step) => "quiz" in step && step.id === renew),
  );
  return exists ? [] : [{ path: ["certificate", "renew"], message: SAY.renew(renew) }];
}
