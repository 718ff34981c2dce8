import { button, element } from "./element";
import { TEXTS } from "./texts";

/** A message box with buttons; settles with the number of the one pressed, -1 when it is just closed. */
function messageBox(title: string, message: string, labels: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const box = element("dialog", { class: "alert", "aria-label": title });
    let pressed = -1;
    const press = (index: number) => (): void => {
      pressed = index;
      box.close();
    };
    box.append(
      element("h2", {}, title),
      element("p", {}, message),
      element(
        "div",
        { class: "answers" },
        ...labels.map((label, index) => button(index === 0 ? { autofocus: "" } : {}, press(index), label)),
      ),
    );
    box.addEventListener("close", () => {
      box.remove();
      resolve(pressed);
    });
    // The grid listens to keys on the whole page: Enter in the box is not meant for it.
    box.addEventListener("keydown", (event) => event.stopPropagation());
    document.body.append(box);
    box.showModal();
  });
}

/** Excel's message box. Settles when it has been read. */
export async function alertBox(title: string, message: string): Promise<void> {
  await messageBox(title, message, [TEXTS.ok]);
}

/** Asks before something that cannot be undone. */
export const confirmBox = async (title: string, message: string): Promise<boolean> =>
  (await messageBox(title, message, [TEXTS.ok, TEXTS.cancel])) === 0;
