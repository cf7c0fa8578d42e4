import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { Section } from "~/ui/heading";
import { Ruled, RuledRow } from "~/ui/ruled";
import { DEMO_DOORS, type DemoDoor } from "./demo-doors";

interface WaysInProps {
  readonly demo: boolean;
  /** Whether going in is the next thing to do. */
  readonly loud: boolean;
}

/** Signing in and, in the demo, a door for each role. */
export function WaysIn({ demo, loud }: WaysInProps) {
  const t = useT();
  return (
    <>
      <Section id="enter" title={t("account.landing.enter")}>
        <Ruled>
          <RuledRow
            title={
              <ButtonLink to="/sign-in" tone={loud && !demo ? "filled" : "text"}>
                {t("account.signIn.submit")}
              </ButtonLink>
            }
            detail={t("account.landing.account")}
          />
        </Ruled>
      </Section>
      {demo && (
        <Section id="demo" title={t("account.landing.demo")}>
          <Ruled>
            {DEMO_DOORS.map((door, index) => (
              <RuledRow
                key={door}
                title={<Door door={door} loud={loud && index === 0} />}
                detail={t(`account.door.${door}.detail`)}
              />
            ))}
          </Ruled>
        </Section>
      )}
    </>
  );
}

function Door({ door, loud }: { readonly door: DemoDoor; readonly loud: boolean }) {
  const t = useT();
  return (
    <Form method="post" action={`/demo/${door}`} reloadDocument>
      <Button tone={loud ? "filled" : "text"}>{t(`account.door.${door}.enter`)}</Button>
    </Form>
  );
}
