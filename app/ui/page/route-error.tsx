import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle } from "~/ui/heading";
import { ErrorScreen } from "./error-screen";
import { readFailure, type RefusalCode } from "./failure";
import { homeOf } from "./role-home";
import { RolePage } from "./role-page";
import { useRootData } from "./root-data";
import { usePageReference } from "./use-page-reference";

/** Instead of a page that cannot be shown: what is the case, and where to go on. */
export function RouteError() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const home = homeOf(useRootData()?.actor?.role);
  const pageReference = usePageReference();
  const failure = readFailure(
    isRouteErrorResponse(error) ? { status: error.status, data: error.data } : null,
  );
  const here = pathname + search;
  if (failure.kind === "not-found")
    return (
      <RolePage>
        <ErrorScreen kind="not-found" home={home} />
      </RolePage>
    );
  if (failure.kind === "refused")
    return (
      <RolePage>
        <Refusal code={failure.code} home={home} />
      </RolePage>
    );
  const reference = failure.reference ?? pageReference;
  return (
    <RolePage>
      {reference !== undefined && <meta name="reference" content={reference} />}
      <ErrorScreen kind="failure" home={home} reference={reference} retry={here} />
    </RolePage>
  );
}

function Refusal({ code, home }: { readonly code: RefusalCode; readonly home: string }) {
  const t = useT();
  return (
    <>
      <PageTitle>{t(`common.refused.${code}.title`)}</PageTitle>
      <p className="mb-6 text-read">{t(`common.refused.${code}.text`)}</p>
      <ButtonLink to={home} tone="filled">
        {t("common.notFound.home")}
      </ButtonLink>
    </>
  );
}
