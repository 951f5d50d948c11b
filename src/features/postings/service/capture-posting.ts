// Capture: from pasted text, a fetched page or a file, to facts with places in the text.

import type { Ctx, Platform } from '#platform/context.ts'
import { inWorkspace, requireScope } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { fetchPage } from '#platform/http/fetch-page.ts'
import type { CapturePosting, PostingDetail } from '../contract.ts'
import { refuseKnownWalls } from '../known-walls.ts'
import { createPostingReader, type PostingReader, type PostingSource } from '../read-in-worker.ts'
import { postingTable } from '../table.ts'
import { showPostingDetail } from './show-posting.ts'

const readers = new WeakMap<Platform, PostingReader>()

export function postingReaderOf(platform: Platform): PostingReader {
  let reader = readers.get(platform)
  if (!reader) {
    reader = createPostingReader()
    readers.set(platform, reader)
    platform.onClose(() => reader!.close())
  }
  return reader
}

export async function capturePosting(ctx: Ctx, input: CapturePosting): Promise<PostingDetail> {
  requireScope(ctx.actor, ctx.actor.kind === 'token' && ctx.actor.scopes.includes('capture') ? 'capture' : 'write')
  if (!ctx.workspace) throw new AppError('unauthenticated', 'Sign in, or start a trial, to capture a posting.')
  const { kind, source, url } = await openSource(ctx, input)
  const { facts, text } = await postingReaderOf(ctx.platform).read(source)
  const title = input.title || facts.title || firstLine(text)
  const company = input.company || facts.company || null
  const hours = ctx.platform.env.CONTENT_HOURS
  return inWorkspace(
    ctx,
    async (tx) => {
      const [row] = await tx.db
        .insert(postingTable)
        .values({
          workspaceId: tx.workspace,
          title: title.slice(0, 200),
          company,
          url: url ?? facts.applyUrl ?? null,
          source: kind,
          facts: { ...facts, title, ...(company ? { company } : {}) },
          content: text,
          contentExpiresAt: kind === 'url' ? new Date(Date.now() + hours * 3_600_000) : null,
        })
        .returning()
      await publishEvent(tx, { type: 'posting.changed', payload: { subjectId: row!.id } })
      return showPostingDetail(row!)
    },
    { scope: 'capture' },
  )
}

type Opened = { kind: 'text' | 'url' | 'file'; source: PostingSource; url?: string }

async function openSource(ctx: Ctx, input: CapturePosting): Promise<Opened> {
  if (input.text) {
    const looksLikeHtml = /<(html|body|div|p|script)[\s>]/i.test(input.text.slice(0, 5000))
    return {
      kind: 'text',
      source: { [looksLikeHtml ? 'html' : 'text']: input.text, ...(input.url ? { url: input.url } : {}) },
      ...(input.url ? { url: input.url } : {}),
    }
  }
  if (input.file) {
    const content = decode(new Uint8Array(await input.file.arrayBuffer()))
    return {
      kind: 'file',
      source: /<html|<!doctype html|<body/i.test(content.slice(0, 5000)) ? { html: content } : { text: content },
    }
  }
  refuseKnownWalls(input.url!)
  const page = await fetchPage(input.url!, { allowPrivate: ctx.platform.env.FETCH_PRIVATE })
  return {
    kind: 'url',
    url: page.url,
    source: page.contentType.includes('text/plain')
      ? { text: page.text, url: page.url }
      : { html: page.text, url: page.url },
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes.subarray(0, 5).toString() === '37,80,68,70,45')
    throw new AppError('unsupported', 'Posting files may be HTML or text. Copy the text out of the PDF and paste it.')
  const text = new TextDecoder('utf-8').decode(bytes)
  if (text.includes('\u0000'))
    throw new AppError('unsupported', 'Posting files may be HTML or text. Copy the text and paste it.')
  return text
}

const firstLine = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .find(Boolean) ?? 'Posting'
