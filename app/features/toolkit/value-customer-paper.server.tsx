import { Text, View } from "@react-pdf/renderer";
import { customerVersion } from "~/domain/toolkit/value-calculator/customer-version";
import { customerWords } from "~/i18n/customer-words";
import { dayWords } from "~/i18n/dates";
import type { Translate } from "~/i18n/use-t";
import { say } from "~/platform/page-title.server";
import {
  PaperBar,
  PaperSection,
  paperStyle,
  SheetOfPaper,
  type PaperProps,
} from "./value-paper.server";

/** What the customer takes along: agreed figures, the drawing, what they keep. */
export function CustomerPaper({ account, calculator, locale, day }: PaperProps) {
  const t: Translate = (id, values) => say(locale, id, values);
  const version = customerVersion(calculator);
  const { difference, gain, more, pending } = customerWords(t, locale, version);
  return (
    <SheetOfPaper title={t("value.show.document", { account })} locale={locale}>
      <Text style={paperStyle.kind}>
        {t("value.show.asOf", { account, day: dayWords(day, locale) })}
      </Text>
      <Text style={paperStyle.title}>{t("value.show.title")}</Text>
      {difference !== null && <Text style={paperStyle.line}>{difference}</Text>}
      <PaperSection title={t("value.yearly", { currency: calculator.currency })}>
        <PaperBar calculator={version.calculator} reader="customer" locale={locale} />
      </PaperSection>
      <View wrap={false}>
        {gain !== null && <Text style={paperStyle.said}>{gain}</Text>}
        {more.map((line) => (
          <Text key={line} style={paperStyle.line}>
            {line}
          </Text>
        ))}
        {pending !== null && <Text style={[paperStyle.line, paperStyle.kind]}>{pending}</Text>}
      </View>
    </SheetOfPaper>
  );
}
