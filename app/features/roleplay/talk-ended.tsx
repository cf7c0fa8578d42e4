import type { TalkView } from "~/domain/roleplay/view";
import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { Notice } from "~/ui/notice";
import { Paragraphs } from "~/ui/paragraphs";
import { Answered } from "./answered";

interface TalkEndedProps {
  readonly talk: Extract<TalkView, { readonly kind: "ended" }>;
  /** Address of the debrief. */
  readonly debrief: string;
  /** Turns that the server does not have yet. */
  readonly waiting: number;
  readonly signedOut: boolean;
}

/** How it ended and what happened afterwards; the debrief follows once the server has every turn. */
export function TalkEnded({ talk, debrief, waiting, signedOut }: TalkEndedProps) {
  const t = useT();
  return (
    <>
      {talk.last && <Answered last={talk.last} />}
      <p className="text-small text-ink2">
        {t(talk.outOfTime ? "roleplay.ended.time" : "roleplay.ended.after")}
      </p>
      <h2 className="mt-1 mb-4 font-serif text-heading font-strong">{talk.title}</h2>
      {talk.tells.map((tell, index) => (
        <p key={index} className="mb-4 max-w-read font-serif text-read italic">
          {tell}
        </p>
      ))}
      <Paragraphs text={talk.text} />
      <div className="mt-6">
        {waiting === 0 ? (
          <ButtonLink tone="filled" wide to={debrief}>
            {t("roleplay.ended.debrief")}
          </ButtonLink>
        ) : (
          <Notice tone={signedOut ? "call" : "plain"} live>
            {t(signedOut ? "practice.attempt.signedOut" : "roleplay.ended.kept")}
          </Notice>
        )}
      </div>
    </>
  );
}
