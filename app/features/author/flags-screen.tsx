import { FLAG_LIMITS } from "~/domain/lesson/flag";
import { useT } from "~/i18n/use-t";
import { FormMessage } from "~/ui/form/form-message";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import { FlagRow } from "./flag-row";
import type { FlagList, SettleRefusal } from "./flag-view";

interface FlagsScreenProps {
  readonly list: FlagList;
  readonly timeZone: string;
  /** What became of an answer just now. */
  readonly done: "settled" | "before" | null;
  readonly refusal: SettleRefusal | null;
}

/** Passages that learners flagged, lesson by lesson, each with the form that settles it. */
export function FlagsScreen({ list, timeZone, done, refusal }: FlagsScreenProps) {
  const t = useT();
  const { which, lesson, open, groups } = list;
  const settled = which === "settled";
  return (
    <RolePage>
      <p>
        <TextLink standalone to="/studio">
          {t("author.back")}
        </TextLink>
      </p>
      <PageTitle detail={t("insight.flagList.detail")}>
        {settled ? t("insight.flagList.settledTitle") : t("insight.flagList.title", { n: open })}
      </PageTitle>
      {done && (
        <FormMessage tone={done === "settled" ? "saved" : "kept"}>
          {t(`insight.flagList.${done}`)}
        </FormMessage>
      )}
      <p className="flex flex-wrap gap-x-6">
        <TextLink standalone to={settled ? "?" : "?settled=1"}>
          {t(settled ? "insight.flagList.toOpen" : "insight.flagList.toSettled")}
        </TextLink>
        {lesson !== null && (
          <TextLink standalone to={settled ? "?settled=1" : "?"}>
            {t("insight.flagList.toAll")}
          </TextLink>
        )}
      </p>
      {groups.length === 0 && (
        <p className="mt-6 max-w-read text-read">
          {t(settled ? "insight.flagList.emptySettled" : "insight.flagList.empty")}
        </p>
      )}
      {groups.map(({ slug, title, flags }) => (
        <Section key={slug} id={`lesson-${slug}`} title={title}>
          <ul className="divide-y divide-line border-y border-line">
            {flags.map((flag) => (
              <FlagRow
                key={flag.id}
                flag={flag}
                timeZone={timeZone}
                error={
                  refusal?.flag === flag.id
                    ? {
                        message: t(`insight.flagList.problem.${refusal.code}`, {
                          limit: FLAG_LIMITS.answer,
                        }),
                        answer: refusal.answer,
                      }
                    : null
                }
              />
            ))}
          </ul>
        </Section>
      ))}
    </RolePage>
  );
}
