import { JSDOM } from "jsdom";

const NAMES = ["window", "document", "navigator", "HTMLInputElement", "MouseEvent", "Event"] as const;

/**
 * Puts an empty page into a node test, for React to draw on. The local Excel needs node, so a test that has both
 * cannot run in Jest's own jsdom. Modules that look for a page while loading must be imported afterwards.
 * Gives back how to undo it.
 */
export const openPage = (): (() => void) => {
  const { window } = new JSDOM("<!doctype html><body></body>", {
    url: "https://localhost:3000/taskpane.html",
    pretendToBeVisual: true,
  });
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: window[name] });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
    window.close();
  };
};
