// A posting for commands: a text or HTML file, or standard input.
import { CliError, expandOne } from '#platform/cli/files.ts'
import type { PostingFacts } from './posting-facts.ts'
import { PostingReadingError } from './reading/posting-reading-error.ts'
import { readPosting } from './reading/read-posting.ts'

export function readPostingFile(path: string): { facts: PostingFacts; text: string } {
  const content = new TextDecoder().decode(expandOne(path, ['txt', 'html', 'md'], 'one posting').read())
  try {
    return readPosting(
      /<(html|body|div|p|script)[\s>]/i.test(content.slice(0, 5000)) ? { html: content } : { text: content },
    )
  } catch (error) {
    if (error instanceof PostingReadingError) throw new CliError(`${path}: ${error.message}`, 1)
    throw error
  }
}
