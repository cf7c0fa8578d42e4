/** An arrow up or down; the words stand on its button. */
export function MoveSign({ direction }: { readonly direction: "up" | "down" }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d={direction === "up" ? "M10 16V4m-5 5 5-5 5 5" : "M10 4v12m-5-5 5 5 5-5"} />
    </svg>
  );
}
