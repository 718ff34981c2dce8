const trimZeros = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

const scientific = (value: number): string => {
  const [mantissa = "0", exponent = "+0"] = value.toExponential(5).split("e");
  const digits = exponent.slice(1).padStart(2, "0");
  return `${trimZeros(mantissa)}E${exponent.charAt(0)}${digits}`;
};

/** A number in the General format: at most eleven characters, else in powers of ten (as in a wide enough column). */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  const exponent = Math.floor(Math.log10(size));
  if (exponent >= 11 || exponent < -9) return sign + scientific(size);
  if (exponent >= -4) {
    const places = Math.max(0, exponent >= 0 ? 9 - exponent : 9);
    return sign + trimZeros(size.toFixed(places));
  }
  const short = trimZeros(size.toFixed(9));
  return sign + (Math.abs(Number(short) - size) < size * 1e-14 ? short : scientific(size));
}
