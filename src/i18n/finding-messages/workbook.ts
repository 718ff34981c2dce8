import type { MessageId } from "../../validation/message-id";
import type { Sentence } from "../sentence";

/** What is said of the workbook: rows, columns, formulas, definitions, comments, and rules switched off. */
export const workbookMessages = {
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
  "first-year-blank": {
    ja: "計画期間の最初の年度が未入力です。資料に期間の記載がないため、この欄に西暦4桁で入力するまで、すべての指標が判定対象外です。",
    en: "The plan's first year is not entered. No document states the period, so nothing is judged until this cell holds a four-digit year.",
  },
  "first-year-blank-filled": {
    ja: "計画期間の最初の年度が未入力です。入力済みの実績{count}件は、この欄に西暦4桁で入力するまで、確認も判定もされません。",
    en: "The plan's first year is not entered. The {count} values entered so far are neither checked nor judged until this cell holds a four-digit year.",
  },
  "first-year-unreadable": {
    ja: "計画期間の最初の年度「{value}」を年度として読み取れません。{min}から{max}までの西暦4桁で入力してください。それまではすべての指標が判定対象外です。",
    en: 'The plan\'s first year "{value}" is no year. Enter four digits from {min} to {max}; nothing is judged until then.',
  },
  "first-year-written": {
    ja: "計画期間の最初の年度「{value}」は数値ではないため、判定に使えません。{year}でよろしければ［適用］を押してください。",
    en: 'The plan\'s first year "{value}" is no number and cannot be used. Apply to replace it with {year}.',
  },
  "outside-period-column": {
    ja: "計画期間（{first}～{last}）にない年度の列に、{count}件の値があります。判定には使われません。年度の列をご確認ください。",
    en: "A column of a year outside the plan's period ({first} to {last}) holds {count} values. They are not rated; check the year.",
  },
  "outside-period-judged-year": {
    ja: "判定年度「{value}」は計画期間（{first}～{last}）の年度ではありません。一覧から選び直してください。",
    en: 'The judged year "{value}" is no year of the plan ({first} to {last}). Choose one from the list.',
  },
  "column-missing": {
    ja: "「{sheet}」の表に「{heading}」の列が見つかりません。列を消したか見出しを変えた場合は、元に戻してください。",
    en: 'The table on "{sheet}" has no column "{heading}". If it was deleted or renamed, restore it.',
  },
  "definition-changed": {
    ja: "「{heading}」が計画の「{expected}」から「{value}」に変わっています。計画どおりでよろしければ［適用］を押し、計画が改定された場合は理由を記入し［確認済み］にしてください。",
    en: '"{heading}" changed from "{expected}" in the plan to "{value}". Apply restores it; if the plan was revised, mark it as confirmed with the reason.',
  },
  "definition-missing": {
    ja: "「{heading}」が空欄です（計画では「{expected}」）。空欄は0とはみなされません。［適用］を押すと元に戻ります。",
    en: '"{heading}" is blank (the plan says "{expected}"). A blank is not 0. Apply restores it.',
  },
  "definition-added": {
    ja: "計画にない「{heading}」に「{value}」が入っています。計画書にある値かどうかご確認ください。",
    en: '"{heading}" says "{value}" where the plan has nothing. Check it against the plan.',
  },
  "definition-text": {
    ja: "{heading}の「{value}」は文字として入っているため、判定に使えません。{candidate}でよろしければ［適用］を押してください。",
    en: '{heading} "{value}" is a text and cannot be used. Apply to make it {candidate}.',
  },
  "definition-percent": {
    ja: "{heading}の「{value}」は、単位と合っていません。{candidate}でよろしければ［適用］を押してください。",
    en: '{heading} "{value}" does not fit the unit. Apply to make it {candidate}.',
  },
  "definition-unreadable": {
    ja: "{heading}の「{value}」を数値として読み取れません。数字だけを入力してください。それまでは判定に使いません。",
    en: '{heading} "{value}" is no number. Enter digits only; it is not used until then.',
  },
  "definition-year": {
    ja: "{heading}の「{value}」を年度として読み取れません。R3（令和3年度）、H30（平成30年度）のように入力してください。",
    en: '{heading} "{value}" is no year. Write R3 or H30.',
  },
  "definition-year-written": {
    ja: "{heading}の「{value}」は、数式では年度として読み取れません。{candidate}でよろしければ［適用］を押してください。",
    en: 'Formulas cannot read {heading} "{value}" as a year. Apply to write {candidate}.',
  },
  "definition-word": {
    ja: "{heading}の「{value}」は使えません。{allowed}から選んでください。",
    en: '{heading} "{value}" cannot be used. Choose from {allowed}.',
  },
  "formula-overwritten": {
    ja: "「{heading}」の数式が消え、「{value}」になっています。自動で計算される欄です。元に戻すか、同じ列のほかのセルから数式をコピーしてください。",
    en: 'The formula of "{heading}" is gone (now "{value}"). The cell is calculated: undo the change, or copy the formula from another cell of the column.',
  },
  "formula-overwritten-column": {
    ja: "「{heading}」の列で{count}件の数式が消えています。自動で計算される欄です。元に戻すか、シートを作り直してください。",
    en: 'In the column "{heading}", {count} formulas are gone. The cells are calculated: undo the change, or make the sheet again.',
  },
  "formula-overwritten-relisted": {
    ja: "再掲の行に値「{value}」が直接入力されています。主の行が変わっても追従しません。値を消し、同じ列のほかの再掲の行から数式をコピーしてください。",
    en: 'The value "{value}" was typed into a re-listed row, which will not follow its first listing. Copy the formula from another re-listed row.',
  },
  "formula-error": {
    ja: "「{heading}」の数式がエラー（{value}）になっています。参照先の行や列、シートを消していないかご確認ください。",
    en: 'The formula of "{heading}" comes to {value}. Check whether a row, column or sheet it refers to was deleted.',
  },
  "formula-error-column": {
    ja: "「{heading}」の列で{count}件の数式がエラー（{value}など）になっています。参照先の行や列、シートを消していないかご確認ください。",
    en: 'In the column "{heading}", {count} formulas come to errors such as {value}. Check whether a row, column or sheet they refer to was deleted.',
  },
  "prose-too-good": {
    ja: "「{heading}」に順調・達成などとありますが、判定では{judged}件中{behind}件が遅れています（{indicators}）。記述をご確認ください。",
    en: '"{heading}" says that things go well, but {behind} of {judged} ratings are behind ({indicators}). Check the wording.',
  },
  "prose-too-bad": {
    ja: "「{heading}」に遅れ・未達などとありますが、判定では{judged}件すべてが順調以上です。記述をご確認ください。",
    en: '"{heading}" speaks of delay, but none of the {judged} ratings is behind. Check the wording.',
  },
  "own-assessment-unexplained": {
    ja: "市の評価「{own}」が自動判定「{rating}」と異なります。市の評価の理由をご記入ください。",
    en: 'The own assessment "{own}" differs from the rating "{rating}". Give the reason beside it.',
  },
  "rule-off": {
    ja: "「{rule}」の確認は行っていません（{count}件を省いています）。理由：{reason}（{by}、{date}）",
    en: 'The check "{rule}" is switched off ({count} left out). Reason: {reason} ({by}, {date})',
  },
} as const satisfies Partial<Record<MessageId, Sentence>>;
