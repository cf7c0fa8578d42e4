import { useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { Section } from "~/ui/heading";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { LateReviews } from "./late-reviews";
import type { LateReview } from "../late-review";
import type { DraftRow, StudioView } from "./library-list";

/** Drafts that stand open at once; the rest wait folded. */
const OPEN = 5;

/** What waits for this author: drafts, remarks of learners, reviews that are late. */
export function Desk({
  studio,
  late,
}: {
  readonly studio: StudioView;
  readonly late: readonly LateReview[];
}) {
  const t = useT();
  const { own, shared, flagged } = studio;
  return (
    <>
      {own.length > 0 && (
        <Section id="drafts" title={t("library.desk.own")}>
          <Drafts rows={own} />
        </Section>
      )}
      {flagged.length > 0 && (
        <Section id="remarks" title={t("library.desk.flags")}>
          <Ruled>
            {flagged.map(({ to, title, count }) => (
              <RuledRow
                key={to}
                to={to}
                title={title}
                reason={t("library.desk.flagCount", { count })}
              />
            ))}
          </Ruled>
        </Section>
      )}
      {late.length > 0 && <LateReviews late={late} />}
      {shared.length > 0 && (
        <Section id="shared" title={t("library.desk.shared")}>
          <Drafts rows={shared} />
        </Section>
      )}
    </>
  );
}

function Drafts({ rows }: { readonly rows: readonly DraftRow[] }) {
  const t = useT();
  const [open, folded] = [rows.slice(0, OPEN), rows.slice(OPEN)];
  return (
    <>
      <DraftRows rows={open} />
      {folded.length > 0 && (
        <Details summary={t("library.desk.more", { count: folded.length })}>
          <DraftRows rows={folded} />
        </Details>
      )}
    </>
  );
}

function DraftRows({ rows }: { readonly rows: readonly DraftRow[] }) {
  const t = useT();
  return (
    <Ruled>
      {rows.map(({ to, kind, title, by, on, time, isStale }) => (
        <RuledRow
          key={to}
          title={title}
          reason={isStale ? t("library.desk.stale") : undefined}
          detail={t("library.desk.saved", {
            kind: t(`library.kind.${kind}`),
            day: on,
            time,
            name: by,
          })}
          action={
            <TextLink standalone to={to} aria-label={t("library.desk.continueTitle", { title })}>
              {t("library.desk.continue")}
            </TextLink>
          }
        />
      ))}
    </Ruled>
  );
}
