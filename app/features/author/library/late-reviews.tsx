import { useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import { Ruled, RuledRow } from "~/ui/ruled";
import type { LateReview } from "../late-review";

/** Field work that waits too long for its review, and for whom. */
export function LateReviews({ late }: { readonly late: readonly LateReview[] }) {
  const t = useT();
  return (
    <Section id="late" title={t("author.late.title")}>
      <Ruled>
        {late.map(({ cohort, step, days, reviewers }, index) => (
          <RuledRow
            key={index}
            title={cohort}
            reason={t("author.late.waits", { step, days })}
            detail={
              reviewers.length > 0
                ? t("author.late.reviewers", { names: reviewers.join(", ") })
                : t("author.late.nobody")
            }
          />
        ))}
      </Ruled>
    </Section>
  );
}
