import { element } from "./element";

/** Hands a text to the browser as a file. */
export const download = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = element("a", { href: address, download: name });
  link.click();
  // The browser has taken the file by the next turn of its loop, some seconds later in Safari.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** `excel-conformance-2026-11-21` */
export const fileStem = (now: Date): string => `excel-conformance-${now.toISOString().slice(0, 10)}`;
