import type { FiscalYear } from "../plan/fiscal-year";
import type { Finding } from "../validation/finding";
import type { MessageId } from "../validation/message-id";
import { say } from "./sentence";
import type { Language, Sentence } from "./sentence";

/** What each finding says: what is wrong and what to do next. `{…}` gaps are filled from the message's words. */
export const findingMessages: Readonly<Record<MessageId, Sentence>> = {
  "unreadable-not-a-number": {
    ja: "「{raw}」を数値として読み取れません。数字だけを入力し、説明は備考欄にお書きください。",
    en: '"{raw}" cannot be read as a number. Enter digits only and put explanations under remarks.',
  },
  "unreadable-extra-text": {
    ja: "「{raw}」には数字のほかに読み取れない文字があります。数字だけを入力し、説明は備考欄にお書きください。",
    en: '"{raw}" holds more than a number. Enter digits only and put explanations under remarks.',
  },
  "unreadable-two-values": {
    ja: "1つの欄に2つ以上の数字があります（「{raw}」）。指標に当たる値だけを残してください。",
    en: 'There is more than one number in the cell ("{raw}"). Keep only the indicator\'s value.',
  },
  "unreadable-range": {
    ja: "「{raw}」は範囲です。1つの値を入力してください。",
    en: '"{raw}" is a range. Enter a single value.',
  },
  "unreadable-bounded-word": {
    ja: "「{raw}」のような以上・以下などの書き方は実績値として使えません。確定した値を入力してください。",
    en: '"{raw}" is a limit, not an actual value. Enter the value itself.',
  },
  "unreadable-bad-grouping": {
    ja: "「{raw}」は桁区切りまたは小数点の位置が正しくありません。数字をご確認ください。",
    en: 'The digit grouping or decimal point of "{raw}" is misplaced. Check the figure.',
  },
  "unreadable-kanji-number": {
    ja: "「{raw}」は漢数字などで書かれています。{value}でよろしければ［適用］を押してください。",
    en: '"{raw}" is written in words. If {value} is meant, press Apply.',
  },
  "unreadable-kanji-number-unclear": {
    ja: "「{raw}」は漢数字などで書かれています。算用数字で入力してください。",
    en: '"{raw}" is written in words. Enter digits.',
  },
  "unreadable-arrow": {
    ja: "「{raw}」は増減の向きです。実績は数値で入力してください。",
    en: '"{raw}" is a direction. Enter the actual value as a number.',
  },
  "unreadable-boolean": {
    ja: "「{raw}」（真偽値）が入っています。数値を入力してください。",
    en: 'The cell holds the logical value "{raw}". Enter a number.',
  },
  "unreadable-error-value": {
    ja: "セルがエラー（{raw}）になっています。数式か参照先をご確認いただくか、値を入力してください。",
    en: "The cell shows the error {raw}. Check its formula, or enter the value.",
  },
  "unreadable-date": {
    ja: "日付（{raw}）が入っています。Excelが入力を日付に変えた可能性があります。値を入力し直してください。",
    en: "The cell holds a date ({raw}); Excel may have turned the entry into one. Enter the value again.",
  },
  "unreadable-year": {
    ja: "「{raw}」は年度または年月です。実績値を入力してください。",
    en: '"{raw}" is a year. Enter the actual value.',
  },
  "unreadable-not-finite": {
    ja: "「{raw}」は数値として扱えません。値をご確認ください。",
    en: '"{raw}" is not a number that can be used. Check the value.',
  },
  "stored-as-text": {
    ja: "「{raw}」は文字として入っているため、まだ判定に使われません。［適用］を押すと数値{value}に直します。",
    en: '"{raw}" is stored as text and not rated yet. Apply turns it into the number {value}.',
  },
  "stored-as-text-triangle": {
    ja: "「{raw}」を{value}（マイナス）と読み取りました。文字のままでは判定に使われません。［適用］を押すと数値に直します。",
    en: '"{raw}" was read as {value} (minus). As text it is not rated; Apply turns it into a number.',
  },
  "stored-as-text-parenthesised": {
    ja: "「{raw}」は括弧付きです。{value}（マイナス）の意味でよろしければ［適用］を押し、違う場合は入力し直してください。",
    en: '"{raw}" is in brackets. If {value} (minus) is meant, press Apply; otherwise enter it again.',
  },
  "stored-as-text-approximate": {
    ja: "「{raw}」は概数です。確定した値をご確認ください。{value}でよろしければ［適用］を押してください。",
    en: '"{raw}" is approximate. Check the exact figure; if it is {value}, press Apply.',
  },
  "stored-as-text-words": {
    ja: "「{raw}」は文字として入っているため、まだ判定に使われません。［適用］を押すと数値{value}に直します。説明は備考欄に移してください。",
    en: '"{raw}" is stored as text and not rated yet. Apply turns it into {value}; move the words to remarks.',
  },
  "out-of-bounds-below": {
    ja: "{value}は、この指標の下限{min}{unit}を下回っています。値をご確認ください。",
    en: "{value} is below the indicator's lower bound of {min}{unit}. Check the value.",
  },
  "out-of-bounds-above": {
    ja: "{value}は、この指標の上限{max}{unit}を超えています。値をご確認ください。",
    en: "{value} is above the indicator's upper bound of {max}{unit}. Check the value.",
  },
  "out-of-bounds-between": {
    ja: "{value}は、この指標の範囲（{min}～{max}{unit}）の外です。値をご確認ください。",
    en: "{value} is outside the indicator's range of {min} to {max}{unit}. Check the value.",
  },
  "out-of-bounds-negative": {
    ja: "{value}は負の値です。この指標は0{unit}以上です。値をご確認ください。",
    en: "{value} is negative; this indicator is never below 0{unit}. Check the value.",
  },
  "out-of-bounds-percent-scale": {
    ja: "{value}になっています。{candidate}でよろしければ［適用］を押してください。",
    en: "The cell says {value}. If {candidate} is meant, press Apply.",
  },
  "unit-convertible": {
    ja: "単位が「{unit}」です（定義は{defined}）。{raw}→{value}でよろしければ［適用］を押してください。",
    en: 'The unit is "{unit}" (defined: {defined}). If {raw} → {value} is right, press Apply.',
  },
  "unit-foreign": {
    ja: "単位が「{unit}」です（定義は{defined}）。この指標の値かどうかをご確認のうえ、数字だけを入力してください。",
    en: 'The unit is "{unit}" (defined: {defined}). Check that this is the indicator\'s value and enter digits only.',
  },
  "unit-undefined": {
    ja: "計画にこの指標の単位がありません。「{raw}」の単位でよいかご確認のうえ、指標台帳に単位をご記入ください。",
    en: 'The plan names no unit for this indicator. Check the unit of "{raw}" and enter it in the register.',
  },
  "unit-size-unclear": {
    ja: "計画にこの指標の単位がないため、「{raw}」を数値にできません。指標台帳に単位を記入し、数字だけを入力してください。",
    en: 'The plan names no unit, so "{raw}" cannot be made a number. Enter the unit in the register, and digits only here.',
  },
  "scale-baseline": {
    ja: "{value}は当初値{reference}の{times}倍です。小数点の位置と単位をご確認ください。{candidate}でよろしければ［適用］を押し、正しい場合は理由を記入し［確認済み］にしてください。",
    en: "{value} is {times} times the baseline {reference}. Check the decimal point and the unit. If {candidate} is meant, press Apply; if the value is right, mark it as confirmed with the reason.",
  },
  "scale-target": {
    ja: "{value}は目標値{reference}の{times}倍です。小数点の位置と単位をご確認ください。{candidate}でよろしければ［適用］を押し、正しい場合は理由を記入し［確認済み］にしてください。",
    en: "{value} is {times} times the target {reference}. Check the decimal point and the unit. If {candidate} is meant, press Apply; if the value is right, mark it as confirmed with the reason.",
  },
  "scale-guide": {
    ja: "{value}はこの年度の目安値{reference}の{times}倍です。小数点の位置と単位をご確認ください。{candidate}でよろしければ［適用］を押し、正しい場合は理由を記入し［確認済み］にしてください。",
    en: "{value} is {times} times the year's guide value {reference}. Check the decimal point and the unit. If {candidate} is meant, press Apply; if the value is right, mark it as confirmed with the reason.",
  },
  "scale-previous": {
    ja: "{value}は前回の値{reference}の{times}倍です。小数点の位置と単位をご確認ください。{candidate}でよろしければ［適用］を押し、正しい場合は理由を記入し［確認済み］にしてください。",
    en: "{value} is {times} times the last value {reference}. Check the decimal point and the unit. If {candidate} is meant, press Apply; if the value is right, mark it as confirmed with the reason.",
  },
  "scale-far-off": {
    ja: "{value}は計画や前回の値（{reference}など）から大きく離れています。桁と単位をご確認ください。正しい場合は理由を記入し［確認済み］にしてください。",
    en: "{value} is far from the plan's and earlier values (such as {reference}). Check digits and unit; if it is right, mark it as confirmed with the reason.",
  },
  "scale-date": {
    ja: "{value}は計画や前回の値（{reference}など）から大きく離れています。Excelが入力を日付（{date}）に変えた可能性があります。値を入力し直してください。",
    en: "{value} is far from the plan's and earlier values (such as {reference}). Excel may have turned the entry into a date ({date}). Enter the value again.",
  },
  "scale-zero": {
    ja: "計画の値{reference}に対し0です。値がまだない場合は空欄に戻し、状態をお選びください。正しい場合は理由を記入し［確認済み］にしてください。",
    en: "The value is 0 where the plan has {reference}. If there is no value yet, clear the cell and choose a status; if 0 is right, mark it as confirmed with the reason.",
  },
  "missing-blank": {
    ja: "実績値が未入力です。公表前の場合は、状態で「未公表」を選び、公表予定月をご記入ください。",
    en: "No actual value is entered. If it is not published yet, choose the status 未公表 and note the expected month.",
  },
  "missing-mark": {
    ja: "「{raw}」（値なし）が入力されています。値がない理由を、状態からお選びください。",
    en: 'The cell says "{raw}" (no value). Choose the reason in the status column.',
  },
  "missing-word-in-value": {
    ja: "値の欄に「{raw}」と入力されています。値の欄は空欄に戻し、状態で「{status}」をお選びください。",
    en: 'The value cell says "{raw}". Clear it and choose the status {status} instead.',
  },
  "missing-unlisted-mark": {
    ja: "「{raw}」を値なしの印と読み取りました。「{mark}」に直してよろしければ［適用］を押してください。",
    en: '"{raw}" was read as "no value". If it may be replaced with "{mark}", press Apply.',
  },
  "missing-awaiting": {
    ja: "状態は「{status}」です。値が分かりましたらご入力ください。",
    en: "The status is {status}. Enter the value once it is known.",
  },
  "missing-out-of-judgement": {
    ja: "状態が「{status}」のため、この年度は判定の対象外です。",
    en: "The status is {status}, so this year is not rated.",
  },
  "breakdown-incomplete": {
    ja: "{missing}が未入力のため、この指標はまだ判定できません（{filled}は入力済みです）。",
    en: "{missing} has no value, so the indicator cannot be rated yet ({filled} is entered).",
  },
  "relisted-differ": {
    ja: "再掲の行の値「{value}」が、主の行（{cell}）の値「{first}」と異なります。実績は主の行だけに入力してください。",
    en: 'The re-listed row says "{value}", the first listing ({cell}) "{first}". Enter values in the first listing only.',
  },
  "relisted-erased": {
    ja: "再掲の行の値が消えています（主の行{cell}の値は「{first}」です）。再掲の行には数式で主の行の値が表示されます。",
    en: 'The re-listed row is empty while the first listing ({cell}) says "{first}". Re-listed rows repeat it by formula.',
  },
  "key-lost": {
    ja: "行のキーがないため、指標名と内訳で照合しました。非表示の「キー」列を消していないかご確認ください。",
    en: "The row's key is gone; it was told by its name. Check whether the hidden key column was removed.",
  },
  "row-unknown": {
    ja: "「{text}」は計画の指標と照合できません。指標名をご確認いただくか、この行を表の外に移してください。",
    en: '"{text}" matches no indicator of the plan. Check the name, or move the row out of the table.',
  },
  "row-missing": {
    ja: "実績入力の表に、{goal}のこの指標の行がありません。行を元に戻すか、計画を入れ直してください。",
    en: "The entry table has no row for this indicator ({goal}). Restore it, or insert the plan again.",
  },
  "row-duplicate": {
    ja: "同じ指標の行が2つ以上あります（最初の行は{first}）。この行の値は使われません。どちらかを削除してください。",
    en: "The indicator has more than one row (the first at {first}). This row is not used; delete one of them.",
  },
  "percent-format-scale": {
    ja: "{raw}に%の書式がないため、{counted}として計算されます。{value}でよろしければ［適用］を押してください（%の書式に戻します）。",
    en: "{raw} has no percent format, so formulas take it as {counted}. If {value} is meant, press Apply; the format is restored.",
  },
  "percent-format-bare": {
    ja: "{raw}に%が付いていません。{value}の意味でよろしければ［適用］を押し（%の書式に戻します）、違う場合は%を付けて入力し直してください。",
    en: "{raw} has no percent sign. If {value} is meant, press Apply; otherwise enter it again with %.",
  },
  "percent-format-foreign": {
    ja: "単位が{unit}の指標なのに、セルが%の書式です（表示は{raw}）。{value}でよろしければ［適用］を押してください（書式を戻します）。",
    en: "The indicator is in {unit}, but the cell has a percent format (it shows {raw}). If {value} is meant, press Apply; the format is restored.",
  },
  "decimals-whole": {
    ja: "{value}は整数ではありません。この指標は整数で入力してください。",
    en: "{value} is not a whole number, as this indicator's values are. Enter a whole number.",
  },
  "decimals-whole-grouping": {
    ja: "{value}は整数ではありません。{candidate}でよろしければ［適用］を押してください。",
    en: "{value} is not a whole number. If {candidate} is meant, press Apply.",
  },
  "decimals-too-many": {
    ja: "{value}は小数点以下の桁数が定義（{decimals}桁）より多くなっています。桁数をご確認ください。",
    en: "{value} has more decimal places than defined ({decimals}). Check the figure.",
  },
  "status-unknown": {
    ja: "状態の「{status}」は一覧にない言葉のため、使われません。一覧からお選びください。",
    en: 'The status "{status}" is not in the list and is ignored. Choose one from the list.',
  },
};

const PUNCTUATION = {
  ja: { between: "・", end: "：", open: "（", close: "）" },
  en: { between: " · ", end: ": ", open: " (", close: ")" },
} as const;

/**
 * A finding as a sentence, place first: `実績入力 H12・出生数・令和6年度：実績値が未入力です。…`.
 * @param yearName how a fiscal year is called (令和6年度).
 */
export const findingSentence = (
  { place, indicator, breakdown, year, message }: Finding,
  language: Language,
  yearName: (year: FiscalYear) => string,
): string => {
  const { between, end, open, close } = PUNCTUATION[language];
  const row =
    indicator === null || breakdown === null ? indicator : `${indicator}${open}${breakdown}${close}`;
  const where = [
    place === null ? null : `${place.sheet} ${place.cell}`,
    row,
    year === null ? null : yearName(year),
  ].filter((part) => part !== null);
  const sentence = say(findingMessages[message.id], message.words, language);
  return where.length === 0 ? sentence : `${where.join(between)}${end}${sentence}`;
};
