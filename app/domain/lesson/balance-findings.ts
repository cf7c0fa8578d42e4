import type { Finding } from "~/domain/lesson/agreement";
import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import { placeAt } from "~/domain/lesson/source";
import {
  crowdedPosition,
  isKeyTooLong,
  keyBalance,
  MOST_AT_ONE_POSITION,
  MOST_LONGEST,
  type KeyBalance,
} from "~/domain/quiz/balance";
import type { QuestionFile } from "~/domain/quiz/schema";
import type { Text } from "~/domain/text";

/** Keys given away by their place or their length; told where the questions of the file begin. */
export function balanceFindings(yamlText: string, { questions }: QuestionFile): readonly Finding[] {
  const balance = keyBalance(questions);
  const place = placeAt(yamlText, /^questions:/m.exec(yamlText)?.index ?? 0);
  return [...crowded(balance), ...tooLong(balance)].map((message) => ({ ...place, message }));
}

function crowded(balance: KeyBalance): readonly Text[] {
  const position = crowdedPosition(balance);
  if (position === null) return [];
  const count = balance.positions[position] ?? 0;
  return [SAY.crowdedKeys(position + 1, count, balance.questions, MOST_AT_ONE_POSITION)];
}

function tooLong(balance: KeyBalance): readonly Text[] {
  if (!isKeyTooLong(balance)) return [];
  const share = (count: number) => `${Math.round((count * 100) / balance.questions)}%`;
  const { sr, en } = balance.longest;
  return [SAY.longKeys(share(sr), share(en), MOST_LONGEST)];
}
