import type { Text } from "~/domain/text";
import { listed } from "./words";

interface Told {
  readonly objectives: readonly Text[];
  /** The title of the lesson that teaches them. */
  readonly lesson: Text;
}

const aim = ({ objectives, lesson }: Told): Text => {
  const all = listed(objectives);
  const one = objectives.length === 1;
  return {
    sr: `${one ? "cilju" : "ciljevima"} ${all.sr} lekcije „${lesson.sr}“`,
    en: `${all.en} (lesson “${lesson.en}”)`,
  };
};

/** How somebody comes to the certificate without having been asked, in plain words. */
export const ASSESSED_STORIES = {
  never: (told: Told): Text => ({
    sr: `Do kraja puta stiže se bez ijednog pitanja o ${aim(told).sr}: nijedna provera to ne meri.`,
    en: `One comes to the end of the path without a single question about ${aim(told).en}: no check measures it.`,
  }),
  sometimes: (told: Told): Text => ({
    sr: `Do kraja puta može da se stigne i bez ijednog pitanja o ${aim(told).sr}: provere imaju manje mesta nego ciljeva, pa ponekad neki izostave.`,
    en: `One may come to the end of the path without a single question about ${aim(told).en}: the checks have fewer places than objectives and sometimes leave one out.`,
  }),
  skipped: (told: Told, module: Text): Text => ({
    sr: `Ko pokaže da već zna modul „${module.sr}“, do kraja puta stiže bez ijednog pitanja o ${aim(told).sr}: pitanja za preskakanje modula to ne pokrivaju uvek.`,
    en: `Someone who shows that they already know the module “${module.en}” comes to the end of the path without a single question about ${aim(told).en}: the questions for skipping the module do not always cover it.`,
  }),
} as const;
