/** First characters Excel takes for a formula or swallows; the full-width forms count in Japanese Excel. */
const LEADING = /^[=+\-@'\t\r\n＝＋－＠＇]/;

/** Words Excel accepts inside dates, times, numbers and money. */
const VALUE_WORDS =
  /令和|平成|昭和|大正|明治|午前|午後|[年月日時分秒元円]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]m?|[erhstm]/gi;
const VALUE_SIGNS = /[\d\s.,:/\-+()%$\\¥€£]/g;

/** Typed so, these are booleans or error values. */
const CONSTANTS = /^(?:true|false|#[a-z0-9/]+[!?]?)$/i;

/** True where nothing but digits, signs and date words is left: Excel may turn such an entry into a value. */
const couldBeValue = (text: string): boolean => {
  const plain = text.normalize("NFKC").trim();
  if (CONSTANTS.test(plain)) return true;
  return /\d/.test(plain) && plain.replace(VALUE_WORDS, "").replace(VALUE_SIGNS, "") === "";
};

/**
 * What to write so that a cell holds exactly this text: Excel's entry rules would make a formula of `=…`, a date
 * of `5-1`, a number of `３８０`. A leading apostrophe keeps the text and is not part of it. It is set whenever
 * in doubt, since it costs nothing.
 */
export const asText = (text: string): string =>
  LEADING.test(text) || couldBeValue(text) ? `'${text}` : text;
