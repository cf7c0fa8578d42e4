import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { TextLink } from "~/ui/text-link";

interface ValueWaysProps {
  readonly address: string;
  readonly complete: boolean;
}

/** How the sheet leaves the house. */
export function ValueWays({ address, complete }: ValueWaysProps) {
  const t = useT();
  return (
    <div className="mt-4 print:hidden">
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <ButtonLink tone={complete ? "filled" : "outlined"} to={`${address}/show`} reloadDocument>
          {t("value.parts.show")}
        </ButtonLink>
        <TextLink standalone to={`${address}/pdf?view=customer`} reloadDocument>
          {t("value.parts.pdfCustomer")}
        </TextLink>
        <TextLink standalone to={`${address}/pdf?view=own`} reloadDocument>
          {t("value.parts.pdfOwn")}
        </TextLink>
      </p>
      <p className="mt-2 text-small text-ink2">{t("value.parts.showHint")}</p>
    </div>
  );
}
