// Sharing: links that show one record to people without an account, and what they say about it.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { PageQuery, pageOf } from '#shared/pages.ts'

/** What can be shared. A feature joins by a kind here and a `Shareable` in app/routes.ts. */
export const ShareKind = z.enum(['resume', 'studio_document'])
export type ShareKind = z.infer<typeof ShareKind>

export const SharePermission = z.enum(['view', 'comment'])
export type SharePermission = z.infer<typeof SharePermission>

/** One line of a shared record. `place` is the line's name within its sheet: comments hang on it. */
export const SheetBlock = z.object({
  place: z.string().max(200),
  look: z.enum(['name', 'headline', 'contact', 'heading', 'title', 'text', 'bullet']),
  text: z.string(),
  /** Stands at the right of the line, e.g. dates. */
  aside: z.string().optional(),
})
export type SheetBlock = z.infer<typeof SheetBlock>

/** A record as guests see it. `version` tells which one, where the record has versions. */
export const SharedSheet = z.object({ title: z.string(), version: z.int().nullable(), blocks: z.array(SheetBlock) })
export type SharedSheet = z.infer<typeof SharedSheet>

export const Share = z.object({
  id: Id,
  kind: ShareKind,
  recordId: Id,
  /** Whom it is for, in the owner's words. Guests never see it. */
  label: z.string().nullable(),
  permission: SharePermission,
  hasPassword: z.boolean(),
  hideContact: z.boolean(),
  allowDownload: z.boolean(),
  state: z.enum(['open', 'expired', 'revoked']),
  expiresAt: z.iso.datetime().nullable(),
  /** When it was closed, or ran out; null while it is open. */
  closedAt: z.iso.datetime().nullable(),
  /** Visits of guests: each browser session once, never the owner's own. */
  views: z.int(),
  lastViewedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
})
export type Share = z.infer<typeof Share>

/** The one answer that carries the address: only its hash is kept. */
export const NewShare = Share.extend({ url: z.url() })
export type NewShare = z.infer<typeof NewShare>

const label = z.string().trim().max(80, 'Use at most 80 characters.')
const password = z.string().min(6, 'Use at least 6 characters.').max(128, 'Use at most 128 characters.')
const look = {
  label: label.nullable().optional(),
  expiresAt: z.iso.datetime().nullable().optional(),
  password: password.nullable().optional(),
}

export const CreateShare = z.object({
  kind: ShareKind,
  recordId: Id,
  permission: SharePermission.default('view'),
  hideContact: z.boolean().default(false),
  allowDownload: z.boolean().default(true),
  ...look,
})
export type CreateShare = z.infer<typeof CreateShare>

/** What is left out stays; `null` takes label, end or password away. */
export const UpdateShare = z.object({
  permission: SharePermission.optional(),
  hideContact: z.boolean().optional(),
  allowDownload: z.boolean().optional(),
  ...look,
})
export type UpdateShare = z.infer<typeof UpdateShare>

export const ShareComment = z.object({
  id: Id,
  /** Null once the link itself is gone. */
  shareId: Id.nullable(),
  /** The comment that this one answers. */
  parentId: Id.nullable(),
  /** Line of the sheet; null for the whole. */
  place: z.string().nullable(),
  /** What the line said when the comment was made. */
  quote: z.string().nullable(),
  body: z.string(),
  authorName: z.string(),
  /** Written in the workspace, not by a guest. */
  fromOwner: z.boolean(),
  /** Written by whoever asks, so that a guest can take it back. */
  mine: z.boolean(),
  resolved: z.boolean(),
  createdAt: z.iso.datetime(),
})
export type ShareComment = z.infer<typeof ShareComment>

const body = z.string().trim().min(1, 'Write something first.').max(2000, 'Use at most 2,000 characters.')
export const GuestComment = z.object({
  name: z.string().trim().min(1, 'Say who you are.').max(80, 'Use at most 80 characters.'),
  body,
  place: z.string().max(200).optional(),
  parentId: Id.optional(),
})
export type GuestComment = z.infer<typeof GuestComment>

/** What a guest gets: a door with a lock, or the record. */
export const SharedRecord = z.discriminatedUnion('state', [
  z.object({ state: z.literal('locked') }),
  z.object({
    state: z.literal('open'),
    kind: ShareKind,
    permission: SharePermission,
    allowDownload: z.boolean(),
    expiresAt: z.iso.datetime().nullable(),
    /** True for somebody signed in to the workspace that shares. */
    isOwner: z.boolean(),
    sheet: SharedSheet,
  }),
])
export type SharedRecord = z.infer<typeof SharedRecord>

/** Whether mail tells of comments by guests; `possible` is false where this installation sends no mail. */
export const CommentMail = z.object({ on: z.boolean(), possible: z.boolean() })
export type CommentMail = z.infer<typeof CommentMail>

const byId = z.object({ id: Id })
const ofRecord = z.object({ kind: ShareKind, recordId: Id })
// Whatever is not an address of ours gets the same answer as one that was closed: no shape to learn from.
const byToken = z.object({ token: z.string().max(200) })
const tags = ['Sharing']
const guest = { tags: ['Shared with guests'] }

