// A letter as a file to send, and its pages to look at.
import { type LetterFormat, type Letter as SetLetter, splitParagraphs } from '#features/rendering/letter/letter.ts'
import { RenderOptions } from '#features/rendering/render-options.ts'
import { previewLetterPages, renderLetterFile } from '#features/rendering/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { noteOnFile } from '#platform/http/file-notes.ts'
import { type FoundLetter, findLetter, findLetterFacts, type LetterFacts } from './find-letters.ts'
import { refuseUnsupported } from './write-letters.ts'

type RenderInput = { id: string; format: LetterFormat }

/** Refused while a claim has no source; `approvedOnly` also while it is a draft. */
export async function renderLetter(
  ctx: Ctx,
  { id, format }: RenderInput,
  options: { approvedOnly?: boolean } = {},
): Promise<File> {
  const { found, facts } = await inWorkspace(
    ctx,
    async (tx) => {
      const letter = await findLetter(tx, id)
      return { found: letter, facts: await findLetterFacts(tx, letter.letter) }
    },
    { scope: 'read' },
  )
  refuseUnsupported(found, facts.facts)
  if (options.approvedOnly && found.letter.state !== 'approved')
    throw new AppError('conflict', 'This letter is still a draft. Approve it before it goes out.', { reason: 'draft' })
  const { template, paper } = found.letter.look
  const rendered = await renderLetterFile(ctx.platform, {
    letter: toSetLetter(found, facts),
    template,
    format,
    options: RenderOptions.parse({ paper }),
  })
  const name = [facts.own.basics.name, 'Cover letter', found.company ?? found.title].filter(Boolean).join(' - ')
  const file = new File(
    [rendered.bytes as Uint8Array<ArrayBuffer>],
    `${name
      .replace(/[\p{Cc}<>:"/\\|?*]/gu, '')
      .trim()
      .slice(0, 120)}.${rendered.extension}`,
    { type: rendered.contentType },
  )
  return noteOnFile(file, rendered.warnings)
}

export async function previewLetter(ctx: Ctx, { id }: { id: string }): Promise<{ pages: string[] }> {
  const { found, facts } = await readWorkspace(ctx, async (tx) => {
    const letter = await findLetter(tx, id)
    return { found: letter, facts: await findLetterFacts(tx, letter.letter) }
  })
  const { template, paper } = found.letter.look
  return previewLetterPages(ctx.platform, {
    letter: toSetLetter(found, facts),
    template,
    options: RenderOptions.parse({ paper }),
  })
}

function toSetLetter({ letter, title, company }: FoundLetter, { own }: LetterFacts): SetLetter {
  const { name, title: role } = letter.addressee
  return {
    sender: own.basics,
    date: (letter.approvedAt ?? new Date()).toISOString().slice(0, 10),
    to: [name, name && role, company].filter((line): line is string => Boolean(line)),
    subject: title,
    paragraphs: splitParagraphs(letter.text),
  }
}
