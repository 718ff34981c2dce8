import { twoWay } from "../two-way";

/** Excel.DataValidationType ↔ ST_DataValidationType. */
export const VALIDATION_TYPE = twoWay([
  ["List", "list"],
  ["WholeNumber", "whole"],
  ["Decimal", "decimal"],
  ["Date", "date"],
  ["Time", "time"],
  ["TextLength", "textLength"],
  ["Custom", "custom"],
]);

/** Excel.DataValidationOperator ↔ ST_DataValidationOperator. */
export const VALIDATION_OPERATOR = twoWay([
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
]);

/** Excel.DataValidationAlertStyle ↔ ST_DataValidationErrorStyle. */
export const ALERT_STYLE = twoWay([
  ["Stop", "stop"],
  ["Warning", "warning"],
  ["Information", "information"],
]);

/** Excel.ConditionalCellValueOperator ↔ ST_ConditionalFormattingOperator. */
export const CELL_VALUE_OPERATOR = twoWay([
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["LessThanOrEqual", "lessThanOrEqual"],
]);
