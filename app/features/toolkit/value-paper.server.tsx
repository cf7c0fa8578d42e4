import type { ReactNode } from "react";
import { Document, Line, Page, Rect, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import { valueBar, type BarRow } from "~/domain/toolkit/value-calculator/bar";
import type { ValueCalculator } from "~/domain/toolkit/value-calculator/document";
import { amountOf, workingOf } from "~/domain/toolkit/value-calculator/shown";
import type { Locale } from "~/domain/text";
import { barLabel, type ValueReader } from "~/i18n/value-words";
import { say } from "~/platform/page-title.server";
import { PAPER_SANS, PAPER_SERIF } from "~/platform/paper-fonts.server";

const INK = "#14201c";
const QUIET = "#4a5852";
const LINE = "#d3d9d5";
const EDGE = "#75827c";
const KEY = "#0b5650";
const WASH = "#dcede9";
/** Width and height of a drawn step, in points. */
const ROOM = { width: 230, height: 16 } as const;

export const paperStyle = StyleSheet.create({
  page: { padding: 56, paddingBottom: 64, fontFamily: PAPER_SANS, fontSize: 10.5, color: INK },
  kind: { color: QUIET, marginBottom: 6 },
  title: { fontFamily: PAPER_SERIF, fontSize: 22, lineHeight: 1.25, marginBottom: 20 },
  section: { marginTop: 18 },
  heading: { fontWeight: 600, color: QUIET, marginBottom: 6 },
  said: { fontFamily: PAPER_SERIF, fontSize: 15, marginTop: 18 },
  line: { marginTop: 7 },
  row: {
    flexDirection: "row",
    borderTopWidth: 1,
    borderTopColor: LINE,
    paddingVertical: 5,
    gap: 10,
  },
  grow: { flex: 1 },
  figure: { width: 82, textAlign: "right" },
  strong: { fontWeight: 600 },
  quiet: { color: QUIET, fontSize: 9 },
  foot: {
    position: "absolute",
    left: 56,
    right: 56,
    bottom: 32,
    flexDirection: "row",
    justifyContent: "space-between",
    color: QUIET,
    fontSize: 9,
  },
});

export interface PaperProps {
  readonly account: string;
  readonly calculator: ValueCalculator;
  readonly locale: Locale;
  /** Calendar day, `2026-11-23`. */
  readonly day: string;
}

interface SheetOfPaperProps {
  readonly title: string;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** A4 pages with what every value paper says at its foot. */
export function SheetOfPaper({ title, locale, children }: SheetOfPaperProps) {
  return (
    <Document title={title} language={locale}>
      <Page size="A4" style={paperStyle.page}>
        {children}
        <View style={paperStyle.foot} fixed>
          <Text>{say(locale, "value.show.vat")}</Text>
          <Text
            render={({ pageNumber, totalPages }) =>
              say(locale, "value.paper.page", { page: pageNumber, pages: totalPages })
            }
          />
        </View>
      </Page>
    </Document>
  );
}

interface PaperSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function PaperSection({ title, children }: PaperSectionProps) {
  return (
    <View style={paperStyle.section} wrap={false}>
      <Text style={paperStyle.heading}>{title}</Text>
      {children}
    </View>
  );
}

interface PaperBarProps {
  readonly calculator: ValueCalculator;
  readonly reader: ValueReader;
  readonly locale: Locale;
}

/** Every step of the value with its words, its way, its drawing and its figure. */
export function PaperBar({ calculator, reader, locale }: PaperBarProps) {
  const rows = valueBar(calculator);
  return rows.map((row) => {
    const sum = ["reference", "evc", "gain", "loss"].includes(row.kind);
    const working = workingOf(calculator, row.id, locale);
    const metric = calculator.drivers.find(({ id }) => id === row.id)?.metric ?? "";
    const minus = row.kind === "minus" || row.kind === "loss";
    return (
      <View key={row.id} style={paperStyle.row} wrap={false}>
        <View style={paperStyle.grow}>
          <Text style={sum ? paperStyle.strong : {}}>
            {barLabel((id, values) => say(locale, id, values), row, { calculator, reader })}
          </Text>
          {metric !== "" && <Text style={paperStyle.quiet}>{metric}</Text>}
          {working !== "" && <Text style={paperStyle.quiet}>{working}</Text>}
        </View>
        <Drawn row={row} />
        <Text style={[paperStyle.figure, sum ? paperStyle.strong : {}]}>
          {`${minus ? "−" : ""}${amountOf(row.amount, locale)}`}
        </Text>
      </View>
    );
  });
}

const FILLS: Readonly<Record<BarRow["kind"], { readonly fill: string; readonly stroke: string }>> =
  {
    reference: { fill: LINE, stroke: EDGE },
    bill: { fill: LINE, stroke: EDGE },
    plus: { fill: KEY, stroke: KEY },
    gain: { fill: KEY, stroke: KEY },
    evc: { fill: WASH, stroke: KEY },
    minus: { fill: "#ffffff", stroke: QUIET },
    loss: { fill: "#ffffff", stroke: QUIET },
  };

function Drawn({ row: { kind, from, to, split } }: { readonly row: BarRow }) {
  const { width, height } = ROOM;
  const at = (percent: number) => (percent * (width - 2)) / 100 + 1;
  const [x, end] = [at(from), at(to)];
  const hatches = kind === "minus" || kind === "loss" ? Math.ceil((end - x) / 4) : 0;
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Rect
        x={x}
        y={2}
        width={Math.max(end - x, 0.5)}
        height={12}
        {...FILLS[kind]}
        strokeWidth={1}
      />
      {split !== null && (
        <Rect x={at(split)} y={2} width={Math.max(end - at(split), 0.5)} height={12} fill={QUIET} />
      )}
      {Array.from({ length: hatches }, (_, index) => (
        <Line
          key={index}
          x1={x + index * 4}
          y1={14}
          x2={Math.min(x + (index + 1) * 4, end)}
          y2={2}
          stroke={QUIET}
          strokeWidth={0.8}
        />
      ))}
    </Svg>
  );
}
