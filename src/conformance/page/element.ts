type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and content; texts stay texts. */
export const element = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[T] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
};

export const button = (
  label: string,
  pressed: () => void,
  attributes: Attributes = {},
): HTMLButtonElement => {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", pressed);
  return made;
};

/** A choice of one, with its label; the first option stands for all. */
export const choice = (
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  changed: (value: string) => void,
): HTMLLabelElement => {
  const select = element("select");
  for (const [value, text] of options) select.append(element("option", { value }, text));
  select.value = chosen;
  select.addEventListener("change", () => changed(select.value));
  return element("label", {}, `${label} `, select);
};
