// Bytes of a text file → string: UTF-8, UTF-16 with a byte order mark, else Windows-1252.

export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return clean(new TextDecoder('utf-16le').decode(bytes))
  if (first === 0xfe && second === 0xff) return clean(new TextDecoder('utf-16be').decode(bytes))
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return clean(new TextDecoder('windows-1252').decode(bytes))
  }
}

const clean = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')

/** True when the bytes are text a person could have typed: hardly any control characters. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  if (sample[0] === 0xff && sample[1] === 0xfe) return true
  if (sample[0] === 0xfe && sample[1] === 0xff) return true
  let odd = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) odd++
  return odd <= sample.length * 0.002
}
