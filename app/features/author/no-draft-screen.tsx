import { studioAddress, type DocumentName } from "~/domain/library/document";
import { useT } from "~/i18n/use-t";
import { PageTitle } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";

/** Where an author comes to publish and there is nothing to. */
export function NoDraftScreen({ name }: { readonly name: DocumentName }) {
  const t = useT();
  return (
    <RolePage>
      <PageTitle>{t("studio.publish.noDraft")}</PageTitle>
      <p className="max-w-read">{t("studio.publish.noDraftText")}</p>
      <TextLink standalone to={studioAddress(name)}>
        {t(`studio.versions.back.${name.kind}`)}
      </TextLink>
    </RolePage>
  );
}
