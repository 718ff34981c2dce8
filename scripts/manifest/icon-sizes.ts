/** Pixel sizes Office takes for ribbon buttons (16, 32 and 80 must be there), and 64 for the add-in itself. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The sizes every ribbon icon must come in. */
export const REQUIRED_ICON_SIZES: readonly number[] = [16, 32, 80];
