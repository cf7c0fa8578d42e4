/** A certificate as whoever has its address sees it: no results and no way to reach its owner. */
export interface CertificateView {
  readonly id: string;
  readonly name: string;
  /** Of the path, in the reader's language. */
  readonly title: string;
  readonly modules: number;
  readonly issuedAt: number;
  /** Noon UTC of the last day on which it is valid. */
  readonly validThrough: number;
  readonly valid: boolean;
  /** Where anybody can check it, whole. */
  readonly address: string;
  /** The reader is its owner. */
  readonly own: boolean;
}