export const sharingContract = {
  list: oc
    .route({ method: 'GET', path: '/shares', tags, summary: 'Links to a record, newest first' })
    .input(ofRecord)
    .output(z.object({ items: z.array(Share) })),
  create: oc
    .route({
      method: 'POST',
      path: '/shares',
      tags,
      summary: 'Make a link; its address is shown this once',
      successStatus: 201,
    })
    .input(CreateShare)
    .output(NewShare),
  update: oc
    .route({ method: 'PATCH', path: '/shares/{id}', tags, summary: 'Change what a link allows' })
    .input(UpdateShare.extend({ id: Id }))
    .output(Share),
  renew: oc
    .route({
      method: 'POST',
      path: '/shares/{id}/renew',
      tags,
      summary: 'Give a link a new address; the old one closes at once',
    })
    .input(byId)
    .output(NewShare),
  revoke: oc
    .route({ method: 'DELETE', path: '/shares/{id}', tags, summary: 'Close a link at once (can be undone)' })
    .input(byId),
  undoRevoke: oc
    .route({ method: 'POST', path: '/shares/{id}/undo-revoke', tags, summary: 'Open a closed link again' })
    .input(byId)
    .output(Share),
  sheet: oc
    .route({ method: 'GET', path: '/shared-sheet', tags, summary: 'The lines of a record that comments hang on' })
    .input(ofRecord)
    .output(SharedSheet),
  comments: oc
    .route({ method: 'GET', path: '/share-comments', tags, summary: 'What guests said about a record, oldest first' })
    .input(PageQuery.extend(ofRecord.shape))
    .output(pageOf(ShareComment)),
  openComments: oc
    .route({ method: 'GET', path: '/share-comments/open', tags, summary: 'How many threads wait for an answer' })
    .input(ofRecord)
    .output(z.object({ count: z.int() })),
  startComment: oc
    .route({
      method: 'POST',
      path: '/share-comments',
      tags,
      summary: 'Comment on a line, or on the whole, for the workspace: guests do not see it',
      successStatus: 201,
    })
    .input(z.object({ ...ofRecord.shape, body, place: z.string().max(200).optional() }))
    .output(ShareComment),
  answer: oc
    .route({
      method: 'POST',
      path: '/share-comments/{id}/answers',
      tags,
      summary: 'Answer a comment',
      successStatus: 201,
    })
    .input(byId.extend({ body }))
    .output(ShareComment),
  resolve: oc
    .route({
      method: 'PATCH',
      path: '/share-comments/{id}',
      tags,
      summary: 'Mark a thread as done, open it again, or say on which line its words stand now',
    })
    .input(
      byId
        .extend({ resolved: z.boolean().optional(), place: z.string().max(200).optional() })
        .refine(({ resolved, place }) => resolved !== undefined || place !== undefined, 'Say what to change.'),
    )
    .output(ShareComment),
  removeComment: oc
    .route({ method: 'DELETE', path: '/share-comments/{id}', tags, summary: 'Delete a comment (can be undone)' })
    .input(byId),
  undoRemoveComment: oc
    .route({ method: 'POST', path: '/share-comments/{id}/undo-delete', tags, summary: 'Undo the deletion' })
    .input(byId)
    .output(ShareComment),
  commentMail: oc
    .route({ method: 'GET', path: '/comment-mail', tags, summary: 'Whether mail tells me of comments by guests' })
    .output(CommentMail),
  setCommentMail: oc
    .route({
      method: 'PUT',
      path: '/comment-mail',
      tags,
      summary: 'Have mail about comments by guests, or none',
      description: 'At most one mail an hour for each document, with everything said since the last one.',
    })
    .input(z.object({ on: z.boolean() }))
    .output(CommentMail),
  stopCommentMail: oc
    .route({
      method: 'POST',
      path: '/comment-mail/{token}/stop',
      tags: ['Shared with guests'],
      summary: 'No more mail about comments, by the address in such a mail (RFC 8058)',
    })
    .input(z.object({ token: z.string().max(200) })),

  open: oc
    .route({ method: 'GET', path: '/shared/{token}', ...guest, summary: 'What a link shows' })
    .input(byToken)
    .output(SharedRecord),
  unlock: oc
    .route({
      method: 'POST',
      path: '/shared/{token}/unlock',
      ...guest,
      summary: 'Give the password; opens the link for this browser session',
    })
    .input(byToken.extend({ password: z.string().max(128) })),
  pages: oc
    .route({
      method: 'GET',
      path: '/shared/{token}/pages',
      ...guest,
      summary: 'The record as it prints, a page an SVG',
    })
    .input(byToken)
    .output(z.object({ pages: z.array(z.string()) })),
  file: oc
    .route({ method: 'GET', path: '/shared/{token}/file', ...guest, summary: 'The record as PDF, where allowed' })
    .input(byToken)
    .output(z.file()),
  guestComments: oc
    .route({ method: 'GET', path: '/shared/{token}/comments', ...guest, summary: 'What was said over this link' })
    .input(byToken)
    .output(z.object({ items: z.array(ShareComment) })),
  comment: oc
    .route({
      method: 'POST',
      path: '/shared/{token}/comments',
      ...guest,
      summary: 'Comment on a line or on the whole',
      successStatus: 201,
    })
    .input(byToken.extend(GuestComment.shape))
    .output(ShareComment),
  takeBack: oc
    .route({
      method: 'DELETE',
      path: '/shared/{token}/comments/{id}',
      ...guest,
      summary: 'Take back a comment of one’s own',
    })
    .input(byToken.extend({ id: Id })),
}
