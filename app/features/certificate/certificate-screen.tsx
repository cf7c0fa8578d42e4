import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { longDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { classNames } from "~/ui/class-names";
import { PageTitle } from "~/ui/heading";
import { LanguageSwitch } from "~/ui/page/language-switch";
import { Page } from "~/ui/page/page";
import { homeOf } from "~/ui/page/role-home";
import { useRootData } from "~/ui/page/root-data";
import { KeyMark } from "~/ui/progress/key-mark";
import { isKeyDrawable } from "~/ui/progress/key-shape";
import { TextLink } from "~/ui/text-link";
import type { CertificateView } from "./certificate-view";

interface CertificateScreenProps {
  readonly view: CertificateView;
  readonly timeZone: string;
}

/** Whose certificate it is, for what, and whether it is valid: for anybody who has its address. */
export function CertificateScreen({ view, timeZone }: CertificateScreenProps) {
  const t = useT();
  const locale = useLocale();
  const { pathname } = useLocation();
  const home = homeOf(useRootData()?.actor?.role);
  const until = longDay(view.validThrough, "UTC", locale);
  return (
    <Page home={home} headerEnd={<LanguageSwitch redirectTo={pathname} />}>
      <PageTitle detail={t("learn.certificate.title")}>{view.title}</PageTitle>
      {isKeyDrawable(view.modules) && (
        <div className="mb-4">
          <KeyMark mastered={view.modules} total={view.modules} wordless />
        </div>
      )}
      <p
        role="status"
        className={classNames("mb-4 text-title font-strong", view.valid ? "text-key" : "text-call")}
      >
        {view.valid ? t("learn.certificate.valid") : t("learn.certificate.expired")}
      </p>
      <dl className="divide-y divide-line border-y border-line">
        <Fact name={t("learn.certificate.whose")}>
          <span className="font-serif text-title">{view.name}</span>
        </Fact>
        <Fact name={t("learn.certificate.scope")}>
          {t("learn.certificate.modules", { modules: view.modules })}
        </Fact>
        <Fact name={t("learn.certificate.issued")}>{longDay(view.issuedAt, timeZone, locale)}</Fact>
        <Fact name={t("learn.certificate.through")}>
          {t("learn.certificate.throughDay", { day: until })}
        </Fact>
        <Fact name={t("learn.certificate.check")}>
          {t("learn.certificate.checkText")} <span className="break-all">{view.address}</span>
        </Fact>
      </dl>
      {!view.valid && <p className="mt-4 text-ink2">{t("learn.certificate.renew")}</p>}
      {view.own && (
        <div className="mt-6 print:hidden">
          <p className="mb-2 text-ink2">{t("learn.certificate.who")}</p>
          <TextLink standalone reloadDocument to={`/certificates/${view.id}/pdf`}>
            {t("learn.certificate.pdf")}
          </TextLink>
        </div>
      )}
    </Page>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 py-3">
      <dt className="flex-[0_0_9rem] text-small text-ink2">{name}</dt>
      <dd className="min-w-0 flex-[1_1_16rem]">{children}</dd>
    </div>
  );
}
