import { Form } from "@remix-run/react";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Details } from "~/ui/details";
import { Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { Ruled } from "~/ui/ruled";
import { fileName } from "./file-name";
import type { UploadedDocument, UploadView } from "./upload-view";

/** What an archive holds, each document with what taking it would do, and the choice. */
export function UploadedDocuments({ view }: { readonly view: UploadView }) {
  const t = useT();
  const { token, documents, unfit, unknown } = view;
  const open = documents.filter(isOpen).length;
  return (
    <Form method="post" reloadDocument>
      <input type="hidden" name="intent" value="place" />
      <input type="hidden" name="token" value={token} />
      <Section id="found" title={t("files.upload.found", { count: documents.length })}>
        <Ruled>
          {documents.map((document) => (
            <DocumentRow key={document.name} document={document} />
          ))}
        </Ruled>
      </Section>
      {unfit.length > 0 && (
        <Section id="unfit" title={t("files.upload.unfit")}>
          <Ruled>
            {unfit.map(({ path, reason }) => (
              <li key={path} className="py-3">
                <p className="font-strong break-words">{path}</p>
                <p className="text-call">{t(`files.upload.reason.${reason}`)}</p>
              </li>
            ))}
          </Ruled>
        </Section>
      )}
      {unknown.length > 0 && (
        <div className="mt-4">
          <Details summary={t("files.upload.unknown", { count: unknown.length })}>
            <p className="text-small break-words text-ink2">{unknown.join(", ")}</p>
          </Details>
        </div>
      )}
      <div className="mt-6">
        {open > 0 ? (
          <Button tone="filled">{t("files.upload.place")}</Button>
        ) : (
          <Notice>{t("files.upload.nothingNew")}</Notice>
        )}
      </div>
    </Form>
  );
}

const isOpen = ({ what }: UploadedDocument) => what === "new" || what === "changed";

function DocumentRow({ document }: { readonly document: UploadedDocument }) {
  const t = useT();
  const locale = useLocale();
  const { name, title, what, ownDraft, problems } = document;
  const label = (
    <span className="min-w-0">
      <span className="block font-strong">{title[locale]}</span>
      <span className="block text-small break-words text-ink2">{name}</span>
    </span>
  );
  return (
    <li className="py-3">
      {isOpen(document) ? (
        <label className="flex min-h-target items-start gap-3">
          <input
            type="checkbox"
            className="choice-box mt-1"
            name="document"
            value={name}
            defaultChecked={problems.length === 0}
          />
          {label}
        </label>
      ) : (
        label
      )}
      <p className={what === "taken" ? "mt-1 text-call" : "mt-1 text-ink2"}>
        {t(`files.upload.what.${what}`)}
        {ownDraft && what === "changed" && ` ${t("files.upload.ownDraft")}`}
      </p>
      <Problems document={document} />
    </li>
  );
}

function Problems({ document }: { readonly document: UploadedDocument }) {
  const t = useT();
  const locale = useLocale();
  const { problems, more } = document;
  if (problems.length === 0) return null;
  return (
    <>
      <p className="mt-2 font-strong text-call">
        {t("files.upload.problems", { count: problems.length + more })}
      </p>
      <ul className="mt-1 list-disc pl-6">
        {problems.map(({ file, line, message }, index) => (
          <li key={index} className="break-words">
            {t("files.upload.at", { file: fileName(t, file), line })} {message[locale]}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-1 text-ink2">{t("files.upload.more", { count: more })}</p>}
    </>
  );
}
