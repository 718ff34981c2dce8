const made = new Map<string, RegExp>();

/** `*` any text, `?` one character, `~` takes the next literally; letter case does not count. */
export function wildcardPattern(wanted: string, whole: boolean): RegExp {
  const key = `${whole ? "w" : "p"}${wanted}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  let source = "";
  for (let index = 0; index < wanted.length; index++) {
    const character = wanted.charAt(index);
    if (character === "~" && /[*?~]/.test(wanted.charAt(index + 1))) source += `\\${wanted.charAt(++index)}`;
    else if (character === "*") source += "[\\s\\S]*";
    else if (character === "?") source += "[\\s\\S]";
    else source += character.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  const pattern = new RegExp(whole ? `^${source}$` : source, "i");
  if (made.size > 5000) made.clear();
  made.set(key, pattern);
  return pattern;
}

export const hasWildcard = (wanted: string): boolean => /[*?]/.test(wanted);
