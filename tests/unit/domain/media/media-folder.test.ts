import { fc, test as property } from "@fast-check/vitest";
import { expect } from "vitest";
import { parseMedia } from "~/domain/media/media-file.schema";
import { mediaFolder } from "~/domain/media/media-folder.schema";

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.stringMatching(/^[a-zčš:#'"|>&*! \r\n\t-]{0,40}$/),
);
const text = fc.record({ sr: words, en: words });
const NONE = { sr: "", en: "" };

property.prop([text, text, words])(
  "media.yaml says whatever words a medium has, and they are read back as they are",
  (title, transcript, fileName) => {
    const sound = { slug: "glas", kind: "audio", type: "audio/mpeg", hash: "", fileName } as const;
    const { description } = mediaFolder({ ...sound, title, transcript, captions: NONE });
    const parsed = parseMedia(description);
    expect(parsed).toMatchObject({
      ok: true,
      media: { kind: "audio", file: "glas.mp3", words: { title, transcript } },
    });
    if (parsed.ok && fileName !== "" && fileName !== "glas.mp3")
      expect(parsed.media.name).toBe(fileName);
  },
);
