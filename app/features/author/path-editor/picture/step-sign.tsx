import type { StepKind } from "~/domain/path/edit/free-id";

const SHAPES: Readonly<Record<StepKind, string>> = {
  lesson: "M5 5h14v14H5zM8 9h8M8 12h8M8 15h5",
  quiz: "M12 3 21 12 12 21 3 12zM9 12l2 2 4-4",
  roleplay: "M4 5h16v11h-8l-4 4v-4H4z",
  tool: "M4 5h16v14H4zM4 10h16M10 5v14",
  assignment: "M6 21V4m0 1h11l-3 3.5L17 12H6",
};

/** The sign of a kind of step; its word stands beside it. */
export function StepSign({ kind }: { readonly kind: StepKind }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      className="shrink-0 fill-none stroke-ink2"
      strokeWidth="1.5"
      strokeLinejoin="round"
    >
      <path d={SHAPES[kind]} />
    </svg>
  );
}
