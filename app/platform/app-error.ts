/** What cannot go on, by code; one table turns each into a status and a message. */
export type AppErrorCode =
  "not-found" | "forbidden" | "bad-form" | "conflict" | "too-large" | "too-many";

export const STATUS: Readonly<Record<AppErrorCode, number>> = {
  "not-found": 404,
  forbidden: 403,
  "bad-form": 400,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
};

/** Thrown by a use case when there is no sensible answer but an error page. */
export class AppError extends Error {
  override readonly name = "AppError";
  constructor(readonly code: AppErrorCode) {
    super(code);
  }
}
