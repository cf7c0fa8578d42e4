import { useState } from "react";
import type { Entry } from "~/domain/roleplay/play-from";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { useT } from "~/i18n/use-t";
import { EntryForm } from "./entry-form";
import { PlayedTalk } from "./played-talk";

/** Plays the role-play that is being written, from any state and in any situation. */
export default function PlayPanel({ roleplay }: { readonly roleplay: Roleplay }) {
  const t = useT();
  const [entry, setEntry] = useState<Entry | null>(null);
  return (
    <section aria-labelledby="play">
      <h2 id="play" className="mb-2 text-body font-strong text-ink2">
        {t("pathEditor.play.title")}
      </h2>
      {entry && Object.hasOwn(roleplay.states, entry.state) ? (
        <PlayedTalk roleplay={roleplay} entry={entry} onStop={() => setEntry(null)} />
      ) : (
        <EntryForm roleplay={roleplay} onBegin={setEntry} />
      )}
    </section>
  );
}
