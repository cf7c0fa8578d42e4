import type { Condition, TalkRules } from "~/domain/roleplay/roleplay";

/** Truth of one key of a condition, each by itself, from the words of the format. */
function truths(condition: Condition, talk: ReferenceTalk): boolean[] {
  const results: boolean[] = [];
  const { trust, value, time } = talk;
  if (condition.flag) results.push(talk.flags.has(condition.flag));
  if (condition.prepared) results.push(talk.prepared.has(condition.prepared));
  for (const [key, limit] of Object.entries(condition.atLeast ?? {})) {
    if (key === "trust") results.push(trust >= limit);
    if (key === "value") results.push(value >= limit);
    if (key === "time") results.push(time === null || time >= limit);
  }
  for (const [key, limit] of Object.entries(condition.below ?? {})) {
    if (key === "trust") results.push(trust < limit);
    if (key === "value") results.push(value < limit);
    if (key === "time") results.push(time !== null && time < limit);
  }
  if (condition.count) {
    let found = 0;
    for (const id of condition.count.prepared ?? []) if (talk.prepared.has(id)) found += 1;
    for (const id of condition.count.flags ?? []) if (talk.flags.has(id)) found += 1;
    results.push(found >= condition.count.atLeast);
  }
  for (const one of condition.all ?? []) results.push(isTrue(one, talk));
  if (condition.any) results.push(condition.any.map((one) => isTrue(one, talk)).includes(true));
  if (condition.not) results.push(!isTrue(condition.not, talk));
  return results;
}

const isTrue = (condition: Condition, talk: ReferenceTalk): boolean =>
  !truths(condition, talk).includes(false);

/** A talk played by a plain program that shares nothing with the product but the format. */
export class ReferenceTalk {
  trust: number;
  value: number;
  time: number | null;
  readonly flags = new Set<string>();
  readonly prepared: Set<string>;
  state: string;
  ending: string | null = null;
  outOfTime = false;

  constructor(
    private readonly rules: TalkRules,
    prepared: readonly string[],
  ) {
    ({ trust: this.trust, value: this.value, time: this.time } = rules.start);
    this.prepared = new Set(prepared);
    this.state = rules.first;
    let [trust, value] = [0, 0];
    for (const { id, effect } of rules.prepare.from) {
      if (!this.prepared.has(id)) continue;
      trust += effect.trust;
      value += effect.value;
    }
    this.add(trust, value);
    this.settle();
  }

  private add(trust: number, value: number): void {
    this.trust += trust;
    this.value += value;
    if (this.trust < 0) this.trust = 0;
    if (this.trust > 100) this.trust = 100;
    if (this.value < 0) this.value = 0;
    if (this.value > 100) this.value = 100;
  }

  /** Ids of what can be chosen now. */
  open(): string[] {
    if (this.ending !== null) return [];
    const ids: string[] = [];
    for (const { id, when, effect } of this.rules.states[this.state]?.choices ?? []) {
      if (when && !isTrue(when, this)) continue;
      if (this.time !== null && this.time + effect.time < 0) continue;
      ids.push(id);
    }
    return ids;
  }

  choose(id: string): void {
    const choice = this.rules.states[this.state]?.choices.find((one) => one.id === id);
    if (!choice) throw new Error(`no choice ${id} in ${this.state}`);
    let { trust, value } = choice.effect;
    for (const bonus of choice.bonus) {
      if (!isTrue(bonus.when, this)) continue;
      trust += bonus.effect.trust;
      value += bonus.effect.value;
    }
    this.add(trust, value);
    if (this.time !== null) this.time += choice.effect.time;
    for (const flag of choice.clear) this.flags.delete(flag);
    for (const flag of choice.set) this.flags.add(flag);
    this.state = choice.next;
    this.settle();
  }

  private settle(): void {
    if (this.state !== "end" && this.open().length > 0) return;
    this.outOfTime = this.state !== "end";
    const back = this.rules.delayed.filter(({ when }) => isTrue(when, this));
    for (const { effect } of back) this.add(effect.trust, effect.value);
    for (const { id, time } of this.rules.endings) {
      if (this.outOfTime && time) this.ending = id;
    }
    for (const { id, when, time } of this.rules.endings) {
      if (this.ending === null && !time && (!when || isTrue(when, this))) this.ending = id;
    }
  }
}
