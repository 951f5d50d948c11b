export type PostingReadingCode =
  | 'empty'
  | 'too_short'
  | 'too_large'
  | 'not_a_posting'
  | 'blocked'
  | 'linkedin'
  | 'malformed'

const messages: Record<PostingReadingCode, string> = {
  empty: 'There is nothing to read. Paste the text of the posting.',
  too_short: 'This is too short to be a job posting. Paste the whole description.',
  too_large: 'This is too large to be one job posting (over 2 MB). Paste only the description.',
  not_a_posting: 'This does not look like a job posting. Paste the description of one job.',
  blocked: 'The site showed a check page instead of the posting. Paste the description instead.',
  linkedin: 'LinkedIn shows the posting only to people who are signed in. Paste the description instead.',
  malformed: 'The job board answered in a form that cannot be read.',
}

/** A posting that cannot be read; `message` is for the person. */
export class PostingReadingError extends Error {
  readonly code: PostingReadingCode
  constructor(code: PostingReadingCode) {
    super(messages[code])
    this.name = 'PostingReadingError'
    this.code = code
  }
}
