import { rmSync } from "node:fs";
import { ProductServer } from "./server";

/** Names the folder with the seeded database for the processes that run the tests. */
const VARIABLE = "KLJUC_SEED";

/** The folder that {@link makeSeed} filled. Throws when nothing did. */
export function seedFolder(): string {
  const folder = process.env[VARIABLE];
  if (!folder) throw new Error("No database was seeded: run the tests with their own config");
  return folder;
}

/**
 * Before all browser and integration tests: lets the product make its database once, with the content and the
 * demo. Every worker starts from a copy. Returns what removes it.
 */
export default async function makeSeed(): Promise<() => void> {
  const server = new ProductServer();
  try {
    await server.start();
  } finally {
    await server.stop();
  }
  process.env[VARIABLE] = server.dataDir;
  return () => rmSync(server.dataDir, { recursive: true, force: true });
}
