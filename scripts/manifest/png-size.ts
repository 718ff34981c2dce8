const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Offsets of width and height in the IHDR chunk, which always comes first. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** Pixel size from a PNG's own header; null where the bytes are no PNG. */
export const pngSize = (bytes: Uint8Array): { readonly width: number; readonly height: number } | null => {
  if (bytes.length < HEIGHT_AT + 4 || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) };
};
