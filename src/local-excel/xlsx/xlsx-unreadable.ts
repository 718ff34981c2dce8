/** The bytes are not a workbook that can be opened: not an .xlsx at all, damaged, or locked by a password. */
export class XlsxUnreadable extends Error {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "XlsxUnreadable";
  }
}
