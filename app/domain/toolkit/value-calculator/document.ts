import type { Currency } from "../amount";
import type { Exact } from "../exact";

/** Room on the sheet. */
export const VALUE_LIMITS = { drivers: 8, minuses: 6, years: 15 } as const;

/** What stands behind a figure, firmest first (curriculum d3). */
export const CONFIDENCES = ["measured", "pilot", "estimate", "benchmark"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How much of a figure counts in the conservative case, in hundredths. */
export type Weights = Readonly<Record<Confidence, number>>;
export const DEFAULT_WEIGHTS: Weights = { measured: 100, pilot: 80, estimate: 50, benchmark: 30 };

/** Where the customer feels a difference; `consumption`: less of what is compared anyway. */
export const EFFECTS = ["cost", "revenue", "capital", "risk", "consumption"] as const;
export type Effect = (typeof EFFECTS)[number];

/** Who supplied what a unit is worth. */
export const SUPPLIERS = ["customer", "us"] as const;
export type Supplier = (typeof SUPPLIERS)[number];

export const MINUS_KINDS = ["yearly", "one-off", "capital"] as const;
export type MinusKind = (typeof MINUS_KINDS)[number];

/** What doing the job costs in a year: of the next best alternative, or of us. */
export interface Bill {
  readonly name: string;
  readonly quantity: Exact | null;
  /** `kg`, `h`, as people write it. */
  readonly unit: string;
  readonly price: Exact | null;
  /** The customer confirmed it. */
  readonly agreed: boolean;
}

/** Something that goes better with us: a product of three, or a plain yearly amount. */
export interface ValueDriver {
  /** Its place on the sheet, `d1`–`d8`. */
  readonly id: string;
  readonly what: string;
  /** What is measured at the customer; the same twice counts something twice. */
  readonly metric: string;
  readonly effect: Effect | null;
  readonly improvement: Exact | null;
  /** Whether the improvement is in percent. */
  readonly percent: boolean;
  readonly unitValue: Exact | null;
  /** How often in a year; nothing given: once. */
  readonly volume: Exact | null;
  /** Instead of the product. */
  readonly amount: Exact | null;
  readonly source: string;
  readonly supplier: Supplier | null;
  readonly confidence: Confidence | null;
  readonly agreed: boolean;
}

/** Something that costs the customer more with us than with the alternative. */
export interface ValueMinus {
  /** Its place on the sheet, `n1`–`n6`. */
  readonly id: string;
  readonly what: string;
  readonly kind: MinusKind;
  readonly amount: Exact | null;
  /** Yearly cost of bound capital in tenths of a percent; for `capital` alone. */
  readonly rate: number | null;
  readonly agreed: boolean;
}

/** Economic value to the customer (curriculum d3). */
export interface ValueCalculator {
  readonly tool: "value-calculator";
  readonly currency: Currency;
  readonly reference: Bill;
  readonly offer: Bill;
  readonly drivers: readonly ValueDriver[];
  readonly minuses: readonly ValueMinus[];
  /** Years of the contract. */
  readonly years: number | null;
  readonly yearsAgreed: boolean;
  /** The customer's discount rate in tenths of a percent. */
  readonly rate: number | null;
  readonly rateAgreed: boolean;
  readonly weights: Weights;
  /** Whether the conservative case may be shown to the customer. */
  readonly carefulAgreed: boolean;
  /** Our margin in tenths of a percent of our bill; the customer never sees it. */
  readonly margin: number | null;
  /** For ourselves; the customer never sees it. */
  readonly note: string;
}

const BLANK_BILL: Bill = { name: "", quantity: null, unit: "", price: null, agreed: false };

export const BLANK_VALUE: ValueCalculator = {
  tool: "value-calculator",
  currency: "EUR",
  reference: BLANK_BILL,
  offer: BLANK_BILL,
  drivers: [],
  minuses: [],
  years: null,
  yearsAgreed: false,
  rate: null,
  rateAgreed: false,
  weights: DEFAULT_WEIGHTS,
  carefulAgreed: false,
  margin: null,
  note: "",
};
