import { Form } from "@remix-run/react";
import { REASON_LIMIT } from "~/domain/path/waive";
import { longDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Details } from "~/ui/details";
import { TextArea } from "~/ui/form/text-area";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import type { PersonView, RefusedWaiver } from "./person-view";

interface PersonScreenProps {
  readonly view: PersonView;
  readonly timeZone: string;
  readonly refused: RefusedWaiver | null;
}

/** Somebody of the cohort: where they are on the path, and the way past a step. */
export function PersonScreen({ view, timeZone, refused }: PersonScreenProps) {
  const t = useT();
  const locale = useLocale();
  const { done, steps } = view;
  return (
    <RolePage>
      <TextLink standalone to={`/cohorts/${view.cohort}`}>
        {t("manage.reviews.back")}
      </TextLink>
      <PageTitle detail={view.path}>{view.name}</PageTitle>
      <p>
        {done === null ? t("manage.person.notBegun") : t("manage.person.steps", { done, steps })}
      </p>
      {view.here.length > 0 && (
        <Section id="here" title={t("manage.person.here")}>
          <Ruled>
            {view.here.map((step) => (
              <RuledRow
                key={step.id}
                title={step.title}
                detail={t(`manage.person.kind.${step.kind}`)}
              >
                <Details summary={t("manage.waiver.open")} open={refused?.step === step.id}>
                  <Waiver view={view} step={step} refused={refused} />
                </Details>
              </RuledRow>
            ))}
          </Ruled>
        </Section>
      )}
      {view.waived.length > 0 && (
        <Section id="waived" title={t("manage.waiver.given")}>
          <Ruled>
            {view.waived.map(({ title, reason, by, at }) => (
              <RuledRow
                key={at}
                title={title}
                detail={t("manage.waiver.by", { by, day: longDay(at, timeZone, locale) })}
              >
                <p className="max-w-read whitespace-pre-line">{reason}</p>
              </RuledRow>
            ))}
          </Ruled>
        </Section>
      )}
    </RolePage>
  );
}

interface WaiverProps {
  readonly view: PersonView;
  readonly step: PersonView["here"][number];
  readonly refused: RefusedWaiver | null;
}

function Waiver({ view, step, refused }: WaiverProps) {
  const t = useT();
  const own = refused?.step === step.id ? refused : null;
  return (
    <Form
      method="post"
      action={`/cohorts/${view.cohort}/people/${view.id}`}
      className="grid max-w-read gap-4"
    >
      <input type="hidden" name="command" value={step.command} />
      <input type="hidden" name="step" value={step.id} />
      <TextArea
        id={`reason-${step.id}`}
        name="reason"
        label={t("manage.waiver.reason")}
        hint={t("manage.waiver.hint")}
        error={own ? t(`manage.waiver.${own.code}`) : undefined}
        rows={2}
        maxLength={REASON_LIMIT}
        defaultValue={own?.reason ?? ""}
      />
      <div>
        <Button>{t("manage.waiver.give")}</Button>
      </div>
    </Form>
  );
}
