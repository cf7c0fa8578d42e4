import type { LinkDescriptor } from "@remix-run/node";
import literataTitle from "./fonts/literata-600.woff2?url";
import publicSans from "./fonts/public-sans-400.woff2?url";

const preload = (href: string): LinkDescriptor => ({
  rel: "preload",
  as: "font",
  type: "font/woff2",
  href,
  crossOrigin: "anonymous",
});

/** Preloads, for the root's `links`, of the two fonts that every first view needs. */
export const fontLinks: readonly LinkDescriptor[] = [publicSans, literataTitle].map(preload);
