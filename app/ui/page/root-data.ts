import { useRouteLoaderData } from "@remix-run/react";

/** What a person may be in the product. */
export type RoleName = "learner" | "trainer" | "manager" | "admin";

/** What the root of every document says of the one who reads it. */
export interface RootData {
  readonly timeZone: string;
  /** Whether this installation is the demo. */
  readonly demo: boolean;
  /** Null when signed out. */
  readonly actor: { readonly name: string; readonly role: RoleName } | null;
}

/** The root's data; undefined only while the root itself has failed. */
export function useRootData(): RootData | undefined {
  return useRouteLoaderData<RootData>("root");
}
