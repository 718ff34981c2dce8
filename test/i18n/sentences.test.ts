import { REFUSALS } from "../../src/commands/outcome";
import { EXCEL_FAILURES } from "../../src/excel/errors";
import { noticeMessages, outcomeMessages, refusalMessages } from "../../src/i18n/commands";
import { excelFailureMessages } from "../../src/i18n/errors";
import { say } from "../../src/i18n/sentence";

describe("sentences", () => {
  it("exist for every way a request can fail", () => {
    expect(Object.keys(excelFailureMessages).sort()).toEqual([...EXCEL_FAILURES].sort());
  });

  it("exist for every reason a command is not begun", () => {
    expect(Object.keys(refusalMessages).sort()).toEqual([...REFUSALS].sort());
  });

  it("have the same gaps in both languages, and say what to do", () => {
    const all = { ...excelFailureMessages, ...refusalMessages, ...noticeMessages, ...outcomeMessages };
    for (const { ja, en } of Object.values(all)) {
      const gaps = (text: string) => new Set(text.match(/\{\w+\}/g) ?? []);
      expect(gaps(en)).toEqual(gaps(ja));
      expect(ja.endsWith("。")).toBe(true);
    }
  });

  it("fill their gaps, and show one that was forgotten", () => {
    expect(say(refusalMessages["sheet-protected"], { sheet: "議会要約" })).toContain("「議会要約」");
    expect(say({ ja: "{a}と{b}", en: "{a} and {b}" }, { a: 1 }, "en")).toBe("1 and {b}");
  });
});
