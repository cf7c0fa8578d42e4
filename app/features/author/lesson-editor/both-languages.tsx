import {
  compareLanguages,
  type PartDifference,
  type PartPair,
} from "~/domain/lesson/edit/compare-languages";
import type { TextPart } from "~/domain/lesson/edit/parts";
import { LOCALES, type Locale } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Icon } from "~/ui/icon";
import type { BlockWords } from "./codemirror/block-words";
import type { BlockChoices } from "./editor-view";
import { useBlockWords } from "./use-block-words";

interface BothLanguagesProps {
  readonly texts: Readonly<Record<Locale, string>>;
  readonly choices: BlockChoices;
  /** Opens the text of a language at an offset. */
  readonly onGo: (language: Locale, at: number) => void;
}

/** Both languages side by side, part by part, with what each still lacks. */
export function BothLanguages({ texts, choices, onGo }: BothLanguagesProps) {
  const t = useT();
  const words = { sr: useBlockWords("sr", choices), en: useBlockWords("en", choices) };
  const pairs = compareLanguages(texts.sr, texts.en);
  const open = pairs.filter(({ inSr, inEn }) => inSr.length + inEn.length > 0).length;
  return (
    <section aria-labelledby="both-title">
      <h2 id="both-title" className="py-3 font-strong">
        {t("editor.both.title", { count: open })}
      </h2>
      <ol className="border-t border-line">
        {pairs.map((pair, index) => (
          <li key={index} className="grid gap-x-6 gap-y-4 border-b border-line py-4 lg:grid-cols-2">
            {LOCALES.map((locale) => (
              <Side
                key={locale}
                {...{ pair, locale, index, onGo }}
                text={texts[locale]}
                words={words[locale]}
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface SideProps {
  readonly pair: PartPair;
  readonly locale: Locale;
  readonly index: number;
  readonly text: string;
  readonly words: BlockWords;
  readonly onGo: BothLanguagesProps["onGo"];
}

function Side({ pair, locale, index, text, words, onGo }: SideProps) {
  const t = useT();
  const part = pair[locale];
  const differences = locale === "sr" ? pair.inSr : pair.inEn;
  return (
    <div className="min-w-0">
      <p className="text-small text-ink2">
        {t(`author.language.${locale}`)} · {t("editor.both.part", { part: index + 1 })}
      </p>
      {differences.map((one) => (
        <p key={one.kind} className="flex gap-2 py-1 font-strong text-call">
          <Icon name="diamond" className="mt-1" />
          <span className="min-w-0">{wordsFor(one, t)}</span>
        </p>
      ))}
      {part && (
        <>
          <h3 className="font-strong" lang={HTML_LANG[locale]}>
            {part.title}
          </h3>
          <p
            className="max-h-[40dvh] overflow-y-auto font-serif break-words whitespace-pre-wrap"
            lang={HTML_LANG[locale]}
            tabIndex={0}
            role="region"
            aria-label={t("editor.both.text", { language: locale, part: index + 1 })}
          >
            {proseOf(text, part, words)}
          </p>
        </>
      )}
      <Button type="button" tone="quiet" onClick={() => onGo(locale, part?.body ?? text.length)}>
        {t(part ? "editor.both.edit" : "editor.both.write", { language: locale })}
      </Button>
    </div>
  );
}

/** The words of a part, its blocks by their names as in the editor. */
function proseOf(text: string, { body, to, tags }: TextPart, words: BlockWords): string {
  let at = body;
  let prose = "";
  for (const tag of tags) {
    const name = [words.label(tag), words.summary(tag)].filter((one) => one !== "").join(": ");
    const isWord = tag.name === "Term" || tag.name === "Line";
    const shown = tag.name === "Line" && tag.kind === "open" ? `${words.summary(tag)}: ` : "";
    prose += text.slice(at, tag.from) + (isWord ? shown : `[${name}]`);
    at = tag.to;
  }
  return (prose + text.slice(at, to)).trim().replace(/\n{3,}/g, "\n\n");
}

function wordsFor(difference: PartDifference, t: ReturnType<typeof useT>): string {
  if (difference.kind !== "blocks") return t(`editor.both.${difference.kind}`);
  const { onlyHere, onlyThere } = difference;
  return [
    ...(onlyThere.length > 0 ? [t("editor.both.lacks", { blocks: onlyThere.join(", ") })] : []),
    ...(onlyHere.length > 0 ? [t("editor.both.onlyHere", { blocks: onlyHere.join(", ") })] : []),
  ].join(" ");
}
