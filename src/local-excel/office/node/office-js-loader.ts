import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ResourceLoader } from "jsdom";
import type { AbortablePromise } from "jsdom";
import { officeJsFolder } from "./installed-office";

/** Where the page asks for Office.js. */
export const OFFICE_PATH = "/officejs/";

/** Serves the installed Office.js and refuses everything else, so that nothing leaves the machine. */
class OfficeJsLoader extends ResourceLoader {
  override fetch(url: string): AbortablePromise<Buffer> {
    return Object.assign(read(new URL(url).pathname), { abort: () => undefined });
  }
}

export const officeJsResources = (): ResourceLoader => new OfficeJsLoader();

/** Scripts are read once per process: every opened frame asks for the same few. */
const contents = new Map<string, Buffer>();

async function read(pathname: string): Promise<Buffer> {
  const known = contents.get(pathname);
  if (known !== undefined) return known;
  const file = join(officeJsFolder(), pathname.slice(OFFICE_PATH.length));
  if (!pathname.startsWith(OFFICE_PATH) || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new Error(`Not served to the add-in's page: ${pathname}`);
  }
  const content = readFileSync(file);
  contents.set(pathname, content);
  return content;
}
