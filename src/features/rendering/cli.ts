// shortlist render: any readable résumé through a template into any format.
import { writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import { readOneFile, resumeExtensions } from '#features/reading/cli.ts'
import { CliError, expandOne } from '#platform/cli/files.ts'
import { createOutput } from '#platform/cli/output.ts'
import { RenderFormat, RenderOptions, TemplateId } from './render-options.ts'
import { renderResume } from './render-resume.ts'

type Options = { out?: string; format?: string; template: string; paper: string; onePage?: boolean; json?: boolean }

export function addRenderingCommands(program: Command): void {
  program
    .command('render')
    .alias('convert')
    .description('Draw a résumé through a template: PDF, DOCX, TXT, MD, JSON Resume, LaTeX, SVG')
    .argument('<resume>', 'any readable résumé, e.g. a JSON Resume file')
    .option('-o, --out <file>', 'where to write; the ending tells the format ("-" for standard output)')
    .option('--format <format>', RenderFormat.options.join(', '))
    .option('-t, --template <name>', `one of: ${TemplateId.options.join(', ')}`, 'plain')
    .option('--paper <size>', 'a4 or letter', 'a4')
    .option('--one-page', 'fit one page where the type stays readable')
    .option('--json', 'print what was written as JSON')
    .action(async (resume: string, options: Options) => {
      const output = createOutput(options)
      const file = expandOne(resume, resumeExtensions, 'one résumé')
      const format = RenderFormat.safeParse(
        options.format ?? (options.out ? extname(options.out).slice(1).toLowerCase() : 'pdf'),
      )
      const template = TemplateId.safeParse(options.template)
      const look = RenderOptions.safeParse({ paper: options.paper, fit: options.onePage ? 'one-page' : 'none' })
      if (!format.success) throw new CliError(`Choose a format: ${RenderFormat.options.join(', ')}.`)
      if (!template.success)
        throw new CliError(
          `There is no template "${options.template}". Choose one of: ${TemplateId.options.join(', ')}.`,
        )
      if (!look.success) throw new CliError('--paper is a4 or letter.')
      const { profile } = await readOneFile(file, output)
      const rendered = await renderResume({ profile, template: template.data, format: format.data, options: look.data })
      const out = options.out ?? `${basename(file.name, extname(file.name))}.${rendered.extension}`
      if (out === '-') return void process.stdout.write(rendered.bytes)
      writeFileSync(out, rendered.bytes)
      for (const warning of rendered.warnings) output.problem(warning)
      output.result(
        { file: out, bytes: rendered.bytes.length, pages: rendered.pages ?? null, warnings: rendered.warnings },
        () => `${out}${rendered.pages ? `, ${rendered.pages} ${rendered.pages === 1 ? 'page' : 'pages'}` : ''}`,
      )
    })
}
