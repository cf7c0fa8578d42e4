/** Somebody's own words: empty lines part paragraphs, nothing else is read into them. */
export function Paragraphs({ text }: { readonly text: string }) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph, index) => (
      <p key={index} className="mb-4 max-w-read whitespace-pre-line">
        {paragraph}
      </p>
    ));
}
