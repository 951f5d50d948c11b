// The bytes of a file → what a machine reads in it: text, profile, and where each field came from.
import type { ReadResume } from '#features/profiles/contract.ts'
import { detectFormat } from './detect-format.ts'
import { buildDocument } from './document/build-document.ts'
import { guessLanguage } from './document/guess-language.ts'
import type { Draft } from './document/line.ts'
import { forgetAnswers } from './document/remember.ts'
import { settleResult } from './document/settle-result.ts'
import { readDocx } from './docx/read-docx.ts'
import { mendText, startDamage } from './encoding/mend-text.ts'
import { readFields } from './fields/read-fields.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { ReadingError } from './reading-error.ts'
import { defaultLimits, type ReadingLimits } from './reading-limits.ts'
import { readStructured } from './structured/read-structured.ts'
import { readTex } from './tex/read-tex.ts'
import { decodeText } from './text/decode-text.ts'
import { readHtml } from './text/read-html.ts'
import { readMarkdown } from './text/read-markdown.ts'
import { readPlainText } from './text/read-plain-text.ts'

export interface ReadingProgress {
  stage: 'opening' | 'pages' | 'fields'
  /** Part of the work that is done, 0–1. */
  share: number
  /** A few words for the person who waits. */
  message: string
}

export interface ReadOptions {
  /** Only a hint between formats that look alike (.md and .txt); the content decides. */
  fileName?: string
  limits?: Partial<ReadingLimits>
  /** Today, for what depends on it. Default: the clock. */
  now?: Date
  onProgress?: (progress: ReadingProgress) => void
}

/** Throws ReadingError, nothing else. Same bytes, same result. */
export async function readResume(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResume> {
  const limits = { ...defaultLimits, ...options.limits }
  try {
    options.onProgress?.({ stage: 'opening', share: 0, message: 'Opening the file' })
    if (bytes.length === 0) throw new ReadingError('empty')
    if (bytes.length > limits.maxBytes) throw new ReadingError('too_large')
    const format = detectFormat(bytes, options.fileName)
    if (format === 'json-resume' || format === 'reactive-resume' || format === 'rendercv' || format === 'linkedin-zip')
      return settleResult(readStructured(format, bytes, limits))
    const draft = await readDraft(format, bytes, limits, options)
    forgetAnswers()
    options.onProgress?.({ stage: 'fields', share: 0.8, message: 'Finding names, jobs and dates' })
    const read = buildDocument(draft)
    if (read.document.text.length > limits.maxCharacters) throw new ReadingError('too_much_text')
    if (read.document.pages.length > limits.maxPages) throw new ReadingError('too_many_pages')
    if (!/[\p{L}\d]/u.test(read.document.text)) throw new ReadingError('empty')
    const language = guessLanguage(read.document.text)
    if (language) read.document.language = language
    return settleResult(readFields(read))
  } catch (error) {
    if (error instanceof ReadingError) throw error
    const hidden = new ReadingError(error instanceof RangeError ? 'too_much_text' : 'corrupt')
    hidden.cause = error
    throw hidden
  } finally {
    forgetAnswers()
  }
}

type DrawnFormat = 'pdf' | 'docx' | 'txt' | 'md' | 'tex' | 'html'

function readText(format: DrawnFormat, text: string): Draft {
  if (format === 'md') return readMarkdown(text)
  if (format === 'tex') return readTex(text)
  if (format === 'html') return readHtml(text)
  return readPlainText(text)
}

async function readDraft(
  format: DrawnFormat,
  bytes: Uint8Array,
  limits: ReadingLimits,
  options: ReadOptions,
): Promise<Draft> {
  if (format === 'pdf')
    return readPdf(bytes, limits, (page, pages) =>
      options.onProgress?.({
        stage: 'pages',
        share: (0.8 * page) / (pages + 1),
        message: `Reading page ${page} of ${pages}`,
      }),
    )
  if (format === 'docx') return readDocx(bytes, limits)
  const written = decodeText(bytes)
  if (written.length > limits.maxCharacters) throw new ReadingError('too_much_text')
  const damage = startDamage()
  const draft = readText(format, mendText(written, damage))
  return damage.count > 0 ? { ...draft, layout: { ...draft.layout, damage } } : draft
}
