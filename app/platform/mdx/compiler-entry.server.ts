/**
 * Address of the compiler process's entry. In a build, the plugin `vite-compiler-chunk.js` puts the
 * address of the emitted chunk in the place of this module.
 */
export const compilerEntry: string = new URL("./compiler-process.ts", import.meta.url).href;
