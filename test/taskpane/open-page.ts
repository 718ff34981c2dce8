import { JSDOM } from "jsdom";

const NAMES = ["window", "document", "navigator", "HTMLInputElement", "MouseEvent", "Event"] as const;

/** React schedules through it where there is one, and Node's would keep the test process alive for ever. */
const LEFT_OUT = "MessageChannel";

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
  const before = [...NAMES, LEFT_OUT].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: window[name] });
  }
  Reflect.deleteProperty(globalThis, LEFT_OUT);
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
    window.close();
  };
};
