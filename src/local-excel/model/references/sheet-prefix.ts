/** Names Excel writes without quotes: letters, digits, dot and underscore, not like a cell or a number. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_CELL = /^[A-Za-z]{1,3}\d{1,7}$/;
const LIKE_R1C1 = /^(r\d*c?\d*|c\d*)$/i;

/** The sheet name as it stands before `!` in a formula. */
export function quotedSheet(name: string): string {
  const plain = PLAIN.test(name) && !LIKE_CELL.test(name) && !LIKE_R1C1.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
