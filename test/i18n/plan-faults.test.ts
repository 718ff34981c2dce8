import kitamoto from "../../seeds/kitamoto-2.json";
import { planFaultMessages, planFaultSentence } from "../../src/i18n/plan-faults";
import { say } from "../../src/i18n/sentence";
import { parsePlan } from "../../src/plan/load-plan";
import { PlanFileError } from "../../src/plan/plan-fault";

const sentencesOf = (text: string, language: "ja" | "en"): readonly string[] => {
  try {
    parsePlan(text);
    return [];
  } catch (error) {
    if (!(error instanceof PlanFileError)) throw error;
    return error.faults.map((fault) => planFaultSentence(fault, language));
  }
};

const changed = (change: (plan: typeof kitamoto) => void): string => {
  const plan = structuredClone(kitamoto);
  change(plan);
  return JSON.stringify(plan);
};

const cases: readonly (readonly [
  what: string,
  text: string,
  ja: readonly string[],
  en: readonly string[],
])[] = [
  [
    "no JSON",
    '{\n "id": kitamoto }',
    ["2行目の8文字目から先をJSONとして読み取れません。かっこ・カンマ・引用符の抜けや余りをご確認ください。"],
    ["This is not JSON from line 2, column 8 on; look for a missing bracket, comma or quote."],
  ],
  [
    "not an object",
    "3",
    ["項目のまとまり｛…｝を書く欄に、数値が書かれています。"],
    ["This is a number; a group of fields {…} is expected."],
  ],
  [
    "text for a number or nothing",
    changed((plan) => void Reflect.set(plan.indicators[3] ?? {}, "decimals", "2")),
    ["indicators[3].decimals: 整数またはnull（値なし）を書く欄に、文字が書かれています。"],
    ["indicators[3].decimals: This is text; a whole number or null is expected."],
  ],
  [
    "a word that is none of those allowed",
    changed((plan) => void Reflect.set(plan, "status", "final")),
    ["status: 使えない値です。使えるのは「draft」「adopted」「unknown」です。"],
    ['status: This value is not allowed; use "draft", "adopted", "unknown".'],
  ],
  [
    "seven decimals",
    changed((plan) => void Reflect.set(plan.indicators[3] ?? {}, "decimals", 7)),
    ["indicators[3].decimals: 値7が大きすぎます。6以下にしてください。"],
    ["indicators[3].decimals: The value 7 is too large; it must be at most 6."],
  ],
];

test.each(cases)("%s is told in either language", (_what, text, ja, en) => {
  expect(sentencesOf(text, "ja")).toEqual(ja);
  expect(sentencesOf(text, "en")).toEqual(en);
});

test("no Japanese sentence quotes the schema validator", () => {
  const [, , , , text] = cases.map(([, broken]) => broken);
  expect(sentencesOf(text ?? "", "ja").join()).not.toMatch(/Instance|Expected|greater/);
  expect(
    Object.values(planFaultMessages)
      .map(({ ja }) => ja)
      .join(),
  ).not.toContain("{detail}");
});

test("every gap of a sentence has the same word in both languages", () => {
  for (const { ja, en } of Object.values(planFaultMessages)) {
    const gaps = (text: string): ReadonlySet<string> => new Set(text.match(/\{\w+\}/g) ?? []);
    expect(gaps(en)).toEqual(gaps(ja));
    expect(say({ ja, en })).toMatch(/。$/);
  }
});
