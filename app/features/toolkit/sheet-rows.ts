import { contactResult, isLive } from "~/domain/toolkit/contact-matrix/arithmetic";
import type { ContactMatrix } from "~/domain/toolkit/contact-matrix/document";
import { decimalDigits } from "~/domain/toolkit/fields";
import { sketchResult } from "~/domain/toolkit/profit-sketch/arithmetic";
import { DRIVERS, type ProfitSketch, type Range } from "~/domain/toolkit/profit-sketch/document";
import { placements } from "~/domain/toolkit/selection-matrix/arithmetic";
import type { SelectionMatrix } from "~/domain/toolkit/selection-matrix/document";
import type { ToolDocument } from "~/domain/toolkit/tool-document";
import type { Locale } from "~/domain/text";
import type { Translate } from "~/i18n/use-t";
import { perspectiveRows } from "./perspective-rows";
import { valueRows } from "./value-rows";

/** What rows need beside the sheet. */
export interface RowContext {
  readonly t: Translate;
  readonly locale: Locale;
  readonly names: Readonly<Record<string, string>>;
  readonly today: string;
}

type Rows = readonly (readonly string[])[];

/** A sheet with its figures and what they come to, as rows for a spreadsheet. */
export function sheetRows(document: ToolDocument, context: RowContext): Rows {
  switch (document.tool) {
    case "selection-matrix":
      return matrixRows(document, context);
    case "profit-sketch":
      return sketchRows(document, context);
    case "contact-matrix":
      return contactRows(document, context);
    case "perspective-sheet":
      return perspectiveRows(document, context.t);
    case "value-calculator":
      return valueRows(document, context);
  }
}

/** Digits a spreadsheet of that language reads as a number. */
const figure = (value: number | null, decimals: number, locale: Locale): string => {
  const digits = value === null ? "" : decimalDigits(value, decimals);
  return locale === "sr" ? digits.replace(".", ",") : digits;
};

function matrixRows(matrix: SelectionMatrix, { t, locale, names }: RowContext): Rows {
  const places = new Map(placements(matrix).map((place) => [place.account, place]));
  const { attractiveness, strength, currency } = matrix;
  const named = (prefix: string) => strength.map(({ name }) => `${prefix}: ${name}`);
  return [
    [
      t("toolkit.matrix.account"),
      ...attractiveness.map(({ name }) => name),
      ...named(t("toolkit.half.us")),
      ...named(t("toolkit.half.rival")),
      "A",
      "S",
      "R",
      "D",
      t("toolkit.matrix.cell"),
      t("toolkit.matrix.sales", { currency }),
      t("toolkit.matrix.available", { currency }),
      t("toolkit.matrix.source"),
    ],
    [
      t("toolkit.matrix.weight"),
      ...attractiveness.map(({ weight }) => String(weight)),
      ...[...strength, ...strength].map(({ weight }) => String(weight)),
    ],
    ...matrix.entries.map((entry) => {
      const place = places.get(entry.account);
      const score = (value: number | undefined) => (value === undefined ? "" : String(value));
      return [
        names[entry.account] ?? entry.account,
        ...attractiveness.map(({ id }) => score(entry.attractiveness[id])),
        ...strength.map(({ id }) => score(entry.own[id])),
        ...strength.map(({ id }) => score(entry.rival[id])),
        figure(place?.attractiveness ?? null, 2, locale),
        figure(place?.strength ?? null, 2, locale),
        figure(place?.rival ?? null, 2, locale),
        figure(place?.relative ?? null, 2, locale),
        place?.cell ? t(`toolkit.matrix.cell.${place.cell}`) : "",
        figure(entry.sales, 0, locale),
        figure(entry.available, 0, locale),
        entry.source ? t(`toolkit.matrix.source.${entry.source}`) : "",
      ];
    }),
  ];
}

function sketchRows(sketch: ProfitSketch, { t, locale }: RowContext): Rows {
  const { credit, profit } = sketchResult(sketch);
  const row = (title: string, range: Range | null | undefined) => [
    title,
    figure(range?.low ?? null, 0, locale),
    figure(range?.high ?? null, 0, locale),
  ];
  return [
    [
      `${t("toolkit.sketch.item")} (${sketch.currency})`,
      t("toolkit.sketch.low"),
      t("toolkit.sketch.high"),
    ],
    [t("toolkit.sketch.sales"), figure(sketch.sales, 0, locale)],
    row(t("toolkit.sketch.margin"), sketch.margin),
    ...DRIVERS.map((driver) => row(t(`toolkit.sketch.cost.${driver}`), sketch.costs[driver])),
    [t("toolkit.sketch.days"), figure(sketch.days, 0, locale)],
    [t("toolkit.sketch.capital"), figure(sketch.capital, 1, locale)],
    row(t("toolkit.sketch.cost.credit"), credit === null ? null : { low: credit, high: credit }),
    row(t("toolkit.sketch.profit"), profit),
    [t("toolkit.sketch.note"), sketch.note],
  ];
}

function contactRows(matrix: ContactMatrix, { t, locale, today }: RowContext): Rows {
  const { coverage, singleThread } = contactResult(matrix, today);
  const nameOf = (id: string | null) => matrix.ours.find((one) => one.id === id)?.name ?? "";
  return [
    [
      t("toolkit.contacts.role"),
      t("toolkit.contacts.isKey"),
      t("toolkit.contacts.owner"),
      ...matrix.ours.flatMap(({ name }) => [name, t("toolkit.contacts.lastOf", { person: name })]),
    ],
    ...matrix.theirs.map(({ id, name, key, owner }) => [
      name,
      key ? t("toolkit.contacts.yes") : "",
      nameOf(owner),
      ...matrix.ours.flatMap((one) => {
        const link = matrix.links.find(({ ours, theirs }) => ours === one.id && theirs === id);
        const live = link && isLive(link, today) ? ` (${t("toolkit.contacts.isLive")})` : "";
        return [link ? String(link.strength) : "", link?.last ? `${link.last}${live}` : ""];
      }),
    ]),
    [t("toolkit.contacts.coverageName"), `${figure(coverage, 1, locale)}%`],
    [t("toolkit.contacts.threadName"), `${figure(singleThread, 1, locale)}%`],
  ];
}
