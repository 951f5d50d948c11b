// Files that carry a profile as data: JSON Resume, Reactive Resume, RenderCV, LinkedIn's export.
import { parse } from 'yaml'
import type { ReadResume } from '#features/profiles/contract.ts'
import { mendJson, mendText } from '../encoding/mend-text.ts'
import { ReadingError } from '../reading-error.ts'
import type { ReadingLimits } from '../reading-limits.ts'
import { decodeText } from '../text/decode-text.ts'
import { openZip } from '../zip/open-zip.ts'
import { fromJsonResume } from './from-json-resume.ts'
import { fromLinkedInZip } from './from-linkedin-zip.ts'
import { fromReactiveResume } from './from-reactive-resume.ts'
import { fromRenderCv } from './from-rendercv.ts'
import { bag, isBag } from './loose.ts'
import { writeDocument } from './write-document.ts'

type Format = 'json-resume' | 'reactive-resume' | 'rendercv' | 'linkedin-zip'

/** Throws ReadingError: corrupt, not_a_resume, too_much_text, zip_bomb. */
export function readStructured(format: Format, bytes: Uint8Array, limits: ReadingLimits): ReadResume {
  const result = writeDocument(format, readProfile(format, bytes, limits))
  const { profile, document } = result
  if (document.text.length > limits.maxCharacters) throw new ReadingError('too_much_text')
  if (!profile.basics.name && profile.work.length + profile.education.length + profile.skills.length === 0)
    throw new ReadingError('not_a_resume')
  return result
}

function readProfile(format: Format, bytes: Uint8Array, limits: ReadingLimits): unknown {
  if (format === 'linkedin-zip') return fromLinkedInZip(openZip(bytes, limits))
  const written = decodeText(bytes)
  if (written.length > limits.maxCharacters * 4) throw new ReadingError('too_much_text')
  const source = format === 'rendercv' ? mendText(written) : mendJson(written)
  const data = format === 'rendercv' ? parseYaml(source) : parseJson(source)
  if (!isBag(data)) throw new ReadingError('not_a_resume')
  if (format === 'rendercv') return fromRenderCv(data)
  return format === 'json-resume' ? fromJsonResume(bag(data)) : fromReactiveResume(data)
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    throw new ReadingError('corrupt')
  }
}

/** Aliases are capped: a few lines of YAML can otherwise unfold to gigabytes. */
function parseYaml(source: string): unknown {
  try {
    return parse(source, { maxAliasCount: 50, logLevel: 'error' })
  } catch {
    throw new ReadingError('corrupt')
  }
}
