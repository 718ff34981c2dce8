import type { AddinFrame } from "./open-addin-frame";

const NAMES = ["Office", "Excel", "OfficeExtension"] as const;

/**
 * Lets code that uses the ambient globals `Office`, `Excel` and `OfficeExtension` run outside the frame, as a headless
 * run or a test does. Gives back how to undo it.
 */
export function installGlobals(frame: AddinFrame): () => void {
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: frame[name] });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
