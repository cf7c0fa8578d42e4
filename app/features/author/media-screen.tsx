import { Form } from "@remix-run/react";
import { MEDIA_KINDS } from "~/domain/media/media";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { TextInput } from "~/ui/form/text-input";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import { MediaRow } from "./media-row";
import type { MediaList } from "./media-view";

/** Everything that lessons may show besides text, and the way to add more. */
export function MediaScreen({ list }: { readonly list: MediaList }) {
  const t = useT();
  const { query, count, items, room } = list;
  return (
    <RolePage>
      <p>
        <TextLink standalone to="/studio">
          {t("author.back")}
        </TextLink>
      </p>
      <PageTitle detail={t("media.room.all", { used: room.used, all: room.all })}>
        {t("media.list.title", { count })}
      </PageTitle>
      <Section id="add" title={t("media.list.add")}>
        <p className="flex flex-wrap gap-x-6">
          {MEDIA_KINDS.map((kind) => (
            <TextLink key={kind} standalone to={`/studio/media/new/${kind}`}>
              {t(`media.kind.${kind}`)}
            </TextLink>
          ))}
        </p>
      </Section>
      {count > 0 && (
        <Form method="get" key={query} className="mt-6 flex flex-wrap items-end gap-4">
          <div className="min-w-0 flex-[1_1_12rem]">
            <TextInput name="q" type="search" label={t("media.list.search")} defaultValue={query} />
          </div>
          <Button>{t("media.list.find")}</Button>
        </Form>
      )}
      {items.length > 0 ? (
        <ul className="mt-6 divide-y divide-line border-y border-line">
          {items.map((item) => (
            <MediaRow key={item.slug} item={item} />
          ))}
        </ul>
      ) : (
        <p className="mt-6 text-read">
          {count === 0 ? t("media.list.empty") : t("media.list.none", { query })}
        </p>
      )}
    </RolePage>
  );
}
