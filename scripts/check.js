/** `npm run check`: format, lint, types, boundaries, dead code and content. */
import { runChecks } from "./checks.js";

const { passed, failed } = await runChecks();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
