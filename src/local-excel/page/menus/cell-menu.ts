import { isWholeColumns, isWholeRows } from "../../model/box";
import type { Box, ModelSheet, ModelTable } from "../../model/contract";
import type { Clipboard } from "../clipboard/clipboard";
import type { Person } from "../grid/person";
import { TEXTS } from "../texts";
import type { MenuItem } from "./menu";
import { sortArea, tableAt } from "./sort-area";

const { menu: SAID } = TEXTS;

function tableItems(person: Person, table: ModelTable): readonly MenuItem[] {
  if (table.filters.length === 0) return [];
  const clear = (): void => {
    for (const { column } of table.filters) person.filter(table, column, null);
  };
  return [{ label: SAID.clearFilters, run: clear }];
}

function sortItems(person: Person, sheet: ModelSheet, box: Box): readonly MenuItem[] {
  const area = sortArea(sheet, box);
  if (area === null) return [];
  const sort = (ascending: boolean) => (): void => {
    if (area.table === null) person.sortRange(sheet, area.box, area.column, ascending);
    else person.sortTable(area.table, area.column, ascending);
  };
  return [null, { label: SAID.ascending, run: sort(true) }, { label: SAID.descending, run: sort(false) }];
}

function bandItems(
  person: Person,
  sheet: ModelSheet,
  box: Box,
  axis: "rows" | "columns",
): readonly MenuItem[] {
  const said = SAID[axis];
  return [
    { label: said.insert, run: () => person.insert(sheet, box, axis) },
    { label: said.delete, run: () => person.delete(sheet, box, axis) },
  ];
}

function hideItems(
  person: Person,
  sheet: ModelSheet,
  box: Box,
  axis: "rows" | "columns",
): readonly MenuItem[] {
  const said = SAID[axis];
  return [
    { label: said.hide, run: () => person.hide(sheet, box, axis, true) },
    { label: said.show, run: () => person.hide(sheet, box, axis, false) },
  ];
}

/** What Excel offers on the selected cells, rows or columns. */
export function cellMenu(
  sheet: ModelSheet,
  box: Box,
  person: Person,
  clipboard: Clipboard,
): readonly MenuItem[] {
  const rows = isWholeRows(box);
  const columns = isWholeColumns(box);
  const table = rows || columns ? null : tableAt(sheet, box.row, box.column);
  return [
    { label: SAID.cut, keys: "Ctrl+X", run: () => clipboard.command("cut") },
    { label: SAID.copy, keys: "Ctrl+C", run: () => clipboard.command("copy") },
    { label: SAID.paste, keys: "Ctrl+V", run: () => void clipboard.pasteFromSystem() },
    null,
    ...(columns ? [] : bandItems(person, sheet, box, "rows")),
    ...(rows ? [] : bandItems(person, sheet, box, "columns")),
    { label: SAID.clear, keys: "Delete", run: () => person.clear(sheet, box) },
    ...(rows ? [] : sortItems(person, sheet, box)),
    ...(table === null ? [] : tableItems(person, table)),
    ...(rows === columns ? [] : [null, ...hideItems(person, sheet, box, rows ? "rows" : "columns")]),
  ];
}
