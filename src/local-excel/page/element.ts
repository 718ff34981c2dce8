type Attributes = Readonly<Record<string, string>>;

/** A new element with attributes and children. Texts are texts, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(
  attributes: Attributes,
  pressed: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, ...children);
  made.addEventListener("click", pressed);
  return made;
}

/** An element the page's HTML carries. */
export function partOfPage(id: string): HTMLElement {
  const part = document.getElementById(id);
  if (part === null) throw new Error(`The page has no element #${id}.`);
  return part;
}
