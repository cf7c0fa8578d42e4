import type { Locale, Text } from "~/domain/text";
import { BLANK_VALUE, type ValueCalculator, type ValueDriver, type ValueMinus } from "./document";

type SampleDriver = Omit<ValueDriver, "what" | "metric" | "source" | "agreed" | "amount"> &
  Readonly<Record<"what" | "metric" | "source", Text>>;
type SampleMinus = Omit<ValueMinus, "what" | "agreed"> & { readonly what: Text };

/** How much each pallet takes of a film; the bills count kilograms a year. */
export const SAMPLE_PALLETS = { pallets: "120000", theirs: "0.42", ours: "0.30" } as const;

const DRIVERS: readonly SampleDriver[] = [
  {
    id: "d1",
    what: { sr: "Manje oštećenih paleta", en: "Fewer damaged pallets" },
    metric: {
      sr: "udeo oštećenih paleta, sa 0,60% na 0,35%",
      en: "share of damaged pallets, from 0.60% to 0.35%",
    },
    effect: "cost",
    improvement: "0.25",
    percent: true,
    unitValue: "85",
    volume: "120000",
    source: { sr: "Proba na jednoj liniji, osam nedelja", en: "Trial on one line, eight weeks" },
    supplier: "customer",
    confidence: "pilot",
  },
  {
    id: "d2",
    what: { sr: "Manje zastoja linije", en: "Less stoppage of the line" },
    metric: { sr: "sati zastoja, sa 26 na 11", en: "hours of stoppage, from 26 to 11" },
    effect: "revenue",
    improvement: "15",
    percent: false,
    unitValue: "420",
    volume: null,
    source: {
      sr: "Dnevnik linije; pad na 11 procenjuje Jelena iz operacija",
      en: "Line log; the drop to 11 is Jelena’s estimate (operations)",
    },
    supplier: "customer",
    confidence: "estimate",
  },
  {
    id: "d3",
    what: { sr: "Manje ambalažnog otpada", en: "Less packaging waste" },
    metric: { sr: "kilogrami otpada na vagi", en: "kilograms of waste on the scale" },
    effect: "cost",
    improvement: "14400",
    percent: false,
    unitValue: "0.12",
    volume: null,
    source: { sr: "Vaga i račun za odvoz", en: "Scale and disposal invoice" },
    supplier: "customer",
    confidence: "measured",
  },
];

const MINUSES: readonly SampleMinus[] = [
  {
    id: "n1",
    what: { sr: "Podešavanje mašine i obuka", en: "Machine setting and training" },
    kind: "one-off",
    amount: "4500",
    rate: null,
  },
  {
    id: "n2",
    what: { sr: "Novac u sigurnosnoj zalihi", en: "Capital in safety stock" },
    kind: "capital",
    amount: "15000",
    rate: 60,
  },
];

/** The worked sample: stretch film at a beverage maker, a contract of three years (curriculum d3). */
export function sampleValue(locale: Locale): ValueCalculator {
  return {
    ...BLANK_VALUE,
    reference: {
      name: locale === "sr" ? "Folija konkurenta" : "The rival’s film",
      quantity: "50400",
      unit: "kg",
      price: "1.9",
      agreed: true,
    },
    offer: {
      name: locale === "sr" ? "Folija Ovitak" : "Ovitak film",
      quantity: "36000",
      unit: "kg",
      price: "2.75",
      agreed: true,
    },
    drivers: DRIVERS.map(({ what, metric, source, ...driver }) => ({
      ...driver,
      what: what[locale],
      metric: metric[locale],
      source: source[locale],
      amount: null,
      agreed: true,
    })),
    minuses: MINUSES.map(({ what, ...minus }) => ({ ...minus, what: what[locale], agreed: true })),
    years: 3,
    yearsAgreed: true,
    rate: 100,
    rateAgreed: true,
    carefulAgreed: true,
  };
}
