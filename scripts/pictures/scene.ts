import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BedOptions, PageBed } from "../../test/browser/page-bed";

/** Takes a picture of the page as it stands, under this name. */
export type Shoot = (name: string) => Promise<void>;

export type Scene = {
  readonly name: string;
  readonly options?: BedOptions;
  readonly play: (bed: PageBed, shoot: Shoot) => Promise<void>;
};

export const PATIENCE = { timeout: 60_000 } as const;

export const says = (bed: PageBed, text: string): Promise<void> =>
  bed.pane.getByText(text).first().waitFor(PATIENCE);

export const view = async (bed: PageBed, name: string): Promise<void> =>
  bed.pane.getByRole("tab", { name, exact: true }).click();

export const choose = async (bed: PageBed, label: string, option: RegExp): Promise<void> => {
  await bed.pane.getByRole("combobox", { name: label }).or(bed.pane.getByLabel(label)).first().click();
  await bed.pane.getByRole("option", { name: option }).click();
};

export const unfold = async (bed: PageBed, title: string | RegExp): Promise<void> =>
  bed.pane.locator("summary:visible", { hasText: title }).first().click();

/** The 北本 plan as another municipality's file. */
export const planFile = (
  change: (plan: Record<string, unknown>) => void,
): { name: string; mimeType: string; buffer: Buffer } => {
  const text = readFileSync(join(__dirname, "../../seeds/kitamoto-2.json"), "utf8");
  const plan = JSON.parse(text) as Record<string, unknown>;
  change(plan);
  return { name: "わたしの市.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(plan)) };
};

export const openExample = async (bed: PageBed): Promise<void> => {
  await bed.ribbon("例を開く");
  await says(bed, "行");
  await bed.pane.locator("progress").first().waitFor(PATIENCE);
};

export const insertFirst = async (bed: PageBed): Promise<void> => {
  await bed.paneButton("計画を挿入する");
  await bed.paneButton("挿入する");
  await says(bed, "シートを7枚作りました");
};
