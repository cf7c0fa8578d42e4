import { Form } from "@remix-run/react";
import { relativeDay, shortDay } from "~/i18n/dates";
import { useLocale, useT, type Translate } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { FormMessage } from "~/ui/form/form-message";
import { useRootData } from "~/ui/page/root-data";
import { Ruled, RuledRow } from "~/ui/ruled";
import type { Device } from "./device";
import type { SessionView } from "./profile-view";

interface SessionsProps {
  readonly sessions: readonly SessionView[];
  /** Now, UTC milliseconds. */
  readonly at: number;
  /** Whether one was just ended. */
  readonly ended: boolean;
}

/** The browsers that are signed in, and how to sign out the others. */
export function Sessions({ sessions, at, ended }: SessionsProps) {
  const t = useT();
  const locale = useLocale();
  const timeZone = useRootData()?.timeZone ?? "UTC";
  const seen = (seenAt: number) =>
    t("account.me.seen", {
      day: relativeDay(seenAt, at, timeZone),
      date: shortDay(seenAt, timeZone, locale),
    });
  return (
    <>
      {ended && <FormMessage tone="saved">{t("account.me.ended")}</FormMessage>}
      <Ruled>
        {sessions.map((session) => (
          <RuledRow
            key={session.id}
            title={deviceName(t, session.device)}
            detail={session.here ? t("account.me.here") : seen(session.seenAt)}
            action={session.here ? undefined : <EndSession session={session} />}
          />
        ))}
      </Ruled>
      {sessions.length > 2 && (
        <Form method="post" action="/me/sessions" className="mt-4">
          <Button>{t("account.me.endOthers")}</Button>
        </Form>
      )}
    </>
  );
}

function EndSession({ session }: { readonly session: SessionView }) {
  const t = useT();
  const device = deviceName(t, session.device);
  return (
    <Form method="post" action="/me/sessions">
      <Button
        tone="text"
        name="session"
        value={session.id}
        aria-label={t("account.me.endNamed", { device })}
      >
        {t("account.me.end")}
      </Button>
    </Form>
  );
}

function deviceName(t: Translate, { browser, system }: Device): string {
  const on = system ?? "other";
  return browser === null
    ? t("account.device.unknown", { system: on })
    : t("account.device.known", { browser, system: on });
}
