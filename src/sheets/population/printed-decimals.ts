/** Number format that shows a value with the decimals it is printed with: `2.10に` → `0.00`, `20,864人` → `#,##0`. */
export const printedFormat = (value: number, printed: string): string => {
  const numbers = printed.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const same = numbers.find((text) => Number(text.replace(/,/g, "")) === value);
  const decimals = same?.split(".")[1]?.length ?? 0;
  const whole = Math.abs(value) >= 1000 ? "#,##0" : "0";
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
};
