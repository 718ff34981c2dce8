/**
 * ST_Xstring (ECMA-376 part 1, 22.9.2.19): characters XML cannot carry are written `_x000D_`, and text that
 * already looks like such an escape gets its underscore escaped.
 */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const ESCAPE_LENGTH = "_x0000_".length;

const escaped = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;

const isUnwritable = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a) || code === 0xfffe || code === 0xffff;

const looksEscaped = (text: string, at: number): boolean =>
  /^_x[0-9A-Fa-f]{4}_$/.test(text.slice(at, at + ESCAPE_LENGTH));

export const encodeExcelString = (text: string): string => {
  let encoded = "";
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isUnwritable(code) || (code === 0x5f && looksEscaped(text, at))) {
      encoded += text.slice(copied, at) + escaped(code);
      copied = at + 1;
    }
  }
  return encoded + text.slice(copied);
};

export const decodeExcelString = (text: string): string =>
  text.includes("_x")
    ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
