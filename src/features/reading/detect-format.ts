// What a file is, told by its content. The name only decides between kinds of plain text that look alike.
import type { SourceFormat } from '#features/profiles/contract.ts'
import { ReadingError, sayOf } from './reading-error.ts'
import { decodeText, looksLikeText } from './text/decode-text.ts'

/** Throws ReadingError for everything we do not read, each with its own advice. */
export function detectFormat(bytes: Uint8Array, fileName = ''): SourceFormat {
  if (bytes.length === 0) throw new ReadingError('empty')
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return detectZip(bytes)
  if (head.includes('%PDF-')) return 'pdf'
  refuseKnown(head, bytes)
  if (!looksLikeText(bytes)) throw new ReadingError('wrong_type')
  const text = decodeText(bytes)
  if (text.trim() === '') throw new ReadingError('empty')
  return detectText(text, fileName.toLowerCase())
}

function refuseKnown(head: string, bytes: Uint8Array): void {
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    const sample = Buffer.from(bytes).toString('utf16le', 0, Math.min(bytes.length, 200_000))
    if (/EncryptedPackage|E\0n\0c/.test(sample)) throw new ReadingError('encrypted')
    if (/__substg1\.0|__properties_version/.test(sample)) throw new ReadingError('wrong_type', sayOf.mail)
    const isSheet = /Workbook|PowerPoint Document/.test(sample) && !sample.includes('WordDocument')
    throw new ReadingError(isSheet ? 'spreadsheet' : 'old_word')
  }
  if (head.startsWith('{\\rtf')) throw new ReadingError('other_office', sayOf.rtf)
  const picture =
    /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP|\0\0\0.ftyp(?:heic|heix|mif1|msf1|avif)|\u00ff\n\u00ff)/s
  if (picture.test(head)) throw new ReadingError('picture')
  if (/^(?:\u007fELF|MZ|\u00ca\u00fe\u00ba\u00be|\u001f\u008b|Rar!|7z\u00bc\u00af|%!PS)/.test(head))
    throw new ReadingError('wrong_type')
}

/** The directory at the end of a ZIP names its parts; that is enough to tell its kind. */
function detectZip(bytes: Uint8Array): SourceFormat {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 400_000))).toString('latin1')
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const has = (part: string) => tail.includes(part) || head.includes(part)
  if (has('word/document')) return 'docx'
  if (has('Profile.csv') || has('Positions.csv')) return 'linkedin-zip'
  if (has('opendocument.text')) throw new ReadingError('other_office', sayOf.openDocument)
  if (has('Index/Document.iwa') || has('buildVersionHistory.plist')) throw new ReadingError('other_office', sayOf.pages)
  if (has('Connections.csv') || has('messages.csv')) throw new ReadingError('not_a_resume', sayOf.linkedInPart)
  if (
    has('xl/workbook') ||
    has('ppt/presentation') ||
    has('opendocument.spreadsheet') ||
    has('opendocument.presentation')
  )
    throw new ReadingError('spreadsheet')
  if (!tail.includes('PK\u0005\u0006')) throw new ReadingError('corrupt')
  throw new ReadingError('wrong_type', /\.(?:pdf|docx?|txt|rtf|odt|md)PK/i.test(tail) ? sayOf.archive : undefined)
}

function detectText(text: string, name: string): SourceFormat {
  const start = text.slice(0, 6000).trimStart()
  if (start.startsWith('{') || /^\[\s*["{\d[\]-]/.test(start)) {
    const format = detectJson(text)
    if (format) return format
  }
  refuseText(start)
  if (/^(?:#[^\n]*\n|\s)*cv:\s*(?:\n|$)/.test(start) || (/^\s*cv:\s*$/m.test(start) && /^design:|^locale:/m.test(text)))
    return 'rendercv'
  if (
    /\\documentclass|\\begin\{document\}/.test(text.slice(0, 40_000)) ||
    (name.endsWith('.tex') && /\\[a-zA-Z]+\{/.test(text))
  )
    return 'tex'
  if (
    /^(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html|<(?:head|body|div|h1|p|section|article|main|table)[\s>])/i.test(
      start,
    )
  )
    return 'html'
  if (/^<\?xml|^<svg/i.test(start)) throw new ReadingError('wrong_type')
  if (/\.(?:md|markdown|mdown)$/.test(name)) return 'md'
  if (/\.(?:txt|text)$/.test(name)) return 'txt'
  return looksLikeMarkdown(text) ? 'md' : 'txt'
}

/** Text that is the wrapping of a document, not the document. */
function refuseText(start: string): void {
  if (/^\[InternetShortcut\]|^<\?xml[^>]*>\s*<!DOCTYPE plist/i.test(start))
    throw new ReadingError('wrong_type', sayOf.shortcut)
  if (/^MIME-Version:/im.test(start.slice(0, 3000)) && /^Content-Type:\s*\w+\//im.test(start.slice(0, 3000)))
    throw new ReadingError('wrong_type', /multipart\/related/i.test(start) ? sayOf.webArchive : sayOf.mail)
  if (/^<\?xml/.test(start) && /opendocument/.test(start)) throw new ReadingError('other_office', sayOf.openDocument)
  if (/^<\?xml/.test(start) && /progid="Word\.Document"/.test(start))
    throw new ReadingError('other_office', sayOf.wordXml)
}

function looksLikeMarkdown(text: string): boolean {
  const headings = text.match(/^#{1,4} \S/gm)?.length ?? 0
  const bold = text.match(/\*\*[^*\n]{1,300}\*\*/g)?.length ?? 0
  const links = text.match(/\[[^\][\n]{1,300}\]\([^)\n]{1,1000}\)/g)?.length ?? 0
  return headings >= 2 || (headings >= 1 && bold + links > 0) || bold >= 3
}

/** Undefined for text that only begins like a list. */
function detectJson(text: string): SourceFormat | undefined {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    if (/\\documentclass/.test(text)) return 'tex'
    if (text.trimStart().startsWith('[')) return undefined
    throw new ReadingError('corrupt')
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new ReadingError('not_a_resume')
  const bag = data as Record<string, unknown>
  if ('doc_id' in bag && 'resource_key' in bag) throw new ReadingError('wrong_type', sayOf.shortcut)
  const inner = typeof bag.data === 'object' && bag.data !== null ? (bag.data as Record<string, unknown>) : bag
  if (typeof inner.sections === 'object' && inner.sections !== null) return 'reactive-resume'
  if (['basics', 'work', 'education', 'skills', 'projects'].some((key) => key in bag)) return 'json-resume'
  throw new ReadingError('not_a_resume')
}
