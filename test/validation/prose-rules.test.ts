import { claimOf } from "../../src/validation/said-of-progress";
import type { AssessedRow, CommentText, Standing } from "../../src/validation/check-input";
import { listedRows } from "../../src/plan/listed-rows";
import { checkWith } from "./check-input-bed";
import { KEYS, PLAN } from "./entry-sheet";

test.each<[string, string]>([
  ["順調に推移している。", "good"],
  ["目標を達成した", "good"],
  ["おおむね順調", "good"],
  ["計画どおり進んでいる。", "good"],
  ["目標値を上回った", "good"],
  ["Ａ　順調", "good"],
  ["遅れている", "bad"],
  ["目標は未達である。", "bad"],
  ["目標を達成できなかった。", "bad"],
  ["順調とは言えない。", "bad"],
  ["達成には至らなかった", "bad"],
  ["当初値を下回る", "bad"],
  ["目標達成に向けて取り組む。", "none"],
  ["目標を達成するため、広報を強化する。", "none"],
  ["達成率は80%である。", "none"],
  ["順調な指標が多いが、一部に遅れがある。", "none"],
  ["達成した。\nただし健康寿命は後退した。", "none"],
  ["講座を12回開催した。", "none"],
  ["良好な環境を整備した。", "none"],
  ["良好に推移している。", "good"],
  ["前年度を上回る相談があった。", "none"],
  ["改善策を検討した。", "none"],
  ["B", "none"],
  ["", "none"],
])("%j claims %s", (text, claim) => expect(claimOf(text)).toBe(claim));

const assessed = (rowKey: string, standing: Standing, own = "", reason = ""): AssessedRow => ({
  rowKey,
  standing,
  rating: { good: "○ 順調", bad: "× 遅れ", neither: "… 実績待ち" }[standing],
  ownAssessment: own,
  ownReason: reason,
  place: { sheet: "進捗評価", cell: "T9" },
});

describe("prose-contradicts-rating", () => {
  const goalId = listedRows(PLAN).find(({ key }) => key === KEYS.births)?.goal.id ?? "";
  const ofGoal = listedRows(PLAN).filter(({ goal }) => goal.id === goalId);
  const comment = (text: string, heading = "一次評価", year = 2024): CommentText => ({
    goalId,
    year,
    heading,
    text,
    department: "企画課",
    place: { sheet: "評価コメント", cell: "I7" },
  });
  const check = (comments: readonly CommentText[], standings: readonly Standing[]) =>
    checkWith({
      comments,
      assessed: ofGoal
        .slice(0, standings.length)
        .map(({ key }, i) => assessed(key, standings[i] ?? "neither")),
    })
      .findings.filter(({ rule }) => rule === "prose-contradicts-rating")
      .map(({ severity, message }) => [severity, message.id]);

  test("the goal of 出生数 has rows enough for these cases", () =>
    expect(ofGoal.length).toBeGreaterThanOrEqual(2));
  test.each<[CommentText, readonly Standing[], readonly unknown[]]>([
    [comment("順調である。"), ["bad"], [["warning", "prose-too-good"]]],
    [comment("順調である。"), ["good", "bad"], [["warning", "prose-too-good"]]],
    [comment("順調である。"), ["good"], []],
    [comment("順調である。"), ["neither"], []],
    [comment("順調である。"), [], []],
    [comment("順調である。", "主な取組"), ["bad"], [["info", "prose-too-good"]]],
    [comment("順調である。", "一次評価", 2023), ["bad"], []],
    [comment("順調だが、一部に遅れがある。"), ["bad"], []],
    [comment("遅れている。"), ["good"], [["info", "prose-too-bad"]]],
    [comment("遅れている。"), ["good", "bad"], []],
    [comment("遅れている。", "課題"), ["good"], []],
    [comment("遅れている。"), ["neither"], []],
  ])("%j beside %j", (text, standings, expected) => {
    expect(check([text], standings)).toEqual(expected);
  });

  test("says which indicators, where, and what is written there", () => {
    const { findings } = checkWith({
      comments: [comment("順調である。")],
      assessed: [assessed(KEYS.births, "bad")],
    });
    expect(findings.find(({ rule }) => rule === "prose-contradicts-rating")).toMatchObject({
      rowKey: null,
      year: 2024,
      about: `${goalId} 一次評価`,
      department: "企画課",
      place: { sheet: "評価コメント", cell: "I7" },
      before: "順調である。",
      message: {
        words: { heading: "一次評価", indicators: "出生数「× 遅れ」", behind: 1, judged: 1 },
      },
    });
  });
});

test.each<[Standing, string, string, readonly string[]]>([
  ["bad", "順調", "", ["warning"]],
  ["bad", "順調", "豪雨による一時的な減少のため", []],
  ["bad", "遅れ", "", []],
  ["bad", "× 遅れ", "", []],
  ["bad", "×遅れ", "", []],
  ["bad", "後退", "", ["info"]],
  ["good", "遅れ", "", ["warning"]],
  ["good", "順調", "", []],
  ["good", "おおむね順調", "", ["info"]],
  ["good", "達成", "", ["info"]],
  ["good", "B", "", []],
  ["good", "", "", []],
  ["neither", "順調", "", []],
])("own-assessment-unexplained: %s, 市の評価 %j, reason %j", (standing, own, reason, severities) => {
  const { findings } = checkWith({ assessed: [assessed(KEYS.births, standing, own, reason)] });
  expect(
    findings.filter(({ rule }) => rule === "own-assessment-unexplained").map(({ severity }) => severity),
  ).toEqual(severities);
});
