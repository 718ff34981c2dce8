import { number } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { ReportFigure } from "../../plan/achievement-report";
import type { PlacedItem } from "../../plan/report-items";

const titled = ({ no, title }: { readonly no: string; readonly title: string }): string => `${no} ${title}`;

/** `13 はちのへ創業・事業承継サポートセンター`. */
export const itemTitle = ({ item }: PlacedItem): string => titled(item);

/** The section an item stands in, or the part where it has none: `02 地域経済の活性化`. */
export const sectionTitle = ({ part, section }: PlacedItem): string => titled(section ?? part);

/** A value with as many decimals as it has, in thousands groups. */
export const figureNumber = ({ value }: Pick<ReportFigure, "value">): BlueprintCell => {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return number(value, decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`);
};

/** What else is printed with a number: what it was before, and what it rests on. */
export const figureRemark = ({ before, basis }: ReportFigure): string | null => {
  const remarks = [...(before === null ? [] : [`変化前 ${before.text}`]), ...(basis === null ? [] : [basis])];
  return remarks.length === 0 ? null : remarks.join("\n");
};
