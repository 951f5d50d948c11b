// Bullet signs at the start of a line.

const sign =
  /^\s*(?:[•◦▪▫■□●○◉◎♦◆◇❖►▶▸▹➤➢➔→»›✓✔✦★☆⁃∙·‣⦿⚫◾◽❯⟩⟶▻▹❑❒☑⬥⬦◈⁍⁌◘⊙✅*¤§]|[-–—−+~](?=\s)|o(?=\t)|\((?:\d{1,2}|[a-z])\)(?=\s)|\d{1,2}[.)](?=\s+\p{Lu}))[\s\u200b]*/u

/** Length of the bullet sign with the space behind it, 0 without one. */
export function measureBullet(text: string): number {
  const match = sign.exec(text)
  if (!match) return 0
  return match[0].length < text.length ? match[0].length : 0
}

/** True for a line that is nothing but a bullet sign (drawn apart from its text). */
export const isLoneBullet = (text: string): boolean => /^\s*[•◦▪▫■□●○◉♦◆❖►▶▸➤➢‣∙·–-]\s*$/u.test(text)
