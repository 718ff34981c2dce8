import { isStatus } from "../../values/status";
import { entryRule } from "../entry-rule";

/** A word in the status column that is no データ状態 (pasted over the list): warning, because formulas ignore it. */
export const statusUnknownRule = entryRule("status-unknown", ({ entry: { status } }) =>
  status === "" || isStatus(status)
    ? null
    : { severity: "warning", message: { id: "status-unknown", words: { status } } },
);
