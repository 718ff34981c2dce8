import type { FiscalYear } from "../plan/fiscal-year";
import type { Finding, FindingMessage } from "../validation/finding";
import type { MessageId } from "../validation/message-id";
import { circumstanceMessages } from "./finding-messages/circumstances";
import { oneValueMessages } from "./finding-messages/one-value";
import { workbookMessages } from "./finding-messages/workbook";
import { ruleNames } from "./rule-names";
import { say } from "./sentence";
import type { Language, Sentence, Words } from "./sentence";

/** What each finding says: what is wrong and what to do next. `{…}` gaps are filled from the message's words. */
export const findingMessages: Readonly<Record<MessageId, Sentence>> = {
  ...oneValueMessages,
  ...circumstanceMessages,
  ...workbookMessages,
};

const PUNCTUATION = {
  ja: { between: "・", end: "：", open: "（", close: "）" },
  en: { between: " · ", end: ": ", open: " (", close: ")" },
} as const;

const NAME_OF_RULE: ReadonlyMap<string, Sentence> = new Map(Object.entries(ruleNames));

/** A rule stands in the words by its id. */
const spokenWords = ({ id, words }: FindingMessage, language: Language): Words => {
  const name = id === "rule-off" ? NAME_OF_RULE.get(String(words.rule)) : undefined;
  return name === undefined ? words : { ...words, rule: name[language] };
};

/** What a finding is about, without its cell: `出生数（男性）・令和6年度`; "" where it is about a whole sheet. */
export const findingSubject = (
  { indicator, breakdown, year }: Pick<Finding, "indicator" | "breakdown" | "year">,
  language: Language,
  yearName: (year: FiscalYear) => string,
): string => {
  const { between, open, close } = PUNCTUATION[language];
  const row =
    indicator === null || breakdown === null ? indicator : `${indicator}${open}${breakdown}${close}`;
  return [row, year === null ? null : yearName(year)].filter((part) => part !== null).join(between);
};

/** What is wrong, and what to do next. */
export const findingText = ({ message }: Pick<Finding, "message">, language: Language): string =>
  say(findingMessages[message.id], spokenWords(message, language), language);

/**
 * A finding as a sentence, place first: `実績入力 H12・出生数・令和6年度：実績値が未入力です。…`.
 * @param yearName how a fiscal year is called (令和6年度).
 */
export const findingSentence = (
  finding: Finding,
  language: Language,
  yearName: (year: FiscalYear) => string,
): string => {
  const { between, end } = PUNCTUATION[language];
  const { place } = finding;
  const where = [
    place === null ? "" : `${place.sheet} ${place.cell}`,
    findingSubject(finding, language, yearName),
  ].filter((part) => part !== "");
  const sentence = findingText(finding, language);
  return where.length === 0 ? sentence : `${where.join(between)}${end}${sentence}`;
};
