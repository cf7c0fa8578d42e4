/**
 * Who may import whom. Types count like values: what is forbidden is to know, not only to load.
 * A rule names the modules it holds for (`from`) and every place they may not reach (`to`).
 */
const OWN = "^(app|db|scripts|tests|content)/";
const SERVER = "\\.server\\.tsx?$";
/** What browsers load: everything of these folders that is not named `.server`. */
const CLIENT = "^app/(ui|features|i18n|domain)/|^app/entry\\.client\\.tsx$";
const SCHEMA = "[/.]schema\\.ts$";

/**
 * @param {string} name
 * @param {string | { path: string, pathNot?: string }} from
 * @param {string} allowed what of our own these modules may import
 */
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: typeof from === "string" ? { path: from } : from,
  to: { path: OWN, pathNot: allowed },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    only(
      "routes",
      "^app/routes/",
      "^app/(routes|features|ui|platform|i18n|domain/access)/|^app/root\\.tsx$",
    ),
    // Opening the product for the first time touches everything: that is administration.
    only(
      "features-server",
      { path: `^app/features/.*${SERVER}`, pathNot: "^app/features/admin/" },
      "^app/(features|domain|platform|i18n|ui)/|^db/",
    ),
    {
      name: "features-server-know-views-by-type",
      comment: "A use case fills in the data of a view; it never renders one.",
      severity: "error",
      from: { path: `^app/features/.*${SERVER}` },
      to: { path: "^app/ui/", dependencyTypesNot: ["type-only"] },
    },
    only(
      "features-client",
      { path: "^app/features/", pathNot: SERVER },
      "^app/(features|ui|i18n|domain)/",
    ),
    only("platform", "^app/platform/", "^app/(platform|domain|i18n)/|^db/"),
    only("db", "^db/", "^db/|^app/domain/"),
    only("domain", "^app/domain/", "^app/domain/"),
    only("ui", "^app/ui/", "^app/(ui|i18n|domain)/"),
    only("i18n", "^app/i18n/", "^app/(i18n|domain)/"),
    {
      name: "db-knows-domain-by-type",
      comment: "The database stores what the domain decides; it decides nothing.",
      severity: "error",
      from: { path: "^db/" },
      to: { path: "^app/domain/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "feature-to-feature",
      comment: "What two features share is domain, ui or a query.",
      severity: "error",
      from: { path: "^app/features/([^/]+)/", pathNot: "^app/features/admin/" },
      to: { path: "^app/features/", pathNot: "^app/features/$1/" },
    },
    {
      name: "domain-packages",
      comment: "The rules know no database, no React and no Node.",
      severity: "error",
      from: { path: "^app/domain/" },
      to: {
        pathNot: "^app/|^node_modules/(zod|xstate|ts-fsrs|yaml)/",
      },
    },
    {
      name: "zod-in-schema-files",
      comment: "zod is 29 kB that no browser needs.",
      severity: "error",
      from: { path: "^app/", pathNot: `^app/platform/|${SERVER}|^app/domain/.*${SCHEMA}` },
      to: { path: "^node_modules/zod/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "client-to-server",
      severity: "error",
      from: { path: CLIENT, pathNot: SERVER },
      to: { path: `${SERVER}|^db/` },
    },
    {
      name: "client-reaches-database",
      comment: "Whatever the way: no chain of imports leads from a browser to the database.",
      severity: "error",
      from: { path: CLIENT, pathNot: SERVER },
      to: { path: "^db/client\\.server\\.ts$", reachable: true },
    },
    {
      name: "screens-reach-zod",
      severity: "error",
      from: {
        path: "^app/(ui|i18n)/|^app/features/.*\\.tsx$|^app/entry\\.client",
        pathNot: SERVER,
      },
      to: { path: "^node_modules/zod/", reachable: true },
    },
    {
      name: "no-cycle",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-development-package",
      comment: "What serves people is a dependency.",
      severity: "error",
      from: { path: "^(app|db)/", pathNot: "^app/routes\\.ts$|/vite-[\\w-]+\\.js$|^db/drizzle\\." },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\?url$|^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
      mainFields: ["module", "main", "types"],
    },
    cache: { folder: ".cache/dependency-cruiser", strategy: "content" },
  },
};
