/** `&L…&C…&R…` (ECMA-376 part 1, 18.3.1.46). */
type Sections = { readonly left: string; readonly center: string; readonly right: string };

export const headerFooterText = ({ left, center, right }: Sections): string =>
  (left === "" ? "" : `&L${left}`) +
  (center === "" ? "" : `&C${center}`) +
  (right === "" ? "" : `&R${right}`);

const SECTION: Readonly<Record<string, keyof Sections>> = { L: "left", C: "center", R: "right" };

/** Text before any section mark is the centre's. `&&` and font names in quotes are no marks. */
export const headerFooterSections = (text: string): Sections => {
  const sections = { left: "", center: "", right: "" };
  let current: keyof Sections = "center";
  for (const [piece] of text.matchAll(/&"[^"]*"|&[^]|[^&]+|&/g)) {
    const section = piece.length === 2 && piece.startsWith("&") ? SECTION[piece.charAt(1)] : undefined;
    if (section === undefined) sections[current] += piece;
    else current = section;
  }
  return sections;
};
