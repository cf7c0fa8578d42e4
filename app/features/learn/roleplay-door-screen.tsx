import { Form } from "@remix-run/react";
import { shortDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import { Paragraphs } from "~/ui/paragraphs";
import { Ruled, RuledRow } from "~/ui/ruled";
import type { RoleplayView } from "./roleplay-view";

interface RoleplayDoorProps {
  readonly view: RoleplayView;
  readonly timeZone: string;
  /** The form came back: not as many were prepared as have to be. */
  readonly unprepared: boolean;
}

const BEGIN = "begin-roleplay";

/** Before a conversation: the scene, what it takes, what to prepare, and how it went before. */
export function RoleplayDoor({ view, timeZone, unprepared }: RoleplayDoorProps) {
  const t = useT();
  const locale = useLocale();
  const { running, earlier, prepare, done, next } = view;
  const again = earlier.length > 0;
  return (
    <FocusShell
      exit={{ to: `/learn/${view.path}`, label: t("learn.lesson.exit") }}
      position={t("learn.talk.position")}
      actions={
        running ? (
          <ButtonLink tone="filled" wide to={running.to}>
            {t("learn.talk.continue")}
          </ButtonLink>
        ) : done && next ? (
          <div className="flex flex-wrap gap-3">
            <ButtonLink tone="filled" wide to={next.to}>
              {t("learn.talk.next")}
            </ButtonLink>
            <Button form={BEGIN} wide>
              {t("learn.talk.again")}
            </Button>
          </div>
        ) : (
          <Button form={BEGIN} tone="filled" wide>
            {t(again ? "learn.talk.again" : "learn.talk.begin")}
          </Button>
        )
      }
    >
      <PageTitle detail={detailOf(view, t)}>{view.title}</PageTitle>
      {done && (
        <div className="mb-6">
          <Notice tone="done">{t("learn.talk.done")}</Notice>
        </div>
      )}
      <Paragraphs text={view.setting} />
      <p className="mb-4 max-w-read text-ink2">{t(`learn.talk.variant.${view.variant}`)}</p>
      {view.needed !== null && !done && (
        <p className="mb-4 max-w-read text-ink2">
          {t("learn.talk.needed", { ending: view.needed })}
        </p>
      )}
      <Form id={BEGIN} method="post" action={`/learn/${view.path}/${view.step}/runs`}>
        <input type="hidden" name="command" value={view.command} />
        {prepare.choose > 0 && !running && (
          <fieldset className="mt-6" aria-describedby={unprepared ? "unprepared" : undefined}>
            <legend className="mb-2 font-strong">
              {t("learn.talk.prepare", { count: prepare.choose })}
            </legend>
            {unprepared && (
              <div id="unprepared" className="mb-3">
                <Notice tone="error" live>
                  {t("learn.talk.unprepared", { count: prepare.choose })}
                </Notice>
              </div>
            )}
            <div className="options">
              {prepare.from.map((text, position) => (
                <label key={position} className="option">
                  <input className="choice-box" type="checkbox" name="prepared" value={position} />
                  <span className="option__text">{text}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
      </Form>
      {again && (
        <Section id="earlier" title={t("learn.talk.earlier")}>
          <Ruled>
            {earlier.map(({ to, number, at, ending, best }) => (
              <RuledRow
                key={number}
                to={to}
                title={ending}
                detail={t(best ? "learn.talk.runBest" : "learn.talk.run", {
                  number,
                  day: shortDay(at, timeZone, locale),
                })}
              />
            ))}
          </Ruled>
        </Section>
      )}
    </FocusShell>
  );
}

function detailOf({ minutes, time, optional }: RoleplayView, t: ReturnType<typeof useT>): string {
  const parts = [
    t("learn.talk.minutes", { minutes }),
    time === null ? t("learn.talk.untimed") : t("learn.talk.time", { minutes: time }),
    optional && t("learn.talk.optional"),
  ];
  return parts.filter((part) => part !== false).join(" · ");
}
