import type { ModelWorkbook } from "../../model/contract";
import { addinUrl } from "../../office/frame/connection";
import { createHost, type Host } from "../../office/host";
import type { Metadata } from "../../office/metadata/metadata";
import { button, element } from "../element";
import { hostOptions } from "../host-options";
import { TEXTS } from "../texts";

/** The task pane: the add-in's own page in a frame, with Excel around it. */
export class TaskPane {
  private host: Host | null = null;
  private frame: HTMLIFrameElement | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly metadata: Metadata,
    /** Called with every new host, so that delays and faults go on in it. */
    private readonly opened: (host: Host) => void,
  ) {
    window.addEventListener("message", ({ source, data }) => {
      const frame = this.frame?.contentWindow;
      if (!frame || source !== frame) return;
      this.host?.receive(data, (message) => frame.postMessage(message, window.location.origin));
    });
  }

  /** Opens a page of the add-in beside a workbook; what was open before is gone, as in Excel. */
  open(workbook: ModelWorkbook, page: string, title: string): void {
    this.close();
    this.host = createHost(workbook, this.metadata, hostOptions(window.location));
    this.opened(this.host);
    this.frame = element("iframe", { title, src: addinUrl(page, this.host.connection) });
    this.container.replaceChildren(
      element(
        "div",
        { class: "pane-title" },
        title,
        button({ "aria-label": TEXTS.closePane }, () => this.close(), "✕"),
      ),
      this.frame,
    );
    this.container.hidden = false;
  }

  close(): void {
    this.host?.close();
    this.host = null;
    this.frame = null;
    this.container.replaceChildren();
    this.container.hidden = true;
  }
}
