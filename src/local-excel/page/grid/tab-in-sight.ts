const BAR = "[data-u-comp=slide-tab-bar]";
const IN_FRONT = "[role=tab][aria-selected=true]";

/** Pixels that a tab's edge may lie beyond the bar's before it counts as out of sight. */
const SPARE = 1;

/**
 * Scrolls the tab of the sheet in front into sight whenever another sheet comes there. The grid does so only for tabs
 * that are partly seen. It is told by a turn of the wheel, so that it knows where its bar stands.
 * @returns what ends it.
 */
export const keepTabInSight = (container: HTMLElement): (() => void) => {
  const bar = container.querySelector(BAR);
  if (bar === null) return () => undefined;
  const show = (): void => {
    const tab = bar.querySelector(IN_FRONT)?.getBoundingClientRect();
    if (tab === undefined) return;
    const room = bar.getBoundingClientRect();
    const [before, beyond] = [tab.left - room.left, tab.right - room.right];
    const deltaY = beyond > SPARE ? beyond : before < -SPARE ? before : 0;
    if (deltaY !== 0) bar.dispatchEvent(new WheelEvent("wheel", { deltaY }));
  };
  const observer = new MutationObserver(show);
  observer.observe(bar, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["aria-selected"],
  });
  show();
  return () => observer.disconnect();
};
