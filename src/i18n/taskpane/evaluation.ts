import type { Sentence } from "../sentence";

/** 評価. */
export const evaluationSentences = {
  "evaluation.open": { ja: "進捗評価のシートを開く", en: "Open the evaluation sheet" },
  "evaluation.opening": { ja: "シートを開いています…", en: "Opening the sheet…" },
  "evaluation.reading": { ja: "評価を読み取っています…", en: "Reading the evaluation…" },
  "evaluation.year": { ja: "判定年度", en: "Year to judge" },
  "evaluation.no-year": {
    ja: "この計画の年度がまだ入力されていないため、判定年度を選べません。［入力チェック］の確認事項をご覧ください。",
    en: "The plan's years have not been entered yet, so no year can be chosen. See what Check says.",
  },
  "evaluation.nothing": {
    ja: "この計画には指標の記載がないため、評価するものはありません。会議に出す資料は［議会要約］で作れます。",
    en: "The plan names no indicators, so there is nothing to rate. Its paper is made under Summary.",
  },
  "evaluation.profile": { ja: "評価基準", en: "Criteria" },
  "evaluation.counts": { ja: "自動判定の内訳（指標の数）", en: "Ratings (number of indicators)" },
  "evaluation.count": { ja: "{count}件", en: "{count}" },
  "evaluation.about": {
    ja: "ここで選んだ年度と基準は、進捗評価のシート上部の黄色い欄に入ります。率と判定はシートの数式が計算するので、アドインがなくても変えられます。区切りの値と言葉は、シートの下にある評価基準表で変えられます。",
    en: "Year and criteria are those in the yellow cells at the top of the sheet, whose formulas do the rating, with or without the add-in. Bands and words can be changed in the criteria table below it.",
  },
  "evaluation.own": {
    ja: "自動判定は目安です。市としての評価は「市の評価」の欄に、理由とあわせてご記入ください。自動判定が上書きすることはありません。",
    en: "The rating is a guide. Write the municipality's own assessment with its reason in its own column; it is never overwritten.",
  },
} as const satisfies Record<string, Sentence>;
