/**
 * Typed full-width letters, digits and signs as half-width ones.
 * Japanese Excel reads `３８０` as 380 and `５－１` as a date. Unverified on the web.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .replace(/\uffe5/g, "¥");
}
