import { asText } from "../../../src/blueprint/as-text";

describe("asText", () => {
  const kept: readonly (readonly [string, string])[] = [
    // formulas and what Excel swallows
    ["=SUM(A1)", "a formula"],
    ["+81", "a formula or number"],
    ["-", "the mark for no value"],
    ["-40", "a number"],
    ["@mention", "an implicit intersection"],
    ["'quoted", "the apostrophe itself"],
    ["\t内訳", "a tab"],
    ["\r\n改行", "a line break"],
    ["＝SUM(A1)", "full-width ="],
    ["＋1", "full-width +"],
    ["－", "full-width minus"],
    ["＠", "full-width @"],
    // what becomes a date
    ["5-1", "1 May"],
    ["6-3", "3 June"],
    ["2024/4/1", "a date"],
    ["5月1日", "a date"],
    ["令和6年4月1日", "an era date"],
    ["R6.4.1", "an era date"],
    ["H30", "looks like an era year"],
    ["May-24", "a month"],
    ["10:30", "a time"],
    ["午後3時", "a time"],
    // what becomes a number, boolean or error
    ["340", "a number"],
    ["３８０", "a full-width number"],
    ["1,741", "a number"],
    ["38.2%", "a percentage"],
    ["38.2％", "a percentage"],
    ["¥1,000", "money"],
    ["1000円", "money"],
    ["(40)", "a negative number"],
    ["1E3", "a power"],
    ["1 1/2", "a fraction"],
    ["TRUE", "a boolean"],
    ["false", "a boolean"],
    ["#N/A", "an error value"],
    ["#DIV/0!", "an error value"],
  ];
  test.each(kept)("%s (%s) gets an apostrophe", (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  const plain = [
    "出生数",
    "1,741人",
    "340世帯",
    "246,500t-CO2",
    "3-2 地域活動に参加している市民の割合",
    "↗",
    "…",
    "▲40",
    "案",
    "kitamoto-2/actuals",
    "第2期総合戦略",
    " ",
  ];
  test.each(plain)("%s goes in as it is", (text) => {
    expect(asText(text)).toBe(text);
  });
});
