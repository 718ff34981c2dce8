/** Who talks to whom: the same on both sides of the frame. */
export type Connection = {
  readonly conversation: string;
  readonly addinId: string;
  /** Origin of the page around the add-in: https, and on the add-in's own hostname (any port), or Office.js refuses it. */
  readonly hostOrigin: string;
  /** Language of Excel's texts: `ja-JP`. */
  readonly locale: string;
};

export const DEFAULT_CONNECTION: Connection = {
  conversation: "conversation1",
  addinId: "addin1",
  hostOrigin: "https://addin.test",
  locale: "ja-JP",
};

/** The address under which Excel on the web opens an add-in's page: host and conversation ride along. */
export function addinUrl(page: string, connection: Connection): string {
  const url = new URL(page);
  const info = `_host_Info=Excel$Web$16.00$${connection.locale}$telemetry$$disableLogging$0`;
  url.search += `${url.search === "" ? "?" : "&"}${info}`;
  const parts = [connection.conversation, connection.addinId, encodeURIComponent(connection.hostOrigin)];
  url.hash = `&_xdm_Info=${parts.join("|")}`;
  return url.href;
}
