import { decodeExcelString, encodeExcelString } from "../../../../src/local-excel/xlsx/xml/excel-string";

describe("characters XML cannot carry", () => {
  test.each([
    ["北本市", "北本市"],
    ["a\r\nb", "a_x000D_\nb"],
    ["\u0001", "_x0001_"],
    ["_x0041_", "_x005F_x0041_"],
    ["_x41_", "_x41_"],
    ["タブ\tと改行\n", "タブ\tと改行\n"],
    ["𠮷", "𠮷"],
  ])("%j is written %j", (text, encoded) => {
    expect(encodeExcelString(text)).toBe(encoded);
    expect(decodeExcelString(encoded)).toBe(text);
  });
});
