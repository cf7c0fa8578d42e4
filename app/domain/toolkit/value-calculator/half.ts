import type { Locale, Text } from "~/domain/text";
import type { Blank } from "../exercise";
import { roundedDigits, times, ratio, type Ratio, ZERO } from "../ratio";
import { driverValue, minusValue, valueResult } from "./arithmetic";
import { BLANK_VALUE, type ValueCalculator, type ValueDriver } from "./document";

/** Where the smaller number of bearings belongs. */
export const PLACES = ["bills", "driver", "minus"] as const;

const WORDS = {
  reference: { sr: "Ležajevi konkurenta", en: "The rival’s bearings" },
  offer: { sr: "Naši ležajevi", en: "Our bearings" },
  unit: { sr: "kom.", en: "pcs" },
  stops: { sr: "Manje zastoja zbog zamene", en: "Fewer stops to replace them" },
  stopsMetric: { sr: "sati zastoja, sa 18 na 10", en: "hours of stoppage, from 18 to 10" },
  stopsSource: { sr: "Procena šefa održavanja", en: "Estimate of the head of maintenance" },
  grease: { sr: "Manje maziva", en: "Less grease" },
  greaseMetric: { sr: "kilogrami maziva", en: "kilograms of grease" },
  greaseSource: { sr: "Magacinska kartica", en: "Store card" },
  tools: { sr: "Alat za montažu i obuka", en: "Mounting tools and training" },
  stock: { sr: "Novac u zalihi", en: "Capital in stock" },
} as const satisfies Readonly<Record<string, Text>>;

/** The half-filled example: bearings for a paper mill, a contract of three years. */
export function halfValue(locale: Locale): ValueCalculator {
  const said = (key: keyof typeof WORDS) => WORDS[key][locale];
  const driver = {
    percent: false,
    volume: null,
    amount: null,
    supplier: "customer",
    agreed: true,
  } as const satisfies Partial<ValueDriver>;
  return {
    ...BLANK_VALUE,
    reference: {
      name: said("reference"),
      quantity: "240",
      unit: said("unit"),
      price: "62",
      agreed: true,
    },
    offer: { name: said("offer"), quantity: "120", unit: said("unit"), price: "132", agreed: true },
    drivers: [
      {
        ...driver,
        id: "d1",
        what: said("stops"),
        metric: said("stopsMetric"),
        effect: "revenue",
        improvement: "8",
        unitValue: "650",
        source: said("stopsSource"),
        confidence: "estimate",
      },
      {
        ...driver,
        id: "d2",
        what: said("grease"),
        metric: said("greaseMetric"),
        effect: "cost",
        improvement: "300",
        unitValue: "4.6",
        source: said("greaseSource"),
        confidence: "measured",
      },
    ],
    minuses: [
      {
        id: "n1",
        what: said("tools"),
        kind: "one-off",
        amount: "1800",
        rate: null,
        agreed: true,
      },
      { id: "n2", what: said("stock"), kind: "capital", amount: "4000", rate: 80, agreed: true },
    ],
    years: 3,
    rate: 100,
  };
}

/** What is left to fill in of the half-filled example. */
export function halfValueBlanks(): readonly Blank[] {
  const half = halfValue("sr");
  const [first] = half.drivers;
  const [, stock] = half.minuses;
  const { reference, evc, gain, share, careful, breakEven } = valueResult(half);
  const money = (id: string, value: Ratio | null): Blank => ({
    id,
    kind: "number",
    expected: roundedDigits(value ?? ZERO, 0),
    tolerance: "0.5",
    unit: "EUR",
  });
  return [
    money("reference", reference),
    { id: "place", kind: "choice", expected: "bills", values: PLACES },
    money("stops", first ? driverValue(first) : null),
    money("stock", stock ? minusValue(stock, half.years) : null),
    money("evc", evc),
    money("gain", gain),
    {
      id: "share",
      kind: "number",
      expected: roundedDigits(times(share ?? ZERO, ratio(100n)), 1),
      tolerance: "0.1",
      unit: "%",
    },
    money("careful", careful.gain),
    money("break-even", breakEven),
  ];
}
