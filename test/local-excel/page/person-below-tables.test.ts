import { atWork, box, column, paste } from "./at-work";

describe("right below a table", () => {
  const withTable = () => {
    const bed = atWork([
      ["名称", "値", "2倍"],
      ["あ", 1, "=B2*2"],
      ["い", 2, "=B3*2"],
    ]);
    const table = bed.workbook.addTable(bed.sheet, box(0, 0, 3, 3), true);
    return { ...bed, table, rows: () => table.box.rows };
  };

  test("pasted cells are taken in with the column's formula, and let go again when that is taken back", () => {
    const { sheet, person, rows } = withTable();
    paste(person, sheet, box(1, 0, 2, 2), box(3, 0, 2, 2));
    expect(rows()).toBe(5);
    expect([sheet.cell(3, 0).value, sheet.cell(3, 2).value, sheet.cell(4, 2).formula]).toEqual([
      "あ",
      2,
      "=B5*2",
    ]);
    person.undo();
    expect(rows()).toBe(3);
    expect([column(sheet, 5), column(sheet, 5, 2)]).toEqual([
      ["名称", "あ", "い", "", ""],
      ["2倍", 2, 4, "", ""],
    ]);
    person.redo();
    expect(rows()).toBe(5);
    expect(sheet.cell(4, 2).value).toBe(4);
  });

  test("so are typed values and pasted texts", () => {
    const { sheet, person, rows } = withTable();
    person.type(sheet, 3, 1, "3");
    expect([rows(), sheet.cell(3, 2).value]).toEqual([4, 6]);
    person.paste(sheet, 4, 0, [
      ["え", "4"],
      ["お", "5"],
    ]);
    expect([rows(), sheet.cell(5, 2).value]).toEqual([6, 10]);
    person.undo();
    expect([rows(), sheet.cell(4, 2).value]).toEqual([4, ""]);
    person.undo();
    expect([rows(), sheet.cell(3, 2).value]).toEqual([3, ""]);
  });

  test("filling down does not take rows in", () => {
    const { sheet, person, rows } = withTable();
    person.fill(sheet, box(2, 1), box(2, 1, 2), "copy");
    expect([rows(), sheet.cell(3, 1).value]).toEqual([3, 2]);
  });
});
