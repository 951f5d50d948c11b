// An approved letter, kept with the application exactly as sent.

import { renderLetter } from '#features/letters/service/render-letter-file.ts'
import type { LetterFormat } from '#features/rendering/letter/letter.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace } from '#platform/db/scope.ts'
import type { ApplicationDetail } from '../contract.ts'
import { announce, keepDocument } from './change-applications.ts'
import { findApplication } from './find-applications.ts'

type Input = { id: string; letterId: string; format: LetterFormat }

export async function attachLetter(ctx: Ctx, { id, letterId, format }: Input): Promise<ApplicationDetail> {
  await readWorkspace(ctx, (tx) => findApplication(tx, id))
  const file = await renderLetter(ctx, { id: letterId, format }, { approvedOnly: true })
  const { key, sha256 } = await ctx.platform.files.put(new Uint8Array(await file.arrayBuffer()), {
    workspaceId: ctx.workspace!,
  })
  return inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    await keepDocument(tx, id, null, { file, key, sha256, resumeVersion: null })
    return announce(tx, id)
  })
}
