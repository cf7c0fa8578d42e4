import type { Text } from "~/domain/text";

const text = (sr: string, en: string): Text => ({ sr, en });

/** What is told about a lesson or a path whose parts do not fit each other. */
export const CONTENT_MESSAGES = {
  missingFile: (name: string) =>
    text(`Nedostaje datoteka ${name}.`, `The file ${name} is missing.`),
  otherName: (file: string, slug: string): Text => ({
    sr: `Datoteka se zove „${file}“, a u njoj piše „${slug}“. Neka bude isto.`,
    en: `The file is called “${file}” but says “${slug}”. Make them the same.`,
  }),
  notUtf8: text(
    "Datoteka nije ispravan UTF-8. Sačuvajte je u kodiranju UTF-8.",
    "The file is not valid UTF-8. Save it as UTF-8.",
  ),
  islandsDiffer: (here: string, there: string) =>
    text(
      `Na ovom mestu stoji ${here}, a u drugom jeziku ${there}. Ista pitanja i vežbe stoje istim redom u oba jezika.`,
      `Here stands ${here}, in the other language ${there}. The same questions and exercises stand in the same order in both languages.`,
    ),
  nothing: text("ništa", "nothing"),
  partsDiffer: (here: number, there: number) =>
    text(
      `Ovaj jezik ima ${here} delova, a drugi ${there}. Broj delova mora biti isti.`,
      `This language has ${here} parts, the other has ${there}. The number of parts must be the same.`,
    ),
  teachesDiffers: (part: number, here: string, there: string) =>
    text(
      `Deo ${part} uči „${here}“, a u drugom jeziku „${there}“. Ciljevi delova moraju biti isti.`,
      `Part ${part} teaches “${here}”, in the other language “${there}”. The objectives of parts must be the same.`,
    ),
  transcriptDiffers: (lines: number, cues: string, otherLines: number, otherCues: string) =>
    text(
      `Ovaj zapis razgovora ima ${lines} replika, a nagoveštaji su u replikama ${cues}. U drugom jeziku ima ih ${otherLines}, a nagoveštaji su u replikama ${otherCues}. Broj replika i mesta nagoveštaja moraju biti isti.`,
      `This transcript has ${lines} lines with cues in lines ${cues}. In the other language there are ${otherLines}, with cues in lines ${otherCues}. The number of lines and the places of cues must be the same.`,
    ),
  unknownQuestion: (id: string) =>
    text(
      `Među pitanjima ove lekcije nema pitanja „${id}“. Izaberite drugo ili uklonite blok.`,
      `The questions of this lesson have no “${id}”. Choose another one or remove the block.`,
    ),
  certifyingQuestion: (id: string) =>
    text(
      `Pitanje „${id}“ služi proveri i ne sme da stoji u tekstu. U tekstu stoje samo pitanja kojima „use“ sadrži „pre“ ili „practice“, a nijednu proveru.`,
      `The question “${id}” belongs to a check and must not stand in the text. Only questions whose “use” holds “pre” or “practice”, and no check, stand in the text.`,
    ),
  unfitRecall: (id: string) =>
    text(
      `„Recall“ vraća samo pitanja sa početka: „use“ pitanja „${id}“ mora da sadrži „pre“.`,
      `“Recall” brings back opening questions only: the “use” of “${id}” must hold “pre”.`,
    ),
  unknownObjective: (id: string) =>
    text(
      `Među ciljevima ove lekcije nema cilja „${id}“. Izaberite drugi.`,
      `The objectives of this lesson have no “${id}”. Choose another one.`,
    ),
  untaught: (id: string) =>
    text(
      `Cilj „${id}“ ne uči nijedan deo. Dodajte ga u „teaches“ dela u kojem se obrađuje.`,
      `No part teaches the objective “${id}”. Add it to “teaches” of the part where it is covered.`,
    ),
  unmeasured: (id: string) =>
    text(
      `Cilj „${id}“ ne meri nijedno pitanje provere. Napišite bar jedno kojem „use“ sadrži „check“.`,
      `No check question measures the objective “${id}”. Write at least one whose “use” holds “check”.`,
    ),
  crowdedKeys: (position: number, count: number, questions: number, most: number) =>
    text(
      `Tačan odgovor je na ${position}. mestu u ${count} od ${questions} pitanja s jednim tačnim odgovorom. Neka nijedno mesto ne nosi više od ${most}%: promenite redosled opcija.`,
      `The right answer stands at place ${position} in ${count} of ${questions} questions with one right answer. Let no place hold more than ${most}%: change the order of options.`,
    ),
  longKeys: (sr: string, en: string, most: number) =>
    text(
      `Tačan odgovor je najduži u ${sr} pitanja na srpskom i ${en} na engleskom. Neka to bude u najviše ${most}%, da ga dužina ne odaje.`,
      `The right answer is the longest in ${sr} of the questions in Serbian and ${en} in English. Let it be so in at most ${most}%, so that length does not give it away.`,
    ),
  unknownLesson: (slug: string) =>
    text(`Lekcija „${slug}“ ne postoji.`, `The lesson “${slug}” does not exist.`),
  unknownRoleplay: (slug: string) =>
    text(`Razgovor „${slug}“ ne postoji.`, `The role-play “${slug}” does not exist.`),
  unknownEnding: (ending: string) =>
    text(`Razgovor nema ishod „${ending}“.`, `The role-play has no ending “${ending}”.`),
  shortDraw: (step: string, wanted: number, available: number) =>
    text(
      `Provera „${step}“ izvlači ${wanted} pitanja, a ima ih dovoljno različitih za ${available}.`,
      `The check “${step}” draws ${wanted} questions, but there are different ones for only ${available}.`,
    ),
  crowdedDraw: (step: string, wanted: number, available: number) =>
    text(
      `Provera „${step}“ ima ${wanted} ključnih porodica, a mesta za ${available} pitanja. Povećajte „items“.`,
      `The check “${step}” has ${wanted} critical families but places for ${available} questions. Raise “items”.`,
    ),
  staleFamily: (step: string, family: string, have: number, want: number) =>
    text(
      `Ključna porodica „${family}“ ima ${have} pitanja za proveru, a za ponavljanje provere „${step}“ potrebno je bar ${want}.`,
      `The critical family “${family}” has ${have} check questions; repeating the check “${step}” needs at least ${want}.`,
    ),
  duplicateId: (id: string) =>
    text(
      `Oznaka „${id}“ se ponavlja. Moduli i koraci imaju različite oznake.`,
      `The id “${id}” is repeated. Modules and steps have different ids.`,
    ),
  unknownModule: (module: string, after: string) =>
    text(
      `Modul „${module}“ čeka modul „${after}“, koji ne postoji.`,
      `The module “${module}” waits for “${after}”, which does not exist.`,
    ),
  circle: (modules: string) =>
    text(
      `Moduli čekaju jedan drugog u krug: ${modules}. Nijedan se nikada ne bi otvorio.`,
      `Modules wait for one another in a circle: ${modules}. None would ever open.`,
    ),
  emptyModule: (module: string) =>
    text(`Modul „${module}“ nema nijedan korak.`, `The module “${module}” has no step.`),
  noSuchPath: text("Nema takve datoteke ni fascikle.", "There is no such file or folder."),
  notContent: text(
    "Ovo nije ni .mdx datoteka ni fascikla sa sadržajem.",
    "This is neither an .mdx file nor a folder with content.",
  ),
  noTexts: text("U fascikli nema nijedne .mdx datoteke.", "There is no .mdx file in the folder."),
} as const;
