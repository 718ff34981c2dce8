/** Whether Excel is around the page, and the language to speak. Never rejects. */
export const findExcel = async (): Promise<{
  readonly isExcel: boolean;
  readonly displayLanguage: string;
}> => {
  if (typeof Office === "undefined") return { isExcel: false, displayLanguage: navigator.language };
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel
    ? { isExcel: true, displayLanguage: Office.context.displayLanguage }
    : { isExcel: false, displayLanguage: navigator.language };
};
