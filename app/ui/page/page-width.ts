/** `column`: 680 px for reading and doing; `wide`: 1040 px for tables; `full`: for editors. */
export type PageWidth = "column" | "wide" | "full";

/** The class that holds a page's bars and content to one measure, so that their edges meet. */
export const PAGE_WIDTHS: Record<PageWidth, string> = {
  column: "max-w-column",
  wide: "max-w-wide",
  full: "max-w-none",
};
