export * from "./assessment";
export * from "./cohorts";
export * from "./content";
export * from "./notebook";
export * from "./people";
export * from "./progress";
