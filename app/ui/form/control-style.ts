/** Shared look of everything that is typed into or chosen from. */
export const CONTROL_STYLE =
  "block w-full min-h-target rounded-control border border-edge bg-sheet px-3 py-2 text-body text-ink placeholder:text-ink2 aria-invalid:border-2 aria-invalid:border-error disabled:bg-sunk disabled:text-ink2";
