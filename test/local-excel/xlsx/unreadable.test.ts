import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../src/local-excel/xlsx/open-xlsx";
import { saveXlsx } from "../../../src/local-excel/xlsx/save-xlsx";
import { XlsxUnreadable } from "../../../src/local-excel/xlsx/xlsx-unreadable";
import { createWorkbook } from "../../../src/local-excel/model/workbook";

const PASSWORD_CONTAINER = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const ROOT = `<Relationships><Relationship Id="r" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

describe("files that cannot be opened", () => {
  test.each([
    ["nothing", new Uint8Array(), "The file is not an .xlsx workbook."],
    ["a text", strToU8("指標,実績\n"), "The file is not an .xlsx workbook."],
    ["a password", PASSWORD_CONTAINER, "The workbook is protected by a password, or it is an old .xls file."],
    ["another zip", zipped({ "a.txt": "a" }), "The file is not an .xlsx workbook: it has no workbook part."],
    [
      "a Word document",
      zipped({ "_rels/.rels": ROOT, "xl/workbook.xml": "<w:document xmlns:w='w'/>" }),
      "The file is not an .xlsx workbook: it has no workbook part.",
    ],
    [
      "broken XML",
      zipped({ "_rels/.rels": ROOT, "xl/workbook.xml": "<workbook><sheets>" }),
      "The workbook is damaged: xl/workbook.xml is not well-formed XML.",
    ],
    [
      "no sheet",
      zipped({ "_rels/.rels": ROOT, "xl/workbook.xml": "<workbook><sheets/></workbook>" }),
      "The workbook has no worksheet.",
    ],
  ])("%s", async (_what, bytes, message) => {
    await expect(openXlsx(bytes)).rejects.toMatchObject({ name: "XlsxUnreadable", message });
  });

  test("a file cut short", async () => {
    const whole = await saveXlsx(createWorkbook());
    const opening = openXlsx(whole.slice(0, whole.length - 100));
    await expect(opening).rejects.toMatchObject({
      name: "XlsxUnreadable",
      message: "The workbook is damaged: its zip archive cannot be unpacked.",
    });
  });

  test("bytes spoilt inside", async () => {
    const whole = await saveXlsx(createWorkbook());
    const spoilt = whole.map((byte, index) => (index > 60 && index < 200 ? 255 - byte : byte));
    await expect(openXlsx(spoilt)).rejects.toThrow(XlsxUnreadable);
  });
});
