import { createContext } from "react";

/** The nonce of the document being rendered; browsers hide it, so the client has none. */
export const NonceContext = createContext<string | undefined>(undefined);
