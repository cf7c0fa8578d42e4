import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { PageTitle, Section } from "~/ui/heading";
import { LanguageSwitch } from "~/ui/page/language-switch";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { PasswordForm } from "./password-form";
import type { ProfileNotes } from "./profile-notes";
import type { ProfileView } from "./profile-view";
import { Sessions } from "./sessions";

interface ProfileScreenProps {
  readonly profile: ProfileView;
  readonly notes: ProfileNotes;
}

/** Who one is here: name, language, password, devices, and the way out. */
export function ProfileScreen({ profile, notes }: ProfileScreenProps) {
  const t = useT();
  return (
    <RolePage>
      <PageTitle detail={profile.email}>{profile.name}</PageTitle>
      <Section id="language" title={t("account.me.language")}>
        <Ruled>
          <RuledRow
            title={t("account.me.languageNow")}
            detail={t("account.me.languageDetail")}
            action={<LanguageSwitch redirectTo="/me" />}
          />
        </Ruled>
      </Section>
      <Section id="password" title={t("account.me.password")}>
        <PasswordForm email={profile.email} note={notes.password} />
      </Section>
      <Section id="sessions" title={t("account.me.sessions")}>
        <Sessions sessions={profile.sessions} at={profile.at} ended={notes.sessionEnded} />
      </Section>
      <Section id="leave" title={t("account.me.leave")}>
        <p className="mb-4">{t("account.me.leaveDetail")}</p>
        <Form method="post" action="/sign-out" reloadDocument>
          <Button>{t("common.signOut")}</Button>
        </Form>
      </Section>
    </RolePage>
  );
}
