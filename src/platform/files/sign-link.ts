import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { FileLink } from './file-disk.ts'

export type SignedFile = Omit<FileLink, 'expiresSeconds'> & { key: string }

type Payload = { k: string; e: number; n: string; t: string; i: 0 | 1 }

/** Tokens `payload.signature` (HMAC-SHA256 under a key of its own) that grant one file until a time. */
export function makeLinkSigner(secret: string) {
  const signingKey = Buffer.from(hkdfSync('sha256', secret, '', 'shortlist file links', 32))
  const signatureOf = (payload: string) => createHmac('sha256', signingKey).update(payload).digest()
  return {
    sign(key: string, link: FileLink, now = Date.now()): string {
      const expires = Math.floor(now / 1000) + link.expiresSeconds
      const payload: Payload = { k: key, e: expires, n: link.fileName, t: link.contentType, i: link.inline ? 1 : 0 }
      const text = Buffer.from(JSON.stringify(payload)).toString('base64url')
      return `${text}.${signatureOf(text).toString('base64url')}`
    },
    /** Undefined when the token is forged, damaged or expired. */
    open(token: string, now = Date.now()): SignedFile | undefined {
      const [text, signature, ...rest] = token.split('.')
      if (!text || !signature || rest.length > 0) return undefined
      const given = Buffer.from(signature, 'base64url')
      const expected = signatureOf(text)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
      const { k, e, n, t, i } = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Payload
      return e * 1000 > now ? { key: k, fileName: n, contentType: t, inline: i === 1 } : undefined
    },
  }
}
