import { Form } from "@remix-run/react";
import { CHANGE_SCOPES } from "~/domain/path/change";
import { studioAddress, studioPart, type DocumentName } from "~/domain/library/document";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { TextInput } from "~/ui/form/text-input";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { DifferenceView } from "./difference-view";
import { fileName } from "./file-name";
import { PathEffects } from "./path-effects";
import type { PublicationView } from "./publication-view";

interface PublishScreenProps {
  readonly name: DocumentName;
  readonly view: PublicationView;
  /** Why the last try to publish did nothing. */
  readonly refused: "changed" | "refused" | null;
}

/** What a draft changes, for whom, and the choice, before anything is published. */
export function PublishScreen({ name, view, refused }: PublishScreenProps) {
  const t = useT();
  const locale = useLocale();
  const ready = view.problems.length + view.broken.length === 0;
  return (
    <RolePage>
      <p>
        <TextLink standalone to={`${studioAddress(name)}?draft=${view.draft}`}>
          {t("studio.publish.back")}
        </TextLink>
      </p>
      <PageTitle detail={view.title[locale]}>
        {ready ? t("studio.publish.title") : t("studio.publish.mend")}
      </PageTitle>
      <div className="grid max-w-read gap-4">
        {refused && (
          <Notice tone="error" live>
            {t(`studio.publish.${refused}`)}
          </Notice>
        )}
        {view.stale && <Notice tone="call">{t("studio.publish.stale")}</Notice>}
        {view.fresh && ready && <p>{t("studio.publish.fresh")}</p>}
      </div>
      {!ready && <Problems name={name} view={view} />}
      {ready && <PathEffects name={name} view={view} />}
      {view.questions.length > 0 && <Questions name={name} view={view} />}
      {view.differences.length > 0 && (
        <Section id="text" title={t("studio.publish.text")}>
          <DifferenceView differences={view.differences} />
        </Section>
      )}
      {ready && <Confirm name={name} view={view} />}
    </RolePage>
  );
}

function Problems({ name, view }: Pick<PublishScreenProps, "name" | "view">) {
  const t = useT();
  const locale = useLocale();
  return (
    <Section id="problems" title={t("studio.publish.problems")}>
      <Ruled>
        {view.problems.map(({ file, line, message }, index) => (
          <RuledRow
            key={index}
            title={message[locale]}
            detail={t("studio.publish.place", { file: fileName(t, file), line })}
          />
        ))}
        {view.broken.map(({ title, stories }, index) => (
          <RuledRow
            key={`path-${index}`}
            title={t("studio.publish.breaks", { title: title[locale] })}
          >
            {stories.map((story) => (
              <p key={story.sr}>{story[locale]}</p>
            ))}
          </RuledRow>
        ))}
      </Ruled>
      <p className="mt-4">
        <ButtonLink tone="filled" to={`${studioAddress(name)}?draft=${view.draft}`}>
          {t("studio.publish.goMend")}
        </ButtonLink>
      </p>
    </Section>
  );
}

function Questions({ name, view }: Pick<PublishScreenProps, "name" | "view">) {
  const t = useT();
  const locale = useLocale();
  return (
    <Section id="questions" title={t("studio.publish.questions")}>
      <Ruled>
        {view.questions.map(({ id, kind, stem }) => (
          <RuledRow
            key={id}
            title={stem[locale]}
            reason={kind === "key" ? t("studio.publish.question.key") : undefined}
            detail={kind === "key" ? undefined : t(`studio.publish.question.${kind}`)}
          >
            {kind === "key" && (
              <p className="text-small">
                {t("studio.publish.regrade", { id: `${name.slug}/${id}` })}
              </p>
            )}
          </RuledRow>
        ))}
      </Ruled>
    </Section>
  );
}

function Confirm({ name, view }: Pick<PublishScreenProps, "name" | "view">) {
  const t = useT();
  const moves = view.paths.some(({ learners }) => learners.length > 0);
  return (
    <Section id="publish" title={t("studio.publish.confirm")}>
      <Form method="post" action={studioPart(name, "publish")} className="grid max-w-read gap-4">
        <input type="hidden" name="command" value={view.command} />
        <input type="hidden" name="draft" value={view.draft} />
        <input type="hidden" name="seen" value={view.seen} />
        <input type="hidden" name="choice" value={view.choice} />
        <TextInput
          name="note"
          label={t("studio.publish.note")}
          hint={t("studio.publish.noteHint")}
          maxLength={300}
          optional
        />
        {moves && (
          <fieldset>
            <legend className="font-strong">{t("author.change.scope")}</legend>
            {CHANGE_SCOPES.map((scope, index) => (
              <label key={scope} className="flex min-h-target items-center gap-3">
                <input type="radio" name="scope" value={scope} defaultChecked={index === 1} />
                {t(`author.change.scope.${scope}`)}
              </label>
            ))}
          </fieldset>
        )}
        <p>
          <Button tone="filled">{t("studio.publish.submit")}</Button>
        </p>
      </Form>
    </Section>
  );
}
