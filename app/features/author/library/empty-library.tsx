import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle } from "~/ui/heading";
import { useRootData } from "~/ui/page/root-data";

/** A new installation: what to do first. */
export function EmptyLibrary() {
  const t = useT();
  const isAdmin = useRootData()?.actor?.role === "admin";
  const write = (
    <ButtonLink to="/studio/lessons/new" tone={isAdmin ? "outlined" : "filled"}>
      {t("library.new.lesson")}
    </ButtonLink>
  );
  const bring = (
    <ButtonLink to="/studio/upload" tone={isAdmin ? "filled" : "outlined"}>
      {t("library.empty.bring")}
    </ButtonLink>
  );
  return (
    <>
      <PageTitle>{t("library.empty.title")}</PageTitle>
      <p className="max-w-read">{t(isAdmin ? "library.empty.admin" : "library.empty.trainer")}</p>
      <ol className="mt-4 max-w-read list-decimal space-y-2 pl-6">
        <li>{t("library.empty.first")}</li>
        <li>{t("library.empty.second")}</li>
        <li>{t("library.empty.third")}</li>
      </ol>
      <p className="mt-6 flex flex-wrap gap-3">
        {isAdmin ? bring : write}
        {isAdmin ? write : bring}
      </p>
    </>
  );
}
