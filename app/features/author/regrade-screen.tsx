import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import type { RegradeView } from "./change-view";

interface RegradeScreenProps {
  readonly view: RegradeView;
  /** How many results changed just now. */
  readonly changed: number | null;
}

/** Who a corrected key affects, and how, before anything is graded again. */
export function RegradeScreen({ view, changed }: RegradeScreenProps) {
  const t = useT();
  const lost = view.learners.filter(({ kind }) => kind === "lost").length;
  return (
    <RolePage>
      <p>
        <TextLink standalone to="/studio/questions">
          {t("author.regrade.back")}
        </TextLink>
      </p>
      <PageTitle detail={view.stem}>
        {view.learners.length === 0
          ? t("author.regrade.nobody")
          : t("author.regrade.title", { results: view.learners.length })}
      </PageTitle>
      {changed !== null && (
        <div className="mb-6">
          <Notice tone="done" live>
            {t("author.regrade.changed", { results: changed })}
          </Notice>
        </div>
      )}
      {view.learners.length > 0 && (
        <>
          <Ruled>
            {view.learners.map(({ name, check, before, after, kind }, index) => (
              <RuledRow
                key={index}
                title={name}
                reason={kind === "lost" ? t("author.regrade.kind.lost") : undefined}
                detail={t("author.regrade.row", {
                  check,
                  before: before.right,
                  after: after.right,
                  of: after.of,
                })}
              >
                {kind === "won" && <p>{t("author.regrade.kind.won")}</p>}
              </RuledRow>
            ))}
          </Ruled>
          <Apply view={view} lost={lost} />
        </>
      )}
    </RolePage>
  );
}

function Apply({ view, lost }: { readonly view: RegradeView; readonly lost: number }) {
  const t = useT();
  return (
    <Section id="apply" title={t("author.regrade.apply")}>
      <Form method="post" action="/studio/questions/regrade">
        <input type="hidden" name="command" value={view.command} />
        <input type="hidden" name="question" value={view.question} />
        {lost > 0 && (
          <label className="flex min-h-target items-center gap-3">
            <input type="checkbox" name="take" value="1" />
            {t("author.regrade.take", { results: lost })}
          </label>
        )}
        <p className="mt-4">
          <Button tone="filled">{t("author.regrade.submit")}</Button>
        </p>
      </Form>
    </Section>
  );
}
