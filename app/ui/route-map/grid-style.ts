/** A row of the route: the track, then the words. */
export const ROUTE_GRID = "grid grid-cols-[52px_minmax(0,1fr)] gap-x-3";
