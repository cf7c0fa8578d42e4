import { Form } from "@remix-run/react";
import { studioAddress, studioPart } from "~/domain/library/document";
import { clockTime, shortDay } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { Details } from "~/ui/details";
import { Section } from "~/ui/heading";
import { TextLink } from "~/ui/text-link";
import { fileName } from "./file-name";
import type { VersionsView } from "./document-view";

interface DraftSectionProps {
  readonly view: VersionsView;
  readonly draft: NonNullable<VersionsView["draft"]>;
  readonly timeZone: string;
}

/** The draft over a document: who sees it, going on, publishing, discarding, what was kept aside. */
export function DraftSection({ view, draft, timeZone }: DraftSectionProps) {
  const t = useT();
  const locale = useLocale();
  const { id, mine, shared, ownerName, touchedAt, asides } = draft;
  const when = (at: number) => ({
    day: shortDay(at, timeZone, locale),
    time: clockTime(at, timeZone),
  });
  return (
    <Section id="draft" title={t("studio.draft.title")}>
      <p>
        {mine
          ? t("studio.draft.mine", when(touchedAt))
          : t("studio.draft.theirs", { ...when(touchedAt), name: ownerName })}
      </p>
      <p className="text-small text-ink2">
        {shared ? t("studio.draft.shared") : t("studio.draft.private")}
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <ButtonLink tone="filled" to={`${studioPart(view, "publish")}?draft=${id}`}>
          {t("studio.draft.publish")}
        </ButtonLink>
        <TextLink standalone to={`${studioAddress(view)}?draft=${id}`}>
          {t("studio.draft.open")}
        </TextLink>
        {mine && (
          <DraftForm view={view} draft={id} intent={shared ? "unshare" : "share"}>
            {shared ? t("studio.draft.unshare") : t("studio.draft.share")}
          </DraftForm>
        )}
      </div>
      {mine && (
        <Details summary={t("studio.draft.discard")}>
          <p className="mb-3 max-w-read">{t("studio.draft.discardText")}</p>
          <DraftForm view={view} draft={id} intent="discard">
            {t("studio.draft.discard")}
          </DraftForm>
        </Details>
      )}
      {asides.length > 0 && (
        <Details summary={t("studio.draft.asides")}>
          <p className="mb-3 max-w-read">{t("studio.draft.asidesText")}</p>
          {asides.map((aside) => (
            <Details
              key={aside.id}
              summary={t("studio.draft.aside", {
                ...when(aside.at),
                file: fileName(t, aside.file),
                name: aside.authorName,
              })}
            >
              <p className="break-words whitespace-pre-wrap">{aside.text}</p>
            </Details>
          ))}
        </Details>
      )}
    </Section>
  );
}

interface DraftFormProps {
  readonly view: VersionsView;
  readonly draft: string;
  readonly intent: "share" | "unshare" | "discard";
  readonly children: string;
}

function DraftForm({ view, draft, intent, children }: DraftFormProps) {
  const back = intent === "discard" ? "/studio" : studioPart(view, "versions");
  return (
    <Form method="post" action={studioPart(view, "draft")}>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="back" value={back} />
      <Button>{children}</Button>
    </Form>
  );
}
