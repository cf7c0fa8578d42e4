export * from "./assessment";
export * from "./cohorts";
export * from "./content";
export * from "./fieldwork";
export * from "./notebook";
export * from "./people";
export * from "./progress";
export * from "./review";
