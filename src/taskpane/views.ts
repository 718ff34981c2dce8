/** The closed list of views. The ribbon opens the pane at one of them: `taskpane.html?view=check`. */
export const VIEW_IDS = ["home", "insert", "check", "evaluation", "summary"] as const;

export type ViewId = (typeof VIEW_IDS)[number];

const isViewId = (name: string): name is ViewId => VIEW_IDS.some((id) => id === name);

/** The view a page address asks for; `home` where it names none, or one that does not exist. */
export const viewFromSearch = (search: string): ViewId => {
  const name = new URLSearchParams(search).get("view") ?? "";
  return isViewId(name) ? name : "home";
};
