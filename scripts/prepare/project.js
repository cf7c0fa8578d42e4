import { fileURLToPath } from "node:url";

/** The folder of the project, with a separator at the end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * A place inside the project.
 * @param {string} path
 */
export const inProject = (path) => root + path;
