import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { halfContacts, SAMPLE_DAY, sampleContacts } from "~/domain/toolkit/contact-matrix/sample";
import { creditCost } from "~/domain/toolkit/profit-sketch/arithmetic";
import { HALF_CREDIT, SAMPLE_ACCOUNTS, SAMPLE_CREDIT } from "~/domain/toolkit/profit-sketch/sample";
import { samplePerspectives } from "~/domain/toolkit/perspective-sheet/sample";
import { sampleMatrix } from "~/domain/toolkit/selection-matrix/sample";
import type { ToolName } from "~/domain/toolkit/tool-name";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import { ContactSheet } from "~/ui/toolkit/contact-sheet";
import { wholeNumber } from "~/ui/toolkit/figures";
import { MatrixSheet } from "~/ui/toolkit/matrix-sheet";
import { PerspectiveSheetView } from "~/ui/toolkit/perspective-sheet";
import { WhaleTable } from "~/ui/toolkit/whale-table";
import { ExampleBlank } from "./example-blank";
import type { ExampleAnswer, ExampleView } from "./example-view";
import { HalfContacts, HalfMatrix, HalfSketch } from "./half-sheets";
import { HalfPerspective } from "./half-perspective";
import { HalfValue } from "./value-half";
import { ValueSample } from "./value-sample";

interface ExampleScreenProps {
  readonly view: ExampleView;
  readonly answer: ExampleAnswer | null;
}

/** A tool's worked sample, or its half-filled example with places to fill in. */
export function ExampleScreen({ view, answer }: ExampleScreenProps) {
  const t = useT();
  const other = view.mode === "sample" ? "half" : "sample";
  return (
    <RolePage>
      <TextLink standalone to="/accounts" className="print:hidden">
        {t("toolkit.account.back")}
      </TextLink>
      <PageTitle detail={t(`toolkit.example.${view.mode}`)}>
        {t(`sheet.tool.${view.tool}`)}
      </PageTitle>
      <p className="mb-6 max-w-read">{t(`toolkit.example.intro.${view.tool}`)}</p>
      {view.mode === "sample" ? <Sample tool={view.tool} /> : <Half view={view} answer={answer} />}
      <p className="mt-10 flex flex-wrap gap-4 print:hidden">
        <ButtonLink to={`/tools/${view.tool}?mode=${other}`}>
          {t(`toolkit.example.to.${other}`)}
        </ButtonLink>
        <ButtonLink to="/accounts">{t("toolkit.example.own")}</ButtonLink>
      </p>
    </RolePage>
  );
}

function Sample({ tool }: { readonly tool: ToolName }): ReactNode {
  const locale = useLocale();
  switch (tool) {
    case "selection-matrix":
      return <MatrixSheet matrix={sampleMatrix(locale)} names={{}} />;
    case "profit-sketch":
      return <SketchSample />;
    case "contact-matrix":
      return <ContactSheet matrix={sampleContacts(locale)} today={SAMPLE_DAY} />;
    case "perspective-sheet":
      return <PerspectiveSheetView people={samplePerspectives(locale).people} />;
    case "value-calculator":
      return <ValueSample />;
  }
}

function SketchSample() {
  const t = useT();
  const locale = useLocale();
  const { sales, days, capital } = SAMPLE_CREDIT;
  return (
    <>
      <Section id="accounts" title={t("toolkit.whale.label")}>
        <WhaleTable accounts={SAMPLE_ACCOUNTS} />
      </Section>
      <Section id="credit" title={t("toolkit.sketch.cost.credit")}>
        <p className="max-w-read">
          {t("toolkit.sketch.creditWorking", {
            sales: wholeNumber(sales, locale),
            days,
            capital: locale === "sr" ? "7,5" : "7.5",
            credit: `${wholeNumber(creditCost(sales, days, capital), locale)}\u00a0EUR`,
          })}
        </p>
      </Section>
    </>
  );
}

function Half({
  view,
  answer,
}: {
  readonly view: Extract<ExampleView, { mode: "half" }>;
  readonly answer: ExampleAnswer | null;
}) {
  const t = useT();
  const locale = useLocale();
  const right = Object.values(answer?.verdicts ?? {}).filter((one) => one === "right").length;
  return (
    <>
      {view.tool === "selection-matrix" && <HalfMatrix />}
      {view.tool === "profit-sketch" && <HalfSketch credit={HALF_CREDIT} />}
      {view.tool === "contact-matrix" && (
        <HalfContacts matrix={halfContacts(locale)} today={SAMPLE_DAY} />
      )}
      {view.tool === "perspective-sheet" && <HalfPerspective />}
      {view.tool === "value-calculator" && <HalfValue />}
      <Section id="fill" title={t("toolkit.example.fill")}>
        <Form method="post" className="grid max-w-read gap-6" preventScrollReset>
          {view.blanks.map((blank) => (
            <ExampleBlank
              key={blank.id}
              tool={view.tool}
              blank={blank}
              value={answer?.fields[blank.id] ?? ""}
              verdict={answer?.verdicts[blank.id] ?? null}
            />
          ))}
          {answer && (
            <p role="status" className="font-strong">
              {t(right === view.blanks.length ? "toolkit.example.all" : "toolkit.example.some", {
                right,
                of: view.blanks.length,
              })}
            </p>
          )}
          <div>
            <Button tone="filled">{t("toolkit.example.check")}</Button>
          </div>
        </Form>
      </Section>
    </>
  );
}
