import { createHash, randomBytes } from "node:crypto";

/** A new secret of 256 bits and the hash under which it is stored. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token) };
}

/** What the database keeps of a token: useless to whoever reads it there. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
