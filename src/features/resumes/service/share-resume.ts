// How a résumé is shown to guests: always its newest version, drawn from the profile, so that what is hidden is nowhere.
import { previewProfile, renderFile } from '#features/rendering/service.ts'
import type { Shareable, ShareLook } from '#features/sharing/shareable.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import { hideContact } from '../hide-contact.ts'
import { buildSharedSheet } from '../shared-sheet.ts'
import { chooseLook } from './choose-look.ts'
import { findContent, findResume } from './find-resumes.ts'

export const shareableResume: Shareable = {
  kind: 'resume',
  async showSheet(tx, recordId, look) {
    const { profile, version } = await findShown(tx, recordId, look)
    const { name, label } = profile.basics
    return { title: name ?? label ?? 'Résumé', version, blocks: buildSharedSheet(profile) }
  },
  async drawPages(ctx, recordId, look) {
    const { pages } = await previewProfile(ctx, await readDrawn(ctx, recordId, look))
    return pages
  },
  async makeFile(ctx, recordId, look) {
    const drawn = await readDrawn(ctx, recordId, look)
    const { bytes, contentType } = await renderFile(ctx.platform, { ...drawn, format: 'pdf' })
    const name = (drawn.profile.basics.name ?? '').replace(/[\p{Cc}<>:"/\\|?*]/gu, '').trim() || 'Résumé'
    return new File([bytes as Uint8Array<ArrayBuffer>], `${name}.pdf`, { type: contentType })
  },
}

async function findShown(tx: Tx, recordId: string, look: ShareLook) {
  const content = await findContent(tx, recordId)
  return look.hideContact ? { ...content, profile: hideContact(content.profile) } : content
}

async function readDrawn(ctx: Ctx, recordId: string, look: ShareLook) {
  return readWorkspace(ctx, async (tx) => {
    const { look: chosen } = await findResume(tx, recordId)
    const { profile } = await findShown(tx, recordId, look)
    return { profile, ...chooseLook(chosen, {}) }
  })
}
