import { Form } from "@remix-run/react";
import { studioPart } from "~/domain/library/document";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { TextInput } from "~/ui/form/text-input";
import { PageTitle } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import type { WithdrawView } from "./document-view";

/** Takes a document out of what is offered, or back into it, once its effect has been read. */
export function WithdrawScreen({ view }: { readonly view: WithdrawView }) {
  const t = useT();
  const locale = useLocale();
  const { withdrawn, usedBy } = view;
  const blocked = !withdrawn && usedBy.length > 0;
  return (
    <RolePage>
      <p>
        <TextLink standalone to={studioPart(view, "versions")}>
          {t("studio.versions.pageTitle", { title: view.title[locale] })}
        </TextLink>
      </p>
      <PageTitle detail={view.title[locale]}>
        {withdrawn ? t("studio.withdraw.offerTitle") : t("studio.withdraw.title")}
      </PageTitle>
      {blocked ? (
        <div className="max-w-read">
          <p className="font-strong text-call">{t("studio.withdraw.used")}</p>
          <ul className="my-2 list-disc pl-6">
            {usedBy.map((title) => (
              <li key={title.sr}>{title[locale]}</li>
            ))}
          </ul>
          <p>{t("studio.withdraw.usedText")}</p>
        </div>
      ) : (
        <Confirm view={view} />
      )}
    </RolePage>
  );
}

function Confirm({ view }: { readonly view: WithdrawView }) {
  const t = useT();
  const { withdrawn, kind, underWay } = view;
  return (
    <Form method="post" className="grid max-w-read gap-4">
      <p>
        {withdrawn
          ? t("studio.withdraw.offerText")
          : kind === "path"
            ? t("studio.withdraw.path", { people: underWay })
            : t("studio.withdraw.other")}
      </p>
      <input type="hidden" name="command" value={view.command} />
      <input type="hidden" name="withdraw" value={withdrawn ? "no" : "yes"} />
      <TextInput name="note" label={t("studio.withdraw.note")} maxLength={300} optional />
      <p>
        <Button tone="filled">
          {withdrawn ? t("studio.withdraw.offer") : t("studio.withdraw.submit")}
        </Button>
      </p>
    </Form>
  );
}
