import {
  headerFooterSections,
  headerFooterText,
} from "../../../../src/local-excel/xlsx/sheets/header-footer";

describe("headers and footers", () => {
  test.each([
    ["&L北本市&C&P / &N&R&D", { left: "北本市", center: "&P / &N", right: "&D" }],
    ["&C目標 && 実績", { left: "", center: "目標 && 実績", right: "" }],
    ['&R&"BIZ UDPゴシック,標準"&10案', { left: "", center: "", right: '&"BIZ UDPゴシック,標準"&10案' }],
    ["&LA&&RB", { left: "A&&RB", center: "", right: "" }],
    ["", { left: "", center: "", right: "" }],
  ])("%s is read and written alike", (text, sections) => {
    expect(headerFooterSections(text)).toEqual(sections);
    expect(headerFooterText(sections)).toBe(text);
  });

  test("text before any mark is the centre's", () => {
    expect(headerFooterSections("案")).toEqual({ left: "", center: "案", right: "" });
  });
});
