// Password rules of identity.md, and the list of passwords that everybody tries first.
import { AppError } from '#platform/errors.ts'
import { Password } from './contract.ts'

let common: Set<string> | undefined
// 49,233 entries: loaded when the first password is set, not at every start.
async function commonPasswords(): Promise<Set<string>> {
  common ??= new Set((await import('@zxcvbn-ts/language-common')).dictionary['passwords-common'] as string[])
  return common
}

const unleet: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** True for listed passwords, also when dressed up: `P@ssw0rd1!` is still `password`. */
export async function isCommonPassword(password: string): Promise<boolean> {
  const list = await commonPasswords()
  const lower = password.toLowerCase()
  const bare = lower.replace(/^[^a-z]+|[^a-z]+$/g, '')
  const plain = (text: string) => text.replace(/[0134578@$!]/g, (c) => unleet[c] ?? c)
  const trimmed = lower.replace(/[\d\W_]+$/, '')
  return [lower, bare, trimmed, plain(lower), plain(trimmed)].some((form) => form.length >= 4 && list.has(form))
}

/** Throws `invalid` with every rule that is not met. */
export async function requireGoodPassword(password: unknown): Promise<void> {
  const checked = Password.safeParse(password)
  const reasons = checked.success ? [] : checked.error.issues.map((issue) => issue.message)
  if (typeof password === 'string' && (await isCommonPassword(password)))
    reasons.push('This password is on the list of common ones; choose another.')
  if (reasons.length) throw new AppError('invalid', reasons.join(' '), { fields: { password: reasons } })
}
