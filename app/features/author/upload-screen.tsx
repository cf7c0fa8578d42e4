import { Form } from "@remix-run/react";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { FileInput } from "~/ui/form/file-input";
import { PageTitle, Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { UploadedDocuments } from "./uploaded-documents";
import type { UploadOutcome } from "./upload-view";

/** Content comes in as an archive: what is in it first, then into the author's own drafts. */
export function UploadScreen({ outcome }: { readonly outcome: UploadOutcome | null }) {
  const t = useT();
  const read = outcome?.kind === "read";
  return (
    <RolePage>
      <p>
        <TextLink standalone to="/studio">
          {t("author.back")}
        </TextLink>
      </p>
      <PageTitle detail={t("files.upload.detail")}>{t("files.upload.title")}</PageTitle>
      {outcome && <Outcome outcome={outcome} />}
      {read && <UploadedDocuments view={outcome.view} />}
      <ArchiveForm again={read} />
    </RolePage>
  );
}

function ArchiveForm({ again }: { readonly again: boolean }) {
  const t = useT();
  return (
    <Section id="archive" title={t(again ? "files.upload.another" : "files.upload.archive")}>
      <Form method="post" encType="multipart/form-data" reloadDocument className="max-w-read">
        <input type="hidden" name="intent" value="read" />
        <label htmlFor="archive-file" className="block pb-1 font-strong">
          {t("files.upload.file")}
        </label>
        <p id="archive-hint" className="pb-2 text-small text-ink2">
          {t("files.upload.hint")}
        </p>
        <FileInput
          id="archive-file"
          name="archive"
          accept=".zip,application/zip"
          required
          aria-describedby="archive-hint"
        />
        <p className="mt-4">
          <Button tone={again ? "outlined" : "filled"}>{t("files.upload.look")}</Button>
        </p>
      </Form>
    </Section>
  );
}

function Outcome({ outcome }: { readonly outcome: UploadOutcome }) {
  const t = useT();
  const locale = useLocale();
  switch (outcome.kind) {
    case "read":
      return null;
    case "placed":
      return <Placed {...outcome} />;
    case "refused":
      return (
        <Notice tone="error" live>
          {outcome.problem[locale]}
        </Notice>
      );
    case "empty":
      return (
        <Notice tone="error" live>
          <p>{t(outcome.unknown.length > 0 ? "files.upload.nothing" : "files.upload.none")}</p>
          {outcome.unknown.length > 0 && (
            <p className="mt-2 text-small break-words">{outcome.unknown.join(", ")}</p>
          )}
        </Notice>
      );
    case "too-many":
      return (
        <Notice tone="error" live>
          {t("files.upload.tooMany", { limit: outcome.limit })}
        </Notice>
      );
    case "gone":
      return (
        <Notice tone="error" live>
          {t("files.upload.gone")}
        </Notice>
      );
  }
}

function Placed({ documents, taken }: Extract<UploadOutcome, { kind: "placed" }>) {
  const t = useT();
  const [count, left] = [documents.length, taken.length];
  return (
    <>
      <Notice tone={count > 0 ? "done" : "call"} live>
        {t("files.upload.placed", { count })}
      </Notice>
      {left > 0 && (
        <p className="mt-3 text-call">{t("files.upload.takenNow", { names: taken.join(", ") })}</p>
      )}
      {count > 0 && (
        <div className="mt-4">
          <Ruled>
            {documents.map(({ name, to, how }) => (
              <RuledRow key={name} to={to} title={name} detail={t(`files.upload.how.${how}`)} />
            ))}
          </Ruled>
        </div>
      )}
    </>
  );
}
