import { Form } from "@remix-run/react";
import { DOCUMENT_KINDS } from "~/domain/library/document";
import type { LibraryFilter } from "~/domain/library/listing";
import { DOCUMENT_STATUSES } from "~/domain/library/status";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Details } from "~/ui/details";
import { Select } from "~/ui/form/select";
import { TextInput } from "~/ui/form/text-input";

/** Which documents: a plain form that asks for the same page. */
export function LibrarySearchForm({ filter }: { readonly filter: LibraryFilter }) {
  const t = useT();
  const { query, kind, status } = filter;
  return (
    <Form method="get" action="/studio" role="search" key={`${query}-${kind}-${status}`}>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div className="min-w-0 flex-[1_1_14rem]">
          <TextInput
            name="q"
            type="search"
            label={t("library.search.label")}
            hint={t("library.search.hint")}
            defaultValue={query}
            maxLength={200}
            autoComplete="off"
          />
        </div>
        <Button>{t("library.search.submit")}</Button>
      </div>
      <Details summary={t("library.search.narrow")} open={kind !== null || status !== null}>
        <div className="grid gap-4 md:grid-cols-2">
          <Select
            name="kind"
            label={t("library.search.kind")}
            defaultValue={kind ?? ""}
            options={[
              { value: "", label: t("library.search.everyKind") },
              ...DOCUMENT_KINDS.map((one) => ({ value: one, label: t(`library.kinds.${one}`) })),
            ]}
          />
          <Select
            name="status"
            label={t("library.search.status")}
            defaultValue={status ?? ""}
            options={[
              { value: "", label: t("library.search.everyStatus") },
              ...DOCUMENT_STATUSES.map((one) => ({
                value: one,
                label: t(`library.status.${one}`),
              })),
            ]}
          />
        </div>
      </Details>
    </Form>
  );
}
