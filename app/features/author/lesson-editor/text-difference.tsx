import { diffWordsWithSpace, structuredPatch } from "diff";
import { useT } from "~/i18n/use-t";

interface TextDifferenceProps {
  readonly before: string;
  readonly after: string;
}

const MAX_EDITS = 2_000;

/** What changed between two texts, line by line: what went is struck, what came is marked. */
export function TextDifference({ before, after }: TextDifferenceProps) {
  const t = useT();
  const options = { context: 1, maxEditLength: MAX_EDITS };
  const patch = structuredPatch("", "", before, after, "", "", options);
  if (!patch) return <p className="text-ink2">{t("editor.conflict.tooDifferent")}</p>;
  return (
    <div className="max-h-[50dvh] overflow-y-auto border-y border-line">
      {patch.hunks.map(({ newStart, lines }) => (
        <div key={newStart} className="border-b border-line py-2">
          <p className="text-small text-ink2">{t("editor.conflict.line", { line: newStart })}</p>
          {pairsOf(lines).map(([went, came], index) => (
            <p key={index} className="break-words whitespace-pre-wrap">
              {diffWordsWithSpace(went, came).map(({ added, removed, value }, at) =>
                added ? (
                  <ins key={at} className="bg-key-wash">
                    {value}
                  </ins>
                ) : removed ? (
                  <del key={at} className="bg-error-wash">
                    {value}
                  </del>
                ) : (
                  value
                ),
              )}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Lines that went beside those that came in their place; a line that stayed is both. */
function pairsOf(lines: readonly string[]): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  let went: string[] = [];
  let came: string[] = [];
  const flush = () => {
    for (let at = 0; at < Math.max(went.length, came.length); at += 1)
      pairs.push([went[at] ?? "", came[at] ?? ""]);
    went = [];
    came = [];
  };
  for (const line of lines) {
    const text = line.slice(1);
    if (line.startsWith("-")) went.push(text);
    else if (line.startsWith("+")) came.push(text);
    else if (line.startsWith(" ")) {
      flush();
      pairs.push([text, text]);
    }
  }
  flush();
  return pairs;
}
