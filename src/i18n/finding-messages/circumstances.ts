import type { MessageId } from "../../validation/message-id";
import type { Sentence } from "../sentence";

/** What is said of a value and what stands around it: its status, its year, other years, other rows. */
export const circumstanceMessages = {
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
  "status-unknown": {
    ja: "状態の「{status}」は一覧にない言葉のため、使われません。一覧からお選びください。",
    en: 'The status "{status}" is not in the list and is ignored. Choose one from the list.',
  },
  "status-contradicts-value": {
    ja: "値（{value}）があるのに、状態が「{status}」です。値が正しければ状態で「確定」か「速報」を選び、まだ使えない値の場合は値の欄を空欄にしてください。",
    en: "There is a value ({value}), but the status is {status}. If the value is right, choose 確定 or 速報; if it cannot be used yet, clear it.",
  },
  "status-contradicts-blank": {
    ja: "状態が「{status}」なのに、値がありません。値を入力するか、状態を選び直してください。",
    en: "The status is {status}, but there is no value. Enter it, or choose another status.",
  },
  "provisional-too-old-preliminary": {
    ja: "2年以上前の値（{value}）が「速報」のままです。確定した値が公表されていないかご確認のうえ、値と状態を直してください。",
    en: "A value two or more years old ({value}) is still marked 速報 (preliminary). Check whether the final figure is out, and update value and status.",
  },
  "provisional-too-old-expected": {
    ja: "終わった年度の値（{value}）が「見込」のままです。実績に直し、状態を選び直してください。",
    en: "A value of a past year ({value}) is still marked 見込 (expected). Enter the actual value and choose its status.",
  },
  "future-year": {
    ja: "この年度はまだ終わっていませんが、値（{value}）が入っています。見込値の場合は、状態で「見込」を選んでください。",
    en: "The year is not over, but it has a value ({value}). If it is an expected value, choose the status 見込.",
  },
  "future-year-shifted": {
    ja: "この年度はまだ終わっていませんが、値（{value}）が入っています。前の年度が空欄です。年度の列をまちがえていないかご確認ください。見込値の場合は、状態で「見込」を選んでください。",
    en: "The year is not over, but it has a value ({value}), and the year before is blank. Check the year's column. If it is an expected value, choose the status 見込.",
  },
  "cumulative-falls": {
    ja: "累計の値が前回の{previous}から{value}に減っています。その年度だけの値を入力していないかご確認ください。正しい場合は理由を記入し［確認済み］にしてください。",
    en: "The cumulative value falls from {previous} to {value}. Check that it is not the year's own figure; if it is right, mark it as confirmed with the reason.",
  },
  "breakdown-swapped": {
    ja: "{first}（{firstValue}）と{second}（{secondValue}）の値が入れ替わっている可能性があります（これまでは{first}{firstKnown}、{second}{secondKnown}）。回答元の資料をご確認ください。",
    en: "The values of {first} ({firstValue}) and {second} ({secondValue}) may be exchanged (so far {first} {firstKnown}, {second} {secondKnown}). Check the source.",
  },
  "breakdown-sum": {
    ja: "{total}の値{value}が、内訳の合計{sum}と一致しません。{sum}でよろしければ［適用］を押し、内訳に不明などが含まれる場合は理由を記入し［確認済み］にしてください。",
    en: "{total} says {value}, but its parts come to {sum}. If {sum} is right, press Apply; if some are not in any part, mark it as confirmed with the reason.",
  },
  "published-changed": {
    ja: "公表済みの値が{published}→{value}に変わっています。訂正の場合は、備考に「訂正」などと理由をご記入ください。",
    en: "The published value changed from {published} to {value}. If it was corrected, note the reason (訂正 …) under remarks.",
  },
  "published-removed": {
    ja: "公表済みの値{published}が消えています。値を戻すか、訂正の場合は、備考に「訂正」などと理由をご記入ください。",
    en: "The published value {published} is gone. Put it back, or note the reason (訂正 …) under remarks.",
  },
  "small-sample": {
    ja: "回答が{size}件と少ないため、値が偶然に大きく動くことがあります。公表の際は、回答数を添えてください。",
    en: "With {size} answers the value may move by chance. Give the number of answers when it is published.",
  },
  "small-sample-percent": {
    ja: "回答が{size}件と少なく、1件で{points}ポイント動きます。公表の際は、回答数を添えてください。",
    en: "With {size} answers, one of them moves the value by {points} points. Give the number of answers when it is published.",
  },
} as const satisfies Partial<Record<MessageId, Sentence>>;
