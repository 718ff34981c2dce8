import type { ModelSheet } from "../../../src/local-excel/model/contract";
import type { Person } from "../../../src/local-excel/page/grid/person";
import { atWork, box, column, paste } from "./at-work";

test("typing, pasting, filling and deleting are taken back one by one, and done again", () => {
  const { sheet, person } = atWork([["a"], ["b"], [""], [""]]);
  person.type(sheet, 0, 0, "38.2%");
  person.paste(sheet, 1, 0, [["1"], ["2"]]);
  person.fill(sheet, box(1, 0, 2), box(1, 0, 3), "series");
  person.clear(sheet, box(0, 0, 2));
  expect(column(sheet, 4)).toEqual(["", "", 2, 3]);
  person.undo();
  expect(column(sheet, 4)).toEqual([0.382, 1, 2, 3]);
  person.undo();
  expect(column(sheet, 4)).toEqual([0.382, 1, 2, ""]);
  person.undo();
  person.undo();
  expect(column(sheet, 4)).toEqual(["a", "b", "", ""]);
  expect(sheet.cell(0, 0).format.numberFormat ?? "General").toBe("General");
  for (let i = 0; i < 4; i++) person.redo();
  expect(column(sheet, 4)).toEqual(["", "", 2, 3]);
});

test("rows put in, taken out and sorted come back as they were", () => {
  const { sheet, person } = atWork([[3], [1], [2]]);
  person.insert(sheet, box(1, 0, 2), "rows");
  person.type(sheet, 1, 0, "新");
  person.delete(sheet, box(0, 0), "rows");
  person.sortRange(sheet, box(0, 0, 4), 0, false);
  expect(column(sheet, 4)).toEqual(["新", 2, 1, ""]);
  person.undo();
  expect(column(sheet, 4)).toEqual(["新", "", 1, 2]);
  person.undo();
  person.undo();
  person.undo();
  expect(column(sheet, 3)).toEqual([3, 1, 2]);
  person.redo();
  person.redo();
  expect(column(sheet, 5)).toEqual([3, "新", "", 1, 2]);
});

test("the add-in's writing is never taken back along with a person's rows", () => {
  const { workbook, sheet, person } = atWork([[3], [1]]);
  person.insert(sheet, box(0, 0), "rows");
  person.type(sheet, 0, 0, "x");
  workbook.asAddin(() => sheet.write(box(5, 0), [["アドイン"]]));
  person.undo();
  person.undo();
  expect(column(sheet, 6)).toEqual(["", 3, 1, "", "", "アドイン"]);
});

test("after the add-in has moved cells nothing is put back in the wrong place", () => {
  const { workbook, sheet, person } = atWork([["a"], ["b"]]);
  person.type(sheet, 1, 0, "c");
  workbook.asAddin(() => sheet.insertRows(0, 1));
  person.undo();
  expect(column(sheet, 3)).toEqual(["", "a", "c"]);
});

test("what was cut moves with its formulas as they are", () => {
  const { sheet, person } = atWork([[2, "=A1*2"]]);
  person.move(sheet, box(0, 1), sheet, box(3, 2));
  expect(sheet.cell(0, 1).value).toBe("");
  expect(sheet.cell(3, 2).formula).toBe("=A1*2");
  person.undo();
  expect(sheet.cell(0, 1).formula).toBe("=A1*2");
  expect(sheet.cell(3, 2).formula).toBeNull();
});

