import type { Metadata } from "../office/metadata/metadata";

/** An .xlsx the person can open with one click. */
export type Example = { readonly label: string; readonly address: string };

/** What the server tells the page about where it stands. */
export type PageSettings = {
  /** Address of the add-in's manifest, with the add-in on this page's own hostname. */
  readonly manifest: string;
  /** Address of what the installed Office.js knows (`loadMetadata()` as JSON). */
  readonly metadata: string;
  readonly examples: readonly Example[];
};

/** Addresses of the server that answer with these. */
export const SETTINGS_ADDRESS = "/local-excel.json";

async function answered(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return response;
}

export async function fetchText(address: string): Promise<string> {
  return (await answered(address)).text();
}

export async function fetchBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await answered(address)).arrayBuffer());
}

export async function fetchSettings(): Promise<PageSettings> {
  // Written by the server of the same project.
  return (await (await answered(SETTINGS_ADDRESS)).json()) as PageSettings;
}

export async function fetchMetadata(address: string): Promise<Metadata> {
  // `loadMetadata()` of this very version, as JSON.
  return (await (await answered(address)).json()) as Metadata;
}
