import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import type { ModelWorkbook } from "../../model/contract";
import { addinUrl, DEFAULT_CONNECTION } from "../frame/connection";
import { createHost, type Host, type HostOptions } from "../host";
import { loadMetadata } from "./load-metadata";
import { OFFICE_PATH, officeJsResources } from "./office-js-loader";
import { shareRealm } from "./share-realm";

export type AddinFrameOptions = HostOptions & {
  /** Milliseconds Office.js may take to become ready. */
  readonly readyWithin?: number;
};

/** An open task pane with the genuine Office.js, inside the local Excel. */
export type AddinFrame = {
  readonly window: DOMWindow;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  /** Ends the page and all timers. What is under way never comes to an end. */
  close(): void;
};

const READY_WITHIN = 10_000;

/**
 * Opens an empty task-pane page in jsdom whose parent frame is the local Excel, loads the installed Office.js
 * unmodified and waits until it is ready. Nothing is fetched from the network.
 */
export async function openAddinFrame(
  workbook: ModelWorkbook,
  options: AddinFrameOptions = {},
): Promise<AddinFrame> {
  const host = createHost(workbook, loadMetadata(), options);
  const connection = { ...DEFAULT_CONNECTION, ...options.connection };
  const page = `${connection.hostOrigin}/taskpane.html`;
  const html = `<!doctype html><html><head><script src="${OFFICE_PATH}office.js"></script></head><body></body></html>`;
  const dom = new JSDOM(html, {
    url: addinUrl(page, connection),
    runScripts: "dangerously",
    resources: officeJsResources(),
    virtualConsole: new VirtualConsole(),
    pretendToBeVisual: true,
    beforeParse: (window) => {
      shareRealm(window);
      connect(window, host, connection.hostOrigin);
    },
  });
  const { window } = dom;
  const close = (): void => {
    host.close();
    window.close();
  };
  try {
    await within(options.readyWithin ?? READY_WITHIN, "Office.js was not loaded", loaded(window));
    const globals = readGlobals(window);
    await within(
      options.readyWithin ?? READY_WITHIN,
      "Office.js did not become ready",
      globals.Office.onReady(),
    );
    return { window, ...globals, host, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Puts the local Excel in the place of the window's parent. Messages take a turn of the event loop, as in a browser. */
function connect(window: DOMWindow, host: Host, origin: string): void {
  const reply = (message: string): void => {
    setImmediate(() => {
      if (window.document !== undefined)
        window.dispatchEvent(new window.MessageEvent("message", { data: message, origin }));
    });
  };
  const parent = { postMessage: (data: unknown) => void setImmediate(() => void host.receive(data, reply)) };
  Object.defineProperty(window, "parent", { configurable: true, value: parent });
  // Office.js compares it with the parent's hostname; jsdom has no document.domain.
  Object.defineProperty(window.Document.prototype, "domain", {
    configurable: true,
    get: () => window.location.hostname,
  });
}

function loaded(window: DOMWindow): Promise<void> {
  return new Promise((resolve) => window.addEventListener("load", () => resolve(), { once: true }));
}

function readGlobals(window: DOMWindow): Pick<AddinFrame, "Office" | "Excel" | "OfficeExtension"> {
  const {
    Office: office,
    Excel: excel,
    OfficeExtension: extension,
  } = window as unknown as Record<string, unknown>;
  if (office === undefined) throw new Error("Office.js was loaded, but there is no global Office.");
  return { Office: office, Excel: excel, OfficeExtension: extension } as never;
}

async function within<T>(milliseconds: number, complaint: string, work: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${complaint} within ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
