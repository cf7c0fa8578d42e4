import { useContext, useState } from "react";
import { ReferenceContext } from "~/ui/reference";

/**
 * The reference of the request that rendered this document: on the server from the request, in a
 * browser from the error page the server sent. Undefined for what broke in the browser alone.
 */
export function usePageReference(): string | undefined {
  const ofRequest = useContext(ReferenceContext);
  const [inDocument] = useState(() =>
    typeof document === "undefined"
      ? undefined
      : document.querySelector<HTMLMetaElement>('meta[name="reference"]')?.content,
  );
  return ofRequest ?? inDocument;
}
