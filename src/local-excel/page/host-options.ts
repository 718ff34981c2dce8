import type { HostOptions } from "../office/host";

/**
 * What the page's address asks of the Excel it stands for: `?locale=en-US` speaks English to the add-in,
 * `?ExcelApi=1.8` is an older Excel.
 */
export function hostOptions({ origin, search }: Pick<Location, "origin" | "search">): HostOptions {
  const asked = new URLSearchParams(search);
  const locale = asked.get("locale");
  const version = asked.get("ExcelApi");
  return {
    connection: { hostOrigin: origin, ...(locale === null ? {} : { locale }) },
    ...(version === null ? {} : { requirementSets: { ExcelApi: version } }),
  };
}
