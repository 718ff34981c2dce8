/** Text every sheet, name and part of a run carries, so that nothing else is ever taken for ours. */
export type RunMark = string;

/** A mark of its own for every run: six letters and digits. */
export const newRunMark = (random: () => number = Math.random): RunMark =>
  Array.from({ length: 6 }, () => Math.floor(random() * 36).toString(36)).join("");

/** Sheets of a run: `適合確認-x7k2q9-12`. */
export const sheetPrefix = (mark: RunMark): string => `適合確認-${mark}-`;
/** Workbook names and table names of a run. */
export const namePrefix = (mark: RunMark): string => `mkc_${mark}_`;
/** Custom XML parts of a run. */
export const namespaceOf = (mark: RunMark): string => `urn:machi-kpi:conformance:${mark}`;

/** The place one case works on: sheets, names and parts that belong to it alone. */
export class Scratch {
  private made = false;

  constructor(
    private readonly mark: RunMark,
    private readonly number: number,
  ) {}

  /** Name of the case's sheet. */
  get sheetName(): string {
    return `${sheetPrefix(this.mark)}${this.number}`;
  }

  /** Name for a further sheet. */
  get otherSheetName(): string {
    return `${this.sheetName}乙`;
  }

  /** Whether the case's sheet has been asked for yet. */
  get isUsed(): boolean {
    return this.made;
  }

  /** A workbook-wide name for this case alone. */
  name(word: string): string {
    return `${namePrefix(this.mark)}${this.number}_${word}`;
  }

  get namespace(): string {
    return namespaceOf(this.mark);
  }

  /** One request; `work` gets the case's sheet, which the first request makes. What `work` loaded can be read after. */
  async request<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
    const context = new Excel.RequestContext();
    const { worksheets } = context.workbook;
    const sheet = this.made ? worksheets.getItem(this.sheetName) : worksheets.add(this.sheetName);
    this.made = true;
    const result = work(sheet, context);
    await context.sync();
    return result;
  }
}
