/** Most that a piece of field work carries. */
export const SUBMISSION = {
  /** Characters. */
  text: 20_000,
  files: 3,
  /** Bytes of one file. */
  bytes: 5_000_000,
  /** Endings of file names that a reviewer can open. */
  endings: ["pdf", "png", "jpg", "jpeg", "docx", "xlsx", "pptx", "txt", "csv"],
} as const;

export type SubmissionProblem =
  "empty" | "too-long" | "too-many-files" | "file-too-big" | "file-kind" | "sheets";

interface Offered {
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly size: number }[];
}

/** What is wrong with work that is about to be handed in, or null. */
export function submissionProblem({ text, files }: Offered): SubmissionProblem | null {
  if (text.trim() === "" && files.length === 0) return "empty";
  if (text.length > SUBMISSION.text) return "too-long";
  if (files.length > SUBMISSION.files) return "too-many-files";
  if (files.some(({ size }) => size > SUBMISSION.bytes)) return "file-too-big";
  const known = new Set<string>(SUBMISSION.endings);
  const fits = files.every(({ name }) => known.has(name.split(".").at(-1)?.toLowerCase() ?? ""));
  return fits ? null : "file-kind";
}
