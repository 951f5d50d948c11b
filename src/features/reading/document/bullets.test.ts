import { expect, test } from 'vitest'
import { measureBullet } from './bullets.ts'

test.each(['•', '–', '―', '⋆', '⋄', '∗', '∘', '⊳', '→', '⇒', '▴', '❥', '⧫', '⭢', '(a)', '2.'])(
  '%s begins an item',
  (sign) => expect(measureBullet(`${sign} Built a bridge`)).toBe(sign.length + 1),
)

test('a dash may touch its item', () => expect(measureBullet('-Built a bridge')).toBe(1))

test.each(['∗∗', '-5 °C', '2.5 million', '1. half', 'o level', '+49 30 5550142', '5 × 5'])('%s does not', (text) =>
  expect(measureBullet(text)).toBe(0),
)