describe("formats go along with what is copied, filled or cut, as in Excel", () => {
  const framed = {
    fill: "#FFF2CC",
    bold: true,
    borders: { EdgeBottom: { style: "Continuous", weight: "Thin", colour: "#000000" } },
  } as const;
  const formatted = () => {
    const work = atWork([[0.5, "a"]]);
    work.sheet.setFormat(box(0, 0), { ...framed, numberFormat: "0.0%" });
    work.sheet.setFormat(box(2, 0), { fill: "#C6E0B4", italic: true });
    return work;
  };

  test.each([
    ["copying", (person: Person, sheet: ModelSheet) => paste(person, sheet, box(0, 0), box(2, 0))],
    ["filling", (person: Person, sheet: ModelSheet) => person.fill(sheet, box(0, 0), box(0, 0, 3), "copy")],
  ])("%s, whatever was there before; taken back, that is there again", (_how, bring) => {
    const { sheet, person } = formatted();
    bring(person, sheet);
    expect(sheet.cell(2, 0)).toEqual({
      value: 0.5,
      formula: null,
      format: { ...framed, numberFormat: "0.0%" },
    });
    person.undo();
    expect(sheet.cell(2, 0).format).toMatchObject({ fill: "#C6E0B4", italic: true });
    expect(sheet.cell(2, 0).format.borders).toBeUndefined();
    person.redo();
    expect(sheet.cell(2, 0).format).toMatchObject(framed);
  });

  test("cutting leaves a plain cell behind", () => {
    const { sheet, person } = formatted();
    person.move(sheet, box(0, 0), sheet, box(3, 3));
    expect(sheet.cell(3, 3)).toMatchObject({ value: 0.5, format: framed });
    expect(sheet.cell(0, 0)).toEqual({ value: "", formula: null, format: {} });
    person.undo();
    expect(sheet.cell(0, 0)).toMatchObject({ value: 0.5, format: framed });
    expect(sheet.cell(3, 3).format).toEqual({});
  });

  test("text of another program takes the format of the cell it comes to", () => {
    const { sheet, person } = formatted();
    person.paste(sheet, 2, 0, [["7"]]);
    expect(sheet.cell(2, 0)).toMatchObject({ value: 7, format: { fill: "#C6E0B4", italic: true } });
  });

  test("taking back what was typed leaves a colour given since", () => {
    const { workbook, sheet, person } = formatted();
    person.type(sheet, 2, 0, "8");
    workbook.asAddin(() => sheet.setFormat(box(2, 0), { fill: "#F8CBAD" }));
    person.undo();
    expect(sheet.cell(2, 0)).toMatchObject({ value: "", format: { fill: "#F8CBAD" } });
  });
});

