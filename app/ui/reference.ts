import { createContext } from "react";

/** The reference of the request whose document is being rendered; browsers have none. */
export const ReferenceContext = createContext<string | undefined>(undefined);
