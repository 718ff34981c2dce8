import { button, element } from "./element";
import { TEXTS } from "./texts";

/** Excel's message box. Settles when it has been read. */
export function alertBox(title: string, message: string): Promise<void> {
  return new Promise((resolve) => {
    const box = element("dialog", { class: "alert" });
    box.append(
      element("h2", {}, title),
      element("p", {}, message),
      button({ autofocus: "" }, () => box.close(), TEXTS.ok),
    );
    box.addEventListener("close", () => {
      box.remove();
      resolve();
    });
    // The grid listens to keys on the whole page: Enter in the box is not meant for it.
    box.addEventListener("keydown", (event) => event.stopPropagation());
    document.body.append(box);
    box.showModal();
  });
}
