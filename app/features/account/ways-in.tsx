import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { Section } from "~/ui/heading";
import { Ruled } from "~/ui/ruled";
import { DEMO_DOORS } from "./demo-doors";

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
          <WayIn detail={t("account.landing.account")}>
            <ButtonLink to="/sign-in" tone={loud && !demo ? "filled" : "text"}>
              {t("account.signIn.submit")}
            </ButtonLink>
          </WayIn>
        </Ruled>
      </Section>
      {demo && (
        <Section id="demo" title={t("account.landing.demo")}>
          <Ruled>
            {DEMO_DOORS.map((door, index) => (
              <WayIn key={door} detail={t(`account.door.${door}.detail`)}>
                <Form method="post" action={`/demo/${door}`} reloadDocument>
                  <Button tone={loud && index === 0 ? "filled" : "text"}>
                    {t(`account.door.${door}.enter`)}
                  </Button>
                </Form>
              </WayIn>
            ))}
          </Ruled>
        </Section>
      )}
    </>
  );
}

interface WayInProps {
  /** The link or button. */
  readonly children: ReactNode;
  readonly detail: string;
}

function WayIn({ children, detail }: WayInProps) {
  return (
    <li className="py-2">
      {children}
      <p className="py-1 text-small text-ink2">{detail}</p>
    </li>
  );
}
