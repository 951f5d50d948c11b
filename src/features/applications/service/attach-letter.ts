// An approved letter, kept with the application exactly as sent.

import { renderLetter } from '#features/letters/service/render-letter-file.ts'
import type { LetterFormat } from '#features/rendering/letter/letter.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace } from '#platform/db/scope.ts'
import type { ApplicationDetail } from '../contract.ts'
import { keepDocument, storeDocument } from './documents.ts'
import { findApplication } from './find-applications.ts'
import { announce } from './timeline.ts'

type Input = { id: string; letterId: string; format: LetterFormat }

export async function attachLetter(ctx: Ctx, { id, letterId, format }: Input): Promise<ApplicationDetail> {
  await readWorkspace(ctx, (tx) => findApplication(tx, id))
  const file = await renderLetter(ctx, { id: letterId, format }, { approvedOnly: true })
  const stored = await storeDocument(ctx, file)
  return inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    await keepDocument(tx, id, null, stored)
    return announce(tx, id)
  })
}
