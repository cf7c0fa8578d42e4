import { describe, expect, it } from "vitest";
import { parseCaptions, writeCaptions } from "~/domain/media/captions";

const cue = (text: string, time = "00:01.000 --> 00:02.000") => `WEBVTT\n\n${time}\n${text}\n`;

describe("captions", () => {
  it("are read from WebVTT and SubRip and written anew", () => {
    const vtt =
      "\ufeffWEBVTT - title\r\nKind: captions\r\n\r\nNOTE mine\r\n\r\n1\r\n00:01.000 --> 00:02.500 align:start\r\n<v Ana>Dobar <b>dan</b>\r\nA &amp; B\r\n";
    const srt = "1\n00:00:01,000 --> 00:00:02,500\nDobar dan\nA & B\n";
    for (const source of [vtt, srt]) {
      const read = parseCaptions(source);
      if (!read.ok) throw new Error(read.reason.en);
      expect(writeCaptions(read.cues)).toBe(
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nDobar dan\nA &amp; B\n",
      );
    }
  });

  it("hold nothing but text", () => {
    const read = parseCaptions(cue("<c.x><script>alert(1)</script>&lt;img src=x&gt;\n--> \u202ey"));
    if (!read.ok) throw new Error(read.reason.en);
    expect(writeCaptions(read.cues)).not.toMatch(/<|script>|\u202e|-->.*-->/s);
  });

  it.each([
    ["", 1],
    ["Dobar dan", 1],
    ["<html>", 1],
    ["WEBVTT\n", 1],
    [cue("x", "1 --> 2"), 3],
    [cue("x", "00:03.000 --> 00:02.000"), 3],
    [cue(""), 3],
    ["WEBVTT\n\nSTYLE\n::cue { background: url(http://x) }\n", 3],
    [`${cue("a", "00:05.000 --> 00:06.000")}\n00:01.000 --> 00:02.000\nb`, 6],
    [cue("x".repeat(600)), 3],
  ])("%j is refused with its line", (source, line) => {
    expect(parseCaptions(source)).toMatchObject({ ok: false, line });
  });
});
