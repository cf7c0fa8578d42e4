import { Document, Page, Path, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import type { Locale } from "~/domain/text";
import { longDay } from "~/i18n/dates";
import { say } from "~/platform/page-title.server";
import { PAPER_SANS, PAPER_SERIF } from "~/platform/paper-fonts.server";
import type { CertificateView } from "./certificate-view";

const INK = "#14201c";
const QUIET = "#4a5852";
const LINE = "#d3d9d5";
const KEY = "#0b5650";
/** The bow of the product's key, 23 units wide. */
const BOW = "M11.5 0a11.5 11.5 0 1 1 0 23a11.5 11.5 0 0 1 0-23zM11.5 6 6 11.5l5.5 5.5 5.5-5.5z";

const style = StyleSheet.create({
  page: { padding: 64, fontFamily: PAPER_SANS, fontSize: 11, color: INK },
  head: { flexDirection: "row", alignItems: "center", gap: 10, marginBottom: 72 },
  mark: { fontFamily: PAPER_SERIF, fontSize: 16, color: KEY },
  kind: { color: QUIET, marginBottom: 6 },
  title: { fontFamily: PAPER_SERIF, fontSize: 26, lineHeight: 1.25, marginBottom: 40 },
  name: { fontFamily: PAPER_SERIF, fontSize: 20, marginTop: 6, marginBottom: 40 },
  row: { flexDirection: "row", borderTopWidth: 1, borderTopColor: LINE, paddingVertical: 9 },
  term: { width: 130, color: QUIET },
  fact: { flex: 1 },
  strong: { fontWeight: 600 },
});

interface SheetProps {
  readonly view: CertificateView;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** The certificate as one A4 sheet. */
export function CertificateSheet({ view, locale, timeZone }: SheetProps) {
  const t = (id: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) =>
    say(locale, id, values);
  const until = longDay(view.validThrough, "UTC", locale);
  const facts = [
    [t("learn.certificate.scope"), t("learn.certificate.modules", { modules: view.modules })],
    [t("learn.certificate.issued"), longDay(view.issuedAt, timeZone, locale)],
    [t("learn.certificate.through"), t("learn.certificate.throughDay", { day: until })],
  ] as const;
  return (
    <Document
      title={`${t("learn.certificate.title")}: ${view.title}`}
      author="Ključ"
      language={locale}
    >
      <Page size="A4" style={style.page}>
        <View style={style.head}>
          <Svg width={23} height={23} viewBox="0 0 23 23">
            <Path d={BOW} fill={KEY} fillRule="evenodd" />
          </Svg>
          <Text style={style.mark}>Ključ</Text>
        </View>
        <Text style={style.kind}>{t("learn.certificate.title")}</Text>
        <Text style={style.title}>{view.title}</Text>
        <Text style={style.kind}>{t("learn.certificate.paperIntro")}</Text>
        <Text style={style.name}>{view.name}</Text>
        {facts.map(([term, fact]) => (
          <View key={term} style={style.row}>
            <Text style={style.term}>{term}</Text>
            <Text style={style.fact}>{fact}</Text>
          </View>
        ))}
        <View style={style.row}>
          <Text style={style.term}>{t("learn.certificate.check")}</Text>
          <View style={style.fact}>
            <Text>{t("learn.certificate.checkText")}</Text>
            <Text style={style.strong}>{view.address}</Text>
          </View>
        </View>
      </Page>
    </Document>
  );
}
