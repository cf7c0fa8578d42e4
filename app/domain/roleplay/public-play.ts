import type { Variant } from "~/domain/path/definition";
import type { Locale } from "~/domain/text";
import type {
  Choice,
  ChoiceRules,
  Condition,
  Line,
  Roleplay,
  StateRules,
  TalkRules,
} from "./roleplay";
import { neutral, tokensOf, type Tokens } from "./tokens";

export interface PublicChoice extends ChoiceRules {
  readonly text: string;
  readonly reaction: string;
  /** In a guided talk only. */
  readonly why?: string;
}

interface PublicState extends StateRules {
  readonly says: readonly { readonly when?: Condition; readonly text: string }[];
  readonly choices: readonly PublicChoice[];
}

/**
 * A talk as it may travel to a browser and run there: one language, neutral names, no marks. Its
 * effects travel, since the machine needs them; whatever counts is replayed on the server.
 */
export interface PublicPlay extends TalkRules {
  /**
   * Guided shows metrics and explains after each choice, standard shows metrics, challenge shows
   * neither (curriculum c, engine rules). The debrief explains everything to everybody.
   */
  readonly variant: Variant;
  readonly title: string;
  readonly setting: string;
  readonly prepare: {
    readonly choose: number;
    readonly from: readonly (TalkRules["prepare"]["from"][number] & { readonly text: string })[];
  };
  readonly states: Readonly<Record<string, PublicState>>;
  readonly delayed: readonly (TalkRules["delayed"][number] & { readonly tell: string })[];
  readonly endings: readonly (TalkRules["endings"][number] & {
    readonly title: string;
    readonly text: string;
  })[];
}

export interface PlayOptions {
  readonly variant: Variant;
  readonly locale: Locale;
  /** Id of the run: it decides the order of choices. */
  readonly run: string;
}

/** An explicit pick, so that a new field of a role-play is private by default. */
export function publicPlay(roleplay: Roleplay, { variant, locale, run }: PlayOptions): PublicPlay {
  const tokens = tokensOf(roleplay, run);
  const { start, prepare, first, states, delayed, endings } = roleplay;
  return {
    variant,
    title: roleplay.title[locale],
    setting: roleplay.setting[locale],
    start,
    prepare: {
      choose: prepare.choose,
      from: tokens.preparations.map(({ text, effect }, position) => ({
        id: String(position),
        text: text[locale],
        effect,
      })),
    },
    first: tokens.state(first),
    states: Object.fromEntries(
      Object.entries(states).map(([id, { says }]) => [
        tokens.state(id),
        {
          says: says.map((line) => publicLine(line, tokens, locale)),
          choices: tokens
            .choices(id)
            .map((choice, position) =>
              publicChoice(choice, position, tokens, { locale, explained: variant === "guided" }),
            ),
        },
      ]),
    ),
    delayed: delayed.map(({ when, effect, tell }) => ({
      when: neutral(when, tokens),
      effect,
      tell: tell[locale],
    })),
    endings: endings.map(({ id, when, time, title, text }) => ({
      id: tokens.ending(id),
      ...(when && { when: neutral(when, tokens) }),
      ...(time && { time }),
      title: title[locale],
      text: text[locale],
    })),
  };
}

const publicLine = ({ when, text }: Line, tokens: Tokens, locale: Locale) => ({
  ...(when && { when: neutral(when, tokens) }),
  text: text[locale],
});

function publicChoice(
  { when, effect, bonus, set, clear, next, text, reaction, why }: Choice,
  position: number,
  tokens: Tokens,
  { locale, explained }: { readonly locale: Locale; readonly explained: boolean },
): PublicChoice {
  return {
    id: String(position),
    ...(when && { when: neutral(when, tokens) }),
    effect,
    bonus: bonus.map((one) => ({ when: neutral(one.when, tokens), effect: one.effect })),
    set: set.map(tokens.flag),
    clear: clear.map(tokens.flag),
    next: tokens.state(next),
    text: text[locale],
    reaction: reaction[locale],
    ...(explained && { why: why[locale] }),
  };
}
