import type { ReactNode } from "react";

/** A lighter surface for the one thing on a page that is written on. Never inside another. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  return <div className="rounded-control bg-sheet p-4 md:p-6">{children}</div>;
}
