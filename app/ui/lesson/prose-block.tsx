import { memo } from "react";

/**
 * Published prose. The html is ours, rendered from checked lessons only. Hydration leaves it as the
 * server sent it, and it is drawn again only when it is another text.
 */
export const ProseBlock = memo(function ProseBlock({ html }: { readonly html: string }) {
  return (
    <div className="prose" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
  );
});
