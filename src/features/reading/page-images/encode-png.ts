// PNG (ISO/IEC 15948) of an opaque picture: three bytes a pixel, each line as the difference to the one above.
import { crc32, deflateSync } from 'node:zlib'

/** `pixels`: four bytes each, red, green, blue and one that is ignored. */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const stride = width * 3 + 1
  const lines = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    lines[y * stride] = 2
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 3; c++) {
        const at = (y * width + x) * 4 + c
        lines[y * stride + 1 + x * 3 + c] = pixels[at]! - (y ? pixels[at - width * 4]! : 0)
      }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
