/** An account's gross margin and cost to serve, in one unit. */
export interface AccountFigures {
  readonly name: string;
  readonly margin: number;
  readonly costToServe: number;
}

export interface WhaleRow extends AccountFigures {
  readonly profit: number;
  /** Sum of the profits up to this account, best first. */
  readonly cumulative: number;
}

export interface Whale {
  /** Best account first. */
  readonly rows: readonly WhaleRow[];
  readonly total: number;
  readonly peak: number;
  /** Peak as a share of the total in tenths of a percent, half up; null without a profit in all. */
  readonly peakTenths: number | null;
}

/**
 * Cumulative profit of accounts, best first (curriculum d1 and L05, the “whale curve”): it rises to
 * its peak and falls where accounts cost more than they bring.
 */
export function whale(accounts: readonly AccountFigures[]): Whale {
  const ranked = accounts
    .map((account) => ({ ...account, profit: account.margin - account.costToServe }))
    .sort((a, b) => b.profit - a.profit);
  let cumulative = 0;
  const rows = ranked.map((row) => ({ ...row, cumulative: (cumulative += row.profit) }));
  const total = cumulative;
  const peak = Math.max(0, ...rows.map((row) => row.cumulative));
  const peakTenths = total > 0 ? Math.floor((peak * 2000 + total) / (total * 2)) : null;
  return { rows, total, peak, peakTenths };
}
