import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodePng } from './encode-png.ts'

/** Undoes what the encoder does, by the standard: each line is the difference to the one above. */
function decode(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const length = png.readUInt32BE(33)
  expect(png.toString('latin1', 37, 41)).toBe('IDAT')
  const lines = inflateSync(png.subarray(41, 41 + length))
  const stride = width * 3
  const out = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++)
    for (let i = 0; i < stride; i++)
      out[y * stride + i] = lines[y * (stride + 1) + 1 + i]! + (y ? out[(y - 1) * stride + i]! : 0)
  return { width, height, out }
}

test('pixels survive', () => {
  const size = fc.integer({ min: 1, max: 9 })
  fc.assert(
    fc.property(size, size, fc.uint8Array({ minLength: 324, maxLength: 324 }), (width, height, noise) => {
      const pixels = noise.subarray(0, width * height * 4)
      const decoded = decode(Buffer.from(encodePng(pixels, width, height)))
      expect([decoded.width, decoded.height]).toEqual([width, height])
      expect([...decoded.out]).toEqual([...pixels].filter((_, index) => index % 4 !== 3))
    }),
  )
})
