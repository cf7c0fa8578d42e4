const BROWSERS = [
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Edge", /\bEdg(?:e|A|iOS)?\//],
  ["Opera", /\bOPR\/|\bOpera\b/],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:Chrome|Chromium|HeadlessChrome|CriOS)\//],
  ["Safari", /\bSafari\//],
] as const;

const SYSTEMS = [
  ["android", /\bAndroid\b/],
  ["iphone", /\biPhone\b/],
  ["ipad", /\biPad\b/],
  ["windows", /\bWindows\b/],
  ["mac", /\bMac(?:intosh| OS X)\b/],
  ["linux", /\b(?:Linux|X11|CrOS)\b/],
] as const;

/** A browser and the system it runs on, as far as it says so. */
export interface Device {
  readonly browser: (typeof BROWSERS)[number][0] | null;
  readonly system: (typeof SYSTEMS)[number][0] | null;
}

/** Reads a `User-Agent`, in which most browsers also claim to be others. */
export function readDevice(userAgent: string): Device {
  return {
    browser: BROWSERS.find(([, sign]) => sign.test(userAgent))?.[0] ?? null,
    system: SYSTEMS.find(([, sign]) => sign.test(userAgent))?.[0] ?? null,
  };
}
