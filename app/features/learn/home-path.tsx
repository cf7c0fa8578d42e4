import { Form } from "@remix-run/react";
import { dayWords } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { KeyMark } from "~/ui/progress/key-mark";
import { RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { duration } from "./duration";
import type { HomePath } from "./home-view";

/** A path of the learner's, or one to begin; `main`: beginning it is the main thing on the page. */
export function PathRow({ path, main }: { readonly path: HomePath; readonly main: boolean }) {
  const t = useT();
  const locale = useLocale();
  if (!path.enrolled) return <OfferedRow path={path} main={main} />;
  const time = duration(t, path.minutesLeft);
  const { stepsDone: done, steps } = path;
  return (
    <RuledRow
      title={path.title}
      reason={
        path.renew
          ? t("learn.home.renew", { day: dayWords(path.renew.through, locale) })
          : undefined
      }
      detail={
        path.complete
          ? t("learn.home.pathComplete")
          : t("learn.home.pathDetail", { done, steps, time })
      }
      action={
        <span className="flex flex-wrap gap-x-6">
          {path.renew && (
            <TextLink standalone to={path.renew.to}>
              {t("learn.home.toRenew")}
            </TextLink>
          )}
          {path.certificateTo !== null && (
            <TextLink standalone to={path.certificateTo}>
              {t("learn.certificate.title")}
            </TextLink>
          )}
          <TextLink standalone to={`/learn/${path.slug}`}>
            {t("learn.home.toMap")}
          </TextLink>
        </span>
      }
    >
      <KeyMark mastered={path.mastered} total={path.modules} />
    </RuledRow>
  );
}

function OfferedRow({ path, main }: { readonly path: HomePath; readonly main: boolean }) {
  const t = useT();
  return (
    <RuledRow
      title={path.title}
      to={`/learn/${path.slug}`}
      detail={t("learn.home.pathOffered", {
        steps: path.steps,
        time: duration(t, path.minutesLeft),
      })}
      action={
        path.after === null ? (
          <Form method="post" action={`/learn/${path.slug}/enrol`}>
            <input type="hidden" name="command" value={path.command} />
            <Button tone={main ? "filled" : "outlined"}>{t("learn.home.enrol")}</Button>
          </Form>
        ) : undefined
      }
    >
      {path.after !== null && (
        <p className="text-ink2">{t("learn.home.after", { path: path.after })}</p>
      )}
    </RuledRow>
  );
}
