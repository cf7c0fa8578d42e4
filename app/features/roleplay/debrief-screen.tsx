import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { Details } from "~/ui/details";
import { PageTitle, Section } from "~/ui/heading";
import { Icon } from "~/ui/icon";
import { LessonIsland } from "~/ui/lesson/lesson-island";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import { Paragraphs } from "~/ui/paragraphs";
import { DebriefTurns } from "./debrief-turns";
import type { DebriefView } from "./debrief-view";
import { ModelWay } from "./model-way";
import { WayChart } from "./way-chart";

/** After a conversation: how it turned, what would have been better, and what comes of it. */
export function DebriefScreen({ view }: { readonly view: DebriefView }) {
  const t = useT();
  const { debrief, counts } = view;
  return (
    <FocusShell
      exit={{ to: `/learn/${view.path}/${view.step}`, label: t("roleplay.debrief.exit") }}
      position={t("roleplay.debrief.position", { number: view.number })}
      actions={<WayOn view={view} />}
    >
      <PageTitle detail={view.title}>{debrief.ending.title}</PageTitle>
      {!counts && view.needed !== null && (
        <div className="mb-6">
          <Notice tone="call">{t("roleplay.debrief.needed", { ending: view.needed })}</Notice>
        </div>
      )}
      <Paragraphs text={debrief.ending.text} />
      <Section id="turned" title={t("roleplay.debrief.turned")}>
        <Turning view={view} />
        <div className="mt-4 grid max-w-column gap-6 md:grid-cols-2">
          <WayChart metric="trust" debrief={debrief} />
          <WayChart metric="value" debrief={debrief} />
        </div>
        <p className="mt-3 max-w-read text-small text-ink2">
          {t("roleplay.debrief.earned", {
            trust: debrief.earned.trust,
            value: debrief.earned.value,
            lostTrust: debrief.lost.trust,
            lostValue: debrief.lost.value,
          })}
        </p>
      </Section>
      {debrief.consequences.length > 0 && (
        <Section id="later" title={t("roleplay.debrief.later")}>
          {debrief.consequences.map(({ tell, turn }, index) => (
            <div key={index} className="mb-4 max-w-read">
              <p className="font-serif text-read italic">{tell}</p>
              {turn !== null && (
                <p className="mt-1 text-small text-ink2">
                  {t("roleplay.debrief.because", { turn: turn + 1 })}
                </p>
              )}
            </div>
          ))}
        </Section>
      )}
      <Section id="turns" title={t("roleplay.debrief.turns")}>
        <DebriefTurns debrief={debrief} />
      </Section>
      <Details summary={t("roleplay.debrief.model", { ending: debrief.model.ending.title })}>
        <ModelWay debrief={debrief} />
      </Details>
      {view.blocks.map(({ island, view: shown, form }) => (
        <LessonIsland key={island.id} island={island} view={shown} form={form} />
      ))}
    </FocusShell>
  );
}

function WayOn({ view }: { readonly view: DebriefView }) {
  const t = useT();
  const base = `/learn/${view.path}/${view.step}`;
  const onwards = view.counts && view.next;
  const tone = onwards ? "outlined" : "filled";
  return (
    <div className="flex flex-wrap gap-3">
      {onwards && (
        <ButtonLink tone="filled" wide to={onwards.to}>
          {t("learn.talk.next")}
        </ButtonLink>
      )}
      {view.prepares ? (
        <ButtonLink tone={tone} wide to={base}>
          {t("learn.talk.again")}
        </ButtonLink>
      ) : (
        <Form method="post" action={`${base}/runs`} className="w-full lg:w-auto">
          <input type="hidden" name="command" value={view.command} />
          <Button tone={tone} wide>
            {t("learn.talk.again")}
          </Button>
        </Form>
      )}
    </div>
  );
}

/** The two turning points in words, with the marks that the drawing uses. */
function Turning({ view }: { readonly view: DebriefView }) {
  const t = useT();
  const { gain, loss, turns } = view.debrief;
  const said = (turn: number) => turns[turn]?.chosen ?? "";
  const row = (mark: ReactNode, text: string, quote: string) => (
    <li className="flex gap-3">
      <span className="mt-1">{mark}</span>
      <span className="min-w-0">
        <span className="font-strong">{text}</span>{" "}
        <span className="font-serif">{t("roleplay.run.says", { said: quote })}</span>
      </span>
    </li>
  );
  return (
    <ul className="grid max-w-read gap-3">
      {gain &&
        row(
          <svg viewBox="0 0 20 20" aria-hidden="true" className="block size-4">
            <circle cx="10" cy="10" r="8" className="fill-key" />
          </svg>,
          t("roleplay.debrief.gain", { turn: gain.turn + 1 }),
          said(gain.turn),
        )}
      {loss &&
        row(
          <Icon name="diamond" className="text-call" />,
          t("roleplay.debrief.loss", { turn: loss.turn + 1 }),
          said(loss.turn),
        )}
      {!loss && <li>{t("roleplay.debrief.nothingLost")}</li>}
    </ul>
  );
}
