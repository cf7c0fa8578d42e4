import { seededRandom, shuffle } from "./random";

/** What a draw knows of a question. The caller passes only questions meant for the purpose. */
export interface DrawItem {
  /** Unique in the pool and the same in `seen`, such as `<lesson>/<id>`. */
  readonly id: string;
  readonly lesson: string;
  readonly objective: string;
  readonly family: string;
  readonly critical: boolean;
}

/** So many items from these lessons. */
export interface DrawRule {
  readonly lessons: readonly string[];
  readonly items: number;
}

export type FormDraw =
  | { readonly kind: "drawn"; readonly questions: readonly string[] }
  | {
      readonly kind: "short";
      /** Too few families, or more critical families than places. */
      readonly reason: "items" | "critical";
      readonly lessons: readonly string[];
      readonly wanted: number;
      readonly available: number;
    };

const familyKey = (item: DrawItem): string => `${item.lesson}/${item.family}`;
const objectiveKey = (item: DrawItem): string => `${item.lesson}/${item.objective}`;

const belongs = (item: DrawItem, rule: DrawRule): boolean => rule.lessons.includes(item.lesson);

const families = (items: readonly DrawItem[]): ReadonlySet<string> => new Set(items.map(familyKey));

/** A form while it is drawn. */
interface Draft {
  /** The pool in the order of preference: not seen first, then longest ago. */
  readonly pool: readonly DrawItem[];
  /** The rules, fewest families to choose from first, so that a wide rule leaves them enough. */
  readonly rules: readonly DrawRule[];
  readonly picked: Map<DrawRule, DrawItem[]>;
  readonly repeats: boolean;
}

const pickedBy = (draft: Draft, rule: DrawRule): DrawItem[] => draft.picked.get(rule) ?? [];
const everyPick = (draft: Draft): DrawItem[] => [...draft.picked.values()].flat();
const hasRoom = (draft: Draft, rule: DrawRule) => pickedBy(draft, rule).length < rule.items;

function pick(draft: Draft, rule: DrawRule, item: DrawItem): void {
  draft.picked.set(rule, [...pickedBy(draft, rule), item]);
}

/** Items of families that no rule has drawn from yet. */
function freshFamilies(draft: Draft, rule: DrawRule): DrawItem[] {
  const taken = families(everyPick(draft));
  return draft.pool.filter((item) => belongs(item, rule) && !taken.has(familyKey(item)));
}

/** Items of new families; where those are used up and ideas may come twice, any not picked yet. */
function candidatesFor(draft: Draft, rule: DrawRule): DrawItem[] {
  const fresh = freshFamilies(draft, rule);
  if (fresh.length > 0 || !draft.repeats) return fresh;
  const taken = new Set(everyPick(draft));
  return draft.pool.filter((item) => belongs(item, rule) && !taken.has(item));
}

/** Draws the best item of every critical family; the first family without a place is told. */
function drawCritical(draft: Draft): FormDraw | null {
  const critical = draft.pool.filter(
    (item) => item.critical && draft.rules.some((rule) => belongs(item, rule)),
  );
  for (const item of critical) {
    if (families(everyPick(draft)).has(familyKey(item))) continue;
    const rules = draft.rules.filter((rule) => belongs(item, rule));
    const rule = rules.find((candidate) => hasRoom(draft, candidate));
    if (rule) pick(draft, rule, item);
    else {
      const lessons = [...new Set(rules.flatMap((full) => full.lessons))];
      return {
        kind: "short",
        reason: "critical",
        lessons,
        wanted: families(critical.filter(({ lesson }) => lessons.includes(lesson))).size,
        available: rules.reduce((sum, full) => sum + full.items, 0),
      };
    }
  }
  return null;
}

/** Fills a rule with the best item of the objective that has the fewest so far, again and again. */
function fill(draft: Draft, rule: DrawRule): FormDraw | null {
  while (hasRoom(draft, rule)) {
    const counts = new Map<string, number>();
    for (const item of everyPick(draft)) {
      counts.set(objectiveKey(item), (counts.get(objectiveKey(item)) ?? 0) + 1);
    }
    const count = (item: DrawItem) => counts.get(objectiveKey(item)) ?? 0;
    const candidates = candidatesFor(draft, rule);
    const fewest = Math.min(...candidates.map(count));
    const best = candidates.find((item) => count(item) === fewest);
    if (!best) {
      const available = pickedBy(draft, rule).length;
      return {
        kind: "short",
        reason: "items",
        lessons: rule.lessons,
        wanted: rule.items,
        available,
      };
    }
    pick(draft, rule, best);
  }
  return null;
}

/**
 * Draws one form: at most one item of a family; first one of every critical family of the lessons,
 * then evenly by objective. Items not seen are preferred, otherwise the one seen longest ago. The
 * same pool, whatever its order, with the same seed and history gives the same form.
 * @param seed any number; the attempt keeps it
 * @param repeats whether ideas may come twice when there are fewer than places
 * @param seen ids the learner has had, oldest first (a Set keeps that order)
 */
export function drawForm(
  pool: readonly DrawItem[],
  blueprint: readonly DrawRule[],
  seed: number,
  seen: ReadonlySet<string>,
  { repeats = false }: { readonly repeats?: boolean } = {},
): FormDraw {
  const random = seededRandom(seed);
  const age = new Map([...seen].map((id, index) => [id, index]));
  const rank = (item: DrawItem) => age.get(item.id) ?? -1;
  const byId = [...pool].sort((a, b) => (a.id < b.id ? -1 : 1));
  const choices = (rule: DrawRule) => families(pool.filter((item) => belongs(item, rule))).size;
  const draft: Draft = {
    pool: shuffle(byId, random).sort((a, b) => rank(a) - rank(b)),
    rules: [...blueprint].sort((a, b) => choices(a) - choices(b)),
    picked: new Map(),
    repeats,
  };

  const critical = drawCritical(draft);
  if (critical) return critical;
  for (const rule of draft.rules) {
    const short = fill(draft, rule);
    if (short) return short;
  }
  const questions = everyPick(draft).map((item) => item.id);
  return { kind: "drawn", questions: shuffle(questions, random) };
}
