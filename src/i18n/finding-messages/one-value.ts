import type { MessageId } from "../../validation/message-id";
import type { Sentence } from "../sentence";

/** What is said of a single value: how it is written, in what unit, of what size. */
export const oneValueMessages = {
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
} as const satisfies Partial<Record<MessageId, Sentence>>;
