/**
 * One round trip to Excel: whatever `work` asks of the context travels in a single request.
 *
 * A plain context is used instead of `Excel.run`: we never keep a range for a later request, and `Excel.run`
 * would keep a reference to every range it sees and release them all in a second request.
 * @throws what Office.js throws; see `excelFailure`.
 */
export const request = async <T>(work: (context: Excel.RequestContext) => T): Promise<T> => {
  const context = new Excel.RequestContext();
  const result = work(context);
  await context.sync();
  return result;
};
