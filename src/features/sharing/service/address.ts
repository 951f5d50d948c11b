// The address of a link: 256 random bits, of which only the SHA-256 is kept.
import { createHash, randomBytes } from 'node:crypto'

export const newToken = () => randomBytes(32).toString('base64url')
export const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url')
export const addressOf = (publicUrl: string, token: string) => `${publicUrl}/s/${token}`
