/**
 * The field names of a question's plain form, shared by the screen that writes them and the server
 * that reads them. Values are display positions from 0, places from 1, or a typed number.
 */
export const CHOICE_FIELD = "choice";
export const VALUE_FIELD = "value";

/** The place (1 = first) given to the item shown at a position. */
export const placeField = (position: number): string => `place-${position}`;

/** The right position chosen for the left item shown at a position; empty for none. */
export const matchField = (position: number): string => `match-${position}`;