describe("rules and merges go along too, and come back with Ctrl+Z", () => {
  const confirmed = {
    rule: { type: "List", source: "確定,未確定", inCellDropDown: true },
    ignoreBlanks: true,
    prompt: null,
    alert: null,
  } as const;
  const red = {
    id: "1",
    type: "Custom",
    boxes: [box(0, 0)],
    formula: '=A1="確定"',
    format: { fill: "#FF0000" },
    priority: 0,
    stopIfTrue: false,
  };
  const ruled = () => {
    const work = atWork([
      ["確定", "題"],
      ["", ""],
    ]);
    work.sheet.setValidation(box(0, 0), confirmed);
    work.sheet.conditionalFormats = [red];
    work.sheet.merge(box(0, 1, 1, 2));
    work.sheet.merge(box(4, 1, 2, 2));
    return work;
  };
  const rules = (sheet: ModelSheet, row: number) => ({
    list: sheet.validationAt(row, 0)?.rule?.type ?? null,
    coloured: sheet.conditionalFormats.some(({ boxes }) => boxes.some((own) => own.row === row)),
    merges: sheet.merges.filter((merge) => merge.row === row).map(({ rows, columns }) => [rows, columns]),
  });
  const BEFORE = { list: null, coloured: false, merges: [[2, 2]] };
  const AFTER = { list: "List", coloured: true, merges: [[1, 2]] };

  test("copied cells", () => {
    const { sheet, person, refused } = ruled();
    paste(person, sheet, box(0, 0, 2, 3), box(4, 0, 2, 3));
    expect(refused).toEqual([]);
    expect(rules(sheet, 4)).toEqual(AFTER);
    person.undo();
    expect(rules(sheet, 4)).toEqual(BEFORE);
    expect(sheet.conditionalFormats).toEqual([red]);
    person.redo();
    expect(rules(sheet, 4)).toEqual(AFTER);
  });

  test("cut cells, with the formulas that speak of them", () => {
    const { sheet, person, refused } = ruled();
    sheet.write(box(9, 5), [["=A1"]]);
    person.move(sheet, box(0, 0, 2, 3), sheet, box(4, 0));
    expect(refused).toEqual([]);
    expect([rules(sheet, 4), rules(sheet, 0)]).toEqual([AFTER, { list: null, coloured: false, merges: [] }]);
    expect(sheet.cell(9, 5).formula).toBe("=A5");
    person.undo();
    expect([rules(sheet, 4), rules(sheet, 0)]).toEqual([BEFORE, AFTER]);
    expect(sheet.cell(9, 5).formula).toBe("=A1");
    person.redo();
    expect(rules(sheet, 4)).toEqual(AFTER);
    expect(sheet.cell(9, 5)).toMatchObject({ formula: "=A5", value: "確定" });
  });

  test("filled cells, downward and upward", () => {
    const { sheet, person } = atWork([[""], [""], ["確定"], ["x"]]);
    sheet.setValidation(box(2, 0), confirmed);
    person.fill(sheet, box(2, 0, 2), box(2, 0, 5), "copy");
    person.fill(sheet, box(2, 0, 2), box(0, 0, 4), "copy");
    const lists = Array.from({ length: 8 }, (_, row) => sheet.validationAt(row, 0) !== null);
    expect(lists).toEqual([true, false, true, false, true, false, true, false]);
    person.undo();
    person.undo();
    expect(sheet.validations).toEqual([{ boxes: [box(2, 0)], spec: confirmed }]);
  });

  test("where Excel refuses the whole, nothing happens and nothing is to be taken back", () => {
    const { sheet, person, refused } = ruled();
    paste(person, sheet, box(0, 0), box(5, 1));
    expect(refused).toEqual(["ExcelError: The area cuts through merged cells."]);
    person.undo();
    expect(rules(sheet, 4)).toEqual(BEFORE);
  });

  test("a formula the add-in has written since stays when a paste is taken back", () => {
    const { workbook, sheet, person } = ruled();
    paste(person, sheet, box(0, 0), box(8, 0));
    workbook.asAddin(() => sheet.write(box(0, 7), [["=A9"]]));
    person.undo();
    expect([sheet.cell(8, 0).value, sheet.cell(0, 7).formula]).toEqual(["", "=A9"]);
    expect(rules(sheet, 8).list).toBeNull();
  });
});

test("text put elsewhere stays that text, and one block is one change to listeners", () => {
  const { workbook, sheet, person } = atWork([["'007", "=1+1"]]);
  sheet.setNumberFormats(box(0, 1), [["0.0"]]);
  sheet.setNumberFormats(box(1, 0), [["@"]]);
  sheet.write(box(1, 0), [["5-1"]]);
  const told: string[] = [];
  workbook.onChange(({ kind }) => void (kind === "cells" && told.push(kind)));
  paste(person, sheet, box(0, 0, 2, 2), box(4, 0, 2, 2));
  expect(told).toEqual(["cells"]);
  expect(sheet.cell(4, 0)).toMatchObject({ value: "007", format: { quotePrefix: true } });
  expect(sheet.cell(4, 1)).toMatchObject({ formula: "=1+1", format: { numberFormat: "0.0" } });
  expect(sheet.cell(5, 0)).toMatchObject({ value: "5-1", format: { numberFormat: "@" } });
});

test("a header row is not deleted: Excel says why, and nothing is to be taken back", () => {
  const { workbook, sheet, person, refused } = atWork([["番号"], [1]]);
  workbook.addTable(sheet, box(0, 0, 2), true);
  person.delete(sheet, box(0, 0), "rows");
  expect(refused).toEqual(["ExcelError: A table's header row cannot be deleted."]);
  person.undo();
  expect(column(sheet, 2)).toEqual(["番号", 1]);
});
