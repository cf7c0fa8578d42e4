import { Form } from "@remix-run/react";
import type { RemedialStage } from "~/domain/lesson/block";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import { LessonBlocks } from "~/ui/lesson/lesson-blocks";
import { LessonIsland } from "~/ui/lesson/lesson-island";
import { TextLink } from "~/ui/text-link";
import { FlagPassage } from "./flag-passage";
import type { LessonView } from "./lesson-view";
import { useBlockOutbox } from "./use-block-outbox";

/** A lesson in parts: the text, what its reader did in it, and the way on. */
export function LessonScreen({ view }: { readonly view: LessonView }) {
  const t = useT();
  const outbox = useBlockOutbox(view.owner, `${view.path}/${view.step}`, view.blocks);
  const parts = view.parts.length;
  const position = view.remedy
    ? t(`learn.remedy.${view.remedy.stage}`)
    : view.part === null
      ? t("learn.lesson.whole")
      : t("learn.lesson.position", { part: view.part + 1, parts });
  return (
    <FocusShell
      exit={{ to: `/learn/${view.path}`, label: t("learn.lesson.exit") }}
      position={position}
      width="margin"
      actions={view.remedy ? <Read view={view} stage={view.remedy.stage} /> : <WayOn view={view} />}
    >
      <div onSubmit={outbox.onSubmit}>
        {view.shown.map(({ part, title, blocks }) => (
          <article key={part} className="lesson">
            {(part === 0 || view.remedy) && (
              <p className="mb-2 max-w-read text-ink2">{view.remedy?.objective ?? view.title}</p>
            )}
            <PartTitle first={view.part !== null || part === 0}>{title}</PartTitle>
            <LessonBlocks
              blocks={blocks}
              island={(island) => {
                const data = view.islands[island.id];
                return data ? (
                  <LessonIsland island={island} view={data.view} form={data.form} />
                ) : null;
              }}
            />
          </article>
        ))}
      </div>
      {view.flag && (
        <FlagPassage
          key={view.flag.own.length}
          flag={view.flag}
          to={`/learn/${view.path}/${view.step}/flags`}
        />
      )}
      {outbox.waiting > 0 && (
        <div className="mt-6 max-w-read">
          <Notice tone={outbox.signedOut ? "call" : "plain"} live>
            {t(outbox.signedOut ? "practice.attempt.signedOut" : "practice.attempt.kept", {
              count: outbox.waiting,
            })}
          </Notice>
        </div>
      )}
      {view.missing.length > 0 && <Missing view={view} />}
      <PartLinks view={view} />
    </FocusShell>
  );
}

function PartTitle({ first, children }: { readonly first: boolean; readonly children: string }) {
  const Heading = first ? "h1" : "h2";
  return (
    <Heading className="mb-4 max-w-read font-serif text-heading font-strong lg:text-display">
      {children}
    </Heading>
  );
}

/** What still has to be answered before the lesson is finished, each a link to its place. */
function Missing({ view }: { readonly view: LessonView }) {
  const t = useT();
  return (
    <div id="missing" className="mt-10 max-w-read">
      <Notice tone="call">
        <p>{t("learn.lesson.missing", { count: view.missing.length })}</p>
        <ul>
          {view.missing.map(({ block, part, title }) => (
            <li key={block}>
              <TextLink standalone to={`?part=${part + 1}#block-${block}`} reloadDocument>
                {t("learn.lesson.missingIn", { part: part + 1, title })}
              </TextLink>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function PartLinks({ view }: { readonly view: LessonView }) {
  const t = useT();
  if (view.part === null || view.remedy) return null;
  const before = view.parts[view.part - 1];
  return (
    <p className="mt-10 flex max-w-read flex-wrap justify-between gap-x-6 print:hidden">
      {before ? (
        <TextLink standalone to={`?part=${view.part}`}>
          {t("learn.lesson.previous", { title: before.title })}
        </TextLink>
      ) : (
        <span />
      )}
      <TextLink standalone to="?part=all">
        {t("learn.lesson.all")}
      </TextLink>
    </p>
  );
}

/** Tells that a reading of the remedial loop is done. */
function Read({ view, stage }: { readonly view: LessonView; readonly stage: RemedialStage }) {
  const t = useT();
  return (
    <Form method="post" action={`/learn/${view.path}/${view.step}/read`}>
      <input type="hidden" name="command" value={view.command} />
      <input type="hidden" name="stage" value={stage} />
      <Button tone="filled" wide>
        {t(`learn.remedy.${stage}Read`)}
      </Button>
    </Form>
  );
}

/** On to the next part; at the end, finishing; after that, the next step. */
function WayOn({ view }: { readonly view: LessonView }) {
  const t = useT();
  const base = `/learn/${view.path}/${view.step}`;
  const next = view.part === null ? undefined : view.parts[view.part + 1];
  if (next && view.part !== null) {
    return (
      <Form method="post" action={`${base}/place`}>
        <input type="hidden" name="part" value={view.part + 2} />
        <Button tone="filled" wide>
          {t("learn.lesson.next", { title: next.title })}
        </Button>
      </Form>
    );
  }
  if (!view.done) {
    return (
      <Form method="post" action={`${base}/finish`}>
        <input type="hidden" name="command" value={view.command} />
        <Button tone="filled" wide>
          {t("learn.lesson.finish")}
        </Button>
      </Form>
    );
  }
  const label =
    view.next === null
      ? t("learn.lesson.toMap")
      : view.next.kind === "quiz"
        ? t("learn.lesson.toCheck")
        : t("learn.lesson.toNext", { title: view.next.title });
  return (
    <ButtonLink tone="filled" wide to={view.next?.to ?? `/learn/${view.path}`}>
      {label}
    </ButtonLink>
  );
}
