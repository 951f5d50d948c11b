import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { sharingContract } from './contract.ts'
import { type Door, unlockShare } from './service/enter-share.ts'
import { addGuestComment, listGuestComments, takeBackComment } from './service/guest-comments.ts'
import {
  answerComment,
  countOpenComments,
  listComments,
  removeComment,
  resolveComment,
  startComment,
  undoRemoveComment,
} from './service/keep-comments.ts'
import {
  createShare,
  getSheet,
  listShares,
  renewShare,
  revokeShare,
  undoRevokeShare,
  updateShare,
} from './service/keep-shares.ts'
import { getCommentMail, setCommentMail, stopCommentMail } from './service/mail-comments.ts'
import { downloadShared, drawShared, openShared } from './service/show-shared.ts'
import { registerShareables, type Shareable } from './shareable.ts'

const os = implement(sharingContract).$context<RequestContext>()
const cookieName = 'shortlist.guest'

/** The cookie goes back to this one link's addresses only. */
const doorOf = ({ request, setSessionCookie }: RequestContext, token: string): Door => ({
  address: request.address,
  proof: request.signedCookie(cookieName),
  prove: (proof) => setSessionCookie(cookieName, proof, `/api/v1/shared/${encodeURIComponent(token)}`),
})

/** `bind` for guests: the verb also gets the door they come through. */
const bindGuest =
  <I extends { token: string }, O>(verb: (ctx: RequestContext['ctx'], input: I, door: Door) => Promise<O>) =>
  ({ context, input }: { context: RequestContext; input: I }): Promise<O> =>
    verb(context.ctx, input, doorOf(context, input.token))

/** `shareables`: what can be shared, and how each kind is shown. */
export function sharingRoutes(shareables: readonly Shareable[]) {
  registerShareables(shareables)
  return os.router({
    list: os.list.handler(bind(listShares)),
    create: os.create.handler(bind(createShare)),
    update: os.update.handler(bind(updateShare)),
    renew: os.renew.handler(bind(renewShare)),
    revoke: os.revoke.handler(bind(revokeShare)),
    undoRevoke: os.undoRevoke.handler(bind(undoRevokeShare)),
    sheet: os.sheet.handler(bind(getSheet)),
    comments: os.comments.handler(bind(listComments)),
    openComments: os.openComments.handler(bind(countOpenComments)),
    startComment: os.startComment.handler(bind(startComment)),
    answer: os.answer.handler(bind(answerComment)),
    resolve: os.resolve.handler(bind(resolveComment)),
    removeComment: os.removeComment.handler(bind(removeComment)),
    undoRemoveComment: os.undoRemoveComment.handler(bind(undoRemoveComment)),
    commentMail: os.commentMail.handler(bind(getCommentMail)),
    setCommentMail: os.setCommentMail.handler(bind(setCommentMail)),
    stopCommentMail: os.stopCommentMail.handler(bind(stopCommentMail)),
    open: os.open.handler(bindGuest(openShared)),
    unlock: os.unlock.handler(bindGuest(unlockShare)),
    pages: os.pages.handler(bindGuest(drawShared)),
    file: os.file.handler(bindGuest(downloadShared)),
    guestComments: os.guestComments.handler(bindGuest(listGuestComments)),
    comment: os.comment.handler(bindGuest(addGuestComment)),
    takeBack: os.takeBack.handler(bindGuest(takeBackComment)),
  })
}
