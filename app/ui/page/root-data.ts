import { useRouteLoaderData } from "@remix-run/react";
import type { Role } from "~/domain/access/permission";

/** What the root of every document says of the one who reads it. */
export interface RootData {
  readonly timeZone: string;
  /** Whether this installation is the demo. */
  readonly demo: boolean;
  /** Null when signed out. */
  readonly actor: { readonly name: string; readonly role: Role } | null;
}

/** The root's data; undefined only while the root itself has failed. */
export function useRootData(): RootData | undefined {
  return useRouteLoaderData<RootData>("root");
}
