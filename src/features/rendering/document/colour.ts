// Colours that stay readable whatever a person picks. Contrast as WCAG 2.2 defines it.

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
const toHex = (rgb: number[]): string => `#${rgb.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`

/** WCAG relative luminance, 0 black to 1 white. */
export function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((c) => {
    const share = c / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG contrast ratio against white paper, 1 to 21. */
export const contrastOnPaper = (hex: string): number => 1.05 / (luminance(hex) + 0.05)

/** The same hue, darkened until text in it has a contrast of at least 5.5 on white (4.5 is asked, tints take some). */
export function readable(hex: string): string {
  let rgb = channels(hex)
  while (contrastOnPaper(toHex(rgb)) < 5.5) rgb = rgb.map((c) => c * 0.94)
  return toHex(rgb)
}

/** A very light tint of the colour for areas behind text. */
export const tint = (hex: string): string => toHex(channels(hex).map((c) => 255 - (255 - c) * 0.085))
