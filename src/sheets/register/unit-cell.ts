import { formula, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Indicator } from "../../plan/plan";
import type { BookNames } from "../book";
import { byKey } from "../by-key";
import { REGISTER } from "../columns";

/** An indicator's unit on another sheet: as printed, or what staff entered on 指標台帳 in the row of that key. */
export const unitCell = (book: BookNames, { unit }: Indicator, key: string): BlueprintCell =>
  unit === null ? formula(`=IFERROR(${byKey(book, "register", REGISTER.unit, key)}&"","")`) : text(unit);
