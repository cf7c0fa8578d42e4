import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle } from "~/ui/heading";

type ErrorScreenProps =
  | { readonly kind: "not-found"; readonly home: string }
  | {
      readonly kind: "failure";
      readonly home: string;
      /** Four signs that find the failure in the log; absent when only the browser knows of it. */
      readonly reference: string | undefined;
      /** Address to try again. */
      readonly retry: string;
    };

/** A page that cannot be shown: what is the case and where to go. Stands inside a `Page`. */
export function ErrorScreen(props: ErrorScreenProps) {
  const t = useT();
  if (props.kind === "not-found") {
    return (
      <>
        <PageTitle>{t("common.notFound.title")}</PageTitle>
        <p className="mb-6 text-read">{t("common.notFound.text")}</p>
        <ButtonLink to={props.home} tone="filled">
          {t("common.notFound.home")}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <PageTitle>{t("common.failure.title")}</PageTitle>
      <p className="text-read">{t("common.failure.text")}</p>
      {props.reference !== undefined && (
        <p className="mt-2 text-ink2">{t("common.failure.reference", { code: props.reference })}</p>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink to={props.retry} tone="filled" reloadDocument>
          {t("common.failure.retry")}
        </ButtonLink>
        <ButtonLink to={props.home} tone="text">
          {t("common.notFound.home")}
        </ButtonLink>
      </div>
    </>
  );
}
