// Postings: jobs somebody else advertises, captured by paste, URL or file; read into facts with places in the text.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { PageQuery, pageOf } from '#shared/pages.ts'
import { PostingFacts, PostingFlag, PostingSalary, RemoteKind } from './posting-facts.ts'
import { PostingText, PostingTwin } from './twin-shapes.ts'

/** The fit as kept for lists: the number and the reason for each part. Counted anew in the background. */
export const PostingFit = z.object({
  /** 0–100; null when nothing could be judged. */
  fit: z.int().min(0).max(100).nullable(),
  /** 0–1: weight of the parts that could be judged. */
  confidence: z.number().min(0).max(1),
  parts: z.array(
    z.object({
      part: z.enum(['skills', 'experience', 'location', 'salary', 'interest']),
      score: z.number().min(0).max(100).nullable(),
      reason: z.string(),
      /** Where an answer is missing when it could not be judged, or could be judged better. */
      missing: z.enum(['wishes', 'profile', 'posting']).optional(),
    }),
  ),
})
export type PostingFit = z.infer<typeof PostingFit>

export const Posting = z.object({
  id: Id,
  title: z.string(),
  company: z.string().nullable(),
  place: z.string().nullable(),
  remoteKind: z.enum(['remote', 'hybrid', 'onsite']).nullable(),
  url: z.string().nullable(),
  source: z.enum(['text', 'url', 'file']),
  favourite: z.boolean(),
  /** Put aside by the person, or of a company that the person hides. */
  hidden: z.boolean(),
  salary: PostingSalary.nullable(),
  /** Null while it is being counted, and while there is no master résumé. */
  fit: PostingFit.nullable(),
  notes: z.string(),
  /** Full text is purged after a while; the facts stay. */
  contentExpiresAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Posting = z.infer<typeof Posting>

/** As it stands in the list. */
export const ListedPosting = Posting.extend({
  /** The same job, saved before: the oldest of them. */
  savedBefore: z.object({ id: Id, createdAt: z.iso.datetime() }).nullable(),
  /** In the order `liked` only: how near it is to what was kept (100) or put aside (−100), and by what. */
  liking: z
    .object({
      score: z.int().min(-100).max(100),
      reason: z
        .object({ side: z.enum(['kept', 'aside']), count: z.int().min(1), traits: z.array(z.string()) })
        .nullable(),
    })
    .nullable(),
})
export type ListedPosting = z.infer<typeof ListedPosting>

/** `text` is null once the content has expired. Spans of the facts point into it. */
export const PostingDetail = Posting.extend({
  facts: PostingFacts,
  text: z.string().nullable(),
  /** What deserves a second look, the gravest first: read from the text, from its dates, and from what was captured before. */
  flags: z.array(PostingFlag),
  /** The newest first, `similar_text` last; at most five. */
  twins: z.array(PostingTwin),
  /** Other texts of the same job, the newest first. */
  otherTexts: z.array(PostingText),
})
export type PostingDetail = z.infer<typeof PostingDetail>

export const maxPostingChars = 200_000

const postingText = z.string().trim().max(maxPostingChars, 'A posting may have at most 200,000 characters.')

export const CapturePosting = z
  .object({
    text: postingText.optional(),
    url: z
      .url({ protocol: /^https?$/, error: 'Use a full address that starts with http:// or https://.' })
      .max(2000)
      .optional(),
    file: z
      .file()
      .max(2 * 1024 * 1024, 'A posting file may have at most 2 MB.')
      .optional(),
    title: z.string().trim().max(200).optional(),
    company: z.string().trim().max(200).optional(),
  })
  .refine((v) => v.text || v.url || v.file, 'Paste the text of the posting, or give its address or file.')
export type CapturePosting = z.infer<typeof CapturePosting>

export const UpdatePosting = z.object({
  title: z.string().trim().min(1).max(200).optional(),
  company: z.string().trim().max(200).nullable().optional(),
  favourite: z.boolean().optional(),
  notes: z.string().max(20_000).optional(),
  /** True puts it aside: it leaves the list and stays where it is used. */
  dismissed: z.boolean().optional(),
})

export const PostingSort = z.enum(['newest', 'fit', 'liked', 'pay'])
export type PostingSort = z.infer<typeof PostingSort>

export const PostingFilter = z.object({
  search: z.string().trim().max(100).optional(),
  favourite: z.stringbool().optional(),
  remoteKind: RemoteKind.optional(),
  /** Only those that fit at least this well, 0–100. */
  minFit: z.coerce.number().int().min(0).max(100).optional(),
  hasPay: z.stringbool().optional(),
  /** `out`: without what was put aside; `only`: nothing but that; `all`: both. */
  hidden: z.enum(['out', 'only', 'all']).default('out'),
  /** `fit` goes by 0.7·fit + 0.3·nearness of the wording to the résumé, `pay` compares currencies by rough rates. What has none stands last. `liked` learns
   * from what was kept and put aside; while that is too little, the newest stand first. */
  sort: PostingSort.default('newest'),
})
export type PostingFilter = z.infer<typeof PostingFilter>

/** A search of the list kept under a name; the same filters as those of the list. */
export const KeptFilter = z.object({
  search: z.string().trim().max(100).optional(),
  favourite: z.boolean().optional(),
  remoteKind: RemoteKind.optional(),
  minFit: z.int().min(0).max(100).optional(),
  hasPay: z.boolean().optional(),
  sort: PostingSort.default('newest'),
})
export type KeptFilter = z.infer<typeof KeptFilter>

export const SavedSearch = z.object({
  id: Id,
  name: z.string(),
  filter: KeptFilter,
  /** How many fit now, without what was put aside. */
  count: z.int(),
  /** Of these, captured since it was looked at last. */
  fresh: z.int(),
  createdAt: z.iso.datetime(),
})
export type SavedSearch = z.infer<typeof SavedSearch>

export const maxSavedSearches = 20
const searchName = z.string().trim().min(1, 'Give it a name.').max(60)

export const HiddenCompany = z.object({ id: Id, name: z.string() })
export type HiddenCompany = z.infer<typeof HiddenCompany>

/** What the order `liked` has learned. */
export const PostingLikes = z.object({
  /** Favourites, and postings that were applied to. */
  kept: z.int(),
  aside: z.int(),
  /** Marks that are missing until there is an order; 0 when there is one. */
  needed: z.int(),
  likes: z.array(z.string()),
  dislikes: z.array(z.string()),
  /** Marks that are not counted any more, as the person asked. */
  forgotten: z.int(),
})
export type PostingLikes = z.infer<typeof PostingLikes>

const byId = z.object({ id: Id })

export const postingsContract = {
  capture: oc
    .route({
      method: 'POST',
      path: '/postings',
      tags: ['Postings'],
      summary: 'Capture a posting from text, URL or file',
      description:
        'A page is fetched from public addresses only. LinkedIn pages are not fetched: paste the description instead.',
      successStatus: 201,
    })
    .input(CapturePosting)
    .output(PostingDetail),
  list: oc
    .route({ method: 'GET', path: '/postings', tags: ['Postings'], summary: 'My postings, sorted and filtered' })
    .input(PageQuery.extend(PostingFilter.shape))
    .output(pageOf(ListedPosting)),
  get: oc
    .route({ method: 'GET', path: '/postings/{id}', tags: ['Postings'], summary: 'One posting with its facts' })
    .input(byId)
    .output(PostingDetail),
  fetchAgain: oc
    .route({
      method: 'POST',
      path: '/postings/{id}/fetch',
      tags: ['Postings'],
      summary: 'Fetch the page again, for a text that has expired or changed',
      description:
        'Title, company and notes stay as they are; text, requirements and other facts are read anew. With `text` that is read instead of the page.',
    })
    .input(byId.extend({ text: postingText.optional() }))
    .output(PostingDetail),
  update: oc
    .route({ method: 'PATCH', path: '/postings/{id}', tags: ['Postings'], summary: 'Title, company, favourite, notes' })
    .input(UpdatePosting.extend({ id: Id }))
    .output(Posting),
  remove: oc
    .route({
      method: 'DELETE',
      path: '/postings/{id}',
      tags: ['Postings'],
      summary: 'Delete (can be undone for 30 days)',
    })
    .input(byId),
  undoRemove: oc
    .route({ method: 'POST', path: '/postings/{id}/undo-delete', tags: ['Postings'], summary: 'Undo the deletion' })
    .input(byId)
    .output(Posting),
  likes: oc
    .route({
      method: 'GET',
      path: '/posting-likes',
      tags: ['Postings'],
      summary: 'What the order by likes has learned, and from how many',
    })
    .output(PostingLikes),
  forgetLikes: oc
    .route({
      method: 'POST',
      path: '/posting-likes/forget',
      tags: ['Postings'],
      summary: 'Learn anew from now on; with `undo` all marks count again',
    })
    .input(z.object({ undo: z.boolean().default(false) }))
    .output(PostingLikes),
  savedSearches: oc
    .route({ method: 'GET', path: '/saved-searches', tags: ['Postings'], summary: 'Searches I have kept, by name' })
    .output(z.object({ items: z.array(SavedSearch) })),
  saveSearch: oc
    .route({
      method: 'POST',
      path: '/saved-searches',
      tags: ['Postings'],
      summary: 'Keep a search under a name; the same name replaces it',
      successStatus: 201,
    })
    .input(z.object({ name: searchName, filter: KeptFilter }))
    .output(SavedSearch),
  renameSearch: oc
    .route({
      method: 'PATCH',
      path: '/saved-searches/{id}',
      tags: ['Postings'],
      summary: 'Give a kept search another name',
    })
    .input(byId.extend({ name: searchName }))
    .output(SavedSearch),
  lookAtSearch: oc
    .route({
      method: 'POST',
      path: '/saved-searches/{id}/seen',
      tags: ['Postings'],
      summary: 'Remember that it was looked at now',
    })
    .input(byId)
    .output(SavedSearch),
  removeSearch: oc
    .route({ method: 'DELETE', path: '/saved-searches/{id}', tags: ['Postings'], summary: 'Forget a kept search' })
    .input(byId),
  hiddenCompanies: oc
    .route({ method: 'GET', path: '/hidden-companies', tags: ['Postings'], summary: 'Companies I do not want to see' })
    .output(z.object({ items: z.array(HiddenCompany) })),
  hideCompany: oc
    .route({
      method: 'POST',
      path: '/hidden-companies',
      tags: ['Postings'],
      summary: 'Leave the postings of a company out of my lists',
      successStatus: 201,
    })
    .input(z.object({ name: z.string().trim().min(1).max(200) }))
    .output(HiddenCompany),
  showCompany: oc
    .route({ method: 'DELETE', path: '/hidden-companies/{id}', tags: ['Postings'], summary: 'Show them again' })
    .input(byId),
}
