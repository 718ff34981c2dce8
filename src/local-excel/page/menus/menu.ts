import { button, element } from "../element";

/** A line of a menu; `null` is a rule between two groups. */
export type MenuItem = { readonly label: string; readonly keys?: string; readonly run: () => void } | null;

/** Keeps a popup of this size inside the window. */
export function placeInWindow(popup: HTMLElement, x: number, y: number): void {
  const { width, height } = popup.getBoundingClientRect();
  popup.style.left = `${Math.max(4, Math.min(x, window.innerWidth - width - 4))}px`;
  popup.style.top = `${Math.max(4, Math.min(y, window.innerHeight - height - 4))}px`;
}

/**
 * Shows something over the page until Escape is pressed or something else is clicked; what had the focus before gets it
 * back. @returns how to close it.
 */
export function showPopup(popup: HTMLElement, x: number, y: number): () => void {
  const before = document.activeElement;
  const ending = new AbortController();
  const { signal } = ending;
  const close = (): void => {
    if (signal.aborted) return;
    ending.abort();
    popup.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  document.body.append(popup);
  placeInWindow(popup, x, y);
  const outside = (event: Event): void => {
    if (!(event.target instanceof Node && popup.contains(event.target))) close();
  };
  window.addEventListener("pointerdown", outside, { capture: true, signal });
  window.addEventListener("blur", close, { signal });
  window.addEventListener("resize", close, { signal });
  popup.addEventListener("keydown", (event) => {
    // The grid listens to keys on the whole page.
    event.stopPropagation();
    if (event.key === "Escape") close();
  });
  return close;
}

/** A menu at a place of the window, used with mouse or keys. */
export function showMenu(items: readonly MenuItem[], x: number, y: number): void {
  const menu = element("div", { class: "menu", role: "menu" });
  for (const item of items) {
    if (item === null) {
      menu.append(element("hr"));
      continue;
    }
    const chosen = (): void => {
      close();
      item.run();
    };
    menu.append(
      button(
        { role: "menuitem" },
        chosen,
        element("span", {}, item.label),
        element("span", { class: "keys" }, item.keys ?? ""),
      ),
    );
  }
  const close = showPopup(menu, x, y);
  const choices = [...menu.querySelectorAll("button")];
  menu.addEventListener("keydown", (event) => {
    const current = choices.findIndex((choice) => choice === document.activeElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    choices[(current + step + choices.length) % choices.length]?.focus();
  });
  choices[0]?.focus();
}
