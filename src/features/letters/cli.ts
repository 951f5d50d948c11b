// shortlist letter: a cover letter from the person's own facts.
import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Command } from 'commander'
import { readPostingFile } from '#features/postings/cli.ts'
import type { PostingFacts } from '#features/postings/posting-facts.ts'
import type { Profile } from '#features/profiles/contract.ts'
import { readOneFile, resumeExtensions } from '#features/reading/cli.ts'
import { splitParagraphs } from '#features/rendering/letter/letter.ts'
import { renderLetter } from '#features/rendering/letter/render-letter.ts'
import { TemplateId } from '#features/rendering/render-options.ts'
import { CliError, expandOne } from '#platform/cli/files.ts'
import { createOutput } from '#platform/cli/output.ts'
import { LetterLength, LetterTone } from './letter-draft.ts'
import { writeLetter } from './writer/write-letter.ts'

type Options = { tone: string; length: string; to?: string; out?: string; template: string; json?: boolean }

export function addLetterCommand(program: Command): void {
  program
    .command('letter')
    .description('Write a cover letter from your facts; a sentence they do not carry is left out')
    .argument('<resume>', 'your fullest résumé, or a JSON Resume file')
    .argument('<posting>', 'the posting, as text or HTML; "-" for standard input')
    .option('--tone <tone>', LetterTone.options.join(', '), 'plain')
    .option('--length <length>', LetterLength.options.join(', '), 'medium')
    .option('--to <name>', 'the person it is addressed to')
    .option('-o, --out <file>', 'write it to a file; the ending tells the format: .pdf, .docx or .txt')
    .option('-t, --template <name>', `look of the PDF or Word file: ${TemplateId.options.join(', ')}`, 'plain')
    .option('--json', 'print one JSON document, with the facts behind each paragraph')
    .action(async (resume: string, posting: string, options: Options) => {
      const output = createOutput(options)
      const tone = LetterTone.safeParse(options.tone)
      const length = LetterLength.safeParse(options.length)
      const template = TemplateId.safeParse(options.template)
      if (!template.success) throw new CliError(`--template is one of: ${TemplateId.options.join(', ')}.`)
      if (!tone.success) throw new CliError(`--tone is one of: ${LetterTone.options.join(', ')}.`)
      if (!length.success) throw new CliError(`--length is one of: ${LetterLength.options.join(', ')}.`)
      const { profile } = await readOneFile(expandOne(resume, resumeExtensions, 'one résumé'), output)
      const { facts } = readPostingFile(posting)
      const contact = options.to ? { name: options.to } : undefined
      const letter = writeLetter({
        facts: profile,
        posting: facts,
        tone: tone.data,
        length: length.data,
        ...(contact ? { contact } : {}),
      })
      for (const claim of letter.truth.claims.filter((each) => each.verdict === 'unsupported')) {
        output.problem(`"${claim.text}" has no source in your facts. ${claim.advice ?? ''}`)
        process.exitCode = 3
      }
      if (options.out && !letter.truth.blocked)
        writeFileSync(options.out, await layOut(options.out, letter.text, profile, facts, template.data, contact?.name))
      output.result(letter, () => letter.text)
    })
}

/** A file as its ending says; anything but PDF and Word is the bare text. */
async function layOut(
  path: string,
  text: string,
  { basics }: Profile,
  { title, company }: PostingFacts,
  template: TemplateId,
  addressee: string | undefined,
): Promise<string | Uint8Array> {
  const format = extname(path).slice(1).toLowerCase()
  if (format !== 'pdf' && format !== 'docx') return `${text}\n`
  const letter = {
    sender: basics,
    date: new Date().toISOString().slice(0, 10),
    to: [addressee, company].filter((line) => line !== undefined),
    ...(title ? { subject: title } : {}),
    paragraphs: splitParagraphs(text),
  }
  return (await renderLetter({ letter, template, format })).bytes
}
