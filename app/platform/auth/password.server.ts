import { hash, verify } from "@node-rs/argon2";

// argon2id, 19 MiB, 2 passes: the first choice of OWASP's Password Storage Cheat Sheet.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Made at once, so that the first unknown e-mail is not answered later than the second. */
const decoy = hash("nobody's password", options);

/** Hash for storing a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

/**
 * Whether the password fits the hash. Without a hash (nobody has that e-mail) it takes as long, so
 * that time tells nothing.
 */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  const fits = await verify(stored ?? (await decoy), password);
  return stored !== null && fits;
}
