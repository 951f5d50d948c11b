// Bullet signs at the start of a line. Signs that also stand in formulas and between words need a space behind them.

const sign =
  /^\s*(?:[•◦▪▫■□●○◉◎♦◆◇❖►▶▸▹➤➢➔→»›✓✔✦★☆⁃∙·‣⦿⚫◾◽❯⟩⟶▻▹❑❒☑⬥⬦◈⁍⁌◘⊙✅*¤§]|[-–—−‒―+~](?=\s)|[-–—](?=\p{Lu}[\p{Ll}.])|[\u2190-\u21ff\u2217\u2218\u2219\u22c4-\u22c6\u22b0-\u22b5\u2299-\u229d\u25a0-\u25ff\u2713-\u27bf\u2981\u29bf\u29eb\u2b00-\u2bff](?=\s)|o(?=\t)|\((?:\d{1,2}|[a-z])\)(?=\s)|\d{1,2}[.)](?=\s+\p{Lu}))[\s\u200b]*/u

/** Length of the bullet sign with the space behind it, 0 without one. */
export function measureBullet(text: string): number {
  const match = sign.exec(text)
  if (!match) return 0
  return match[0].length < text.length ? match[0].length : 0
}

/** A bullet drawn apart from its text, as a line of its own. */
export function isLoneSign(text: string): boolean {
  const sign = text.trim()
  return sign.length < 5 && measureBullet(`${sign} A`) === sign.length + 1
}
