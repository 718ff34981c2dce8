import type { SheetOptions } from "../sheet-frame";
import type { SummaryVariant } from "./variant";

/** How 議会要約 is made. */
export type SummaryOptions = SheetOptions & {
  /** For whom the paper is. */
  readonly variant: SummaryVariant;
  /**
   * Whether staff completed on 指標台帳 what the plan's document leaves open, so that there is something to rate. It makes
   * no difference to a plan whose document says enough.
   */
  readonly completed?: boolean;
  /** （案） stands in the title until the paper is decided. */
  readonly draft: boolean;
  /** 会議名; null: left open. */
  readonly meeting: string | null;
  /** Date of the meeting as printed; null: left open. */
  readonly meetingDate: string | null;
  /** 資料番号 (`資料1`); null: left open. */
  readonly documentNo: string | null;
  /** 課名, also whom to ask. */
  readonly department: string | null;
};
