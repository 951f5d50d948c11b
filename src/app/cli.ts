// The command line: the same engines as the server, on files, without a server, an account or a key.
import { Command, CommanderError } from 'commander'
import { addLetterCommand } from '#features/letters/cli.ts'
import { addMatchingCommands } from '#features/matching/cli.ts'
import { addRenderingCommands } from '#features/rendering/cli.ts'
import { addScoringCommands } from '#features/scoring/cli.ts'
import { addTailoringCommands } from '#features/tailoring/cli.ts'
import { CliError } from '#platform/cli/files.ts'
import { programVersion } from '#platform/version.ts'
import { addDoctorCommand } from './doctor.ts'

const program = new Command('shortlist')
  .description('Explained scores, honest matches and truthful résumés from files.')
  .version(programVersion)
  .exitOverride()
  .configureHelp({ sortSubcommands: false })
  .addHelpText(
    'after',
    '\nExit codes: 0 done · 1 something could not be done (the rest was) · 2 wrong use · 3 stopped by the truth check\nFiles may be PDF, DOCX, TXT, MD, TEX or JSON; folders and globs work; "-" reads standard input.',
  )

addScoringCommands(program)
addMatchingCommands(program)
addTailoringCommands(program)
addLetterCommand(program)
addRenderingCommands(program)
addDoctorCommand(program)

try {
  await program.parseAsync(process.argv)
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    process.stderr.write(`${sayTrouble(error)}\n`)
    process.exitCode = error instanceof CliError ? error.exitCode : 1
  }
}

/** What the file system says, in words; everything else speaks for itself. */
function sayTrouble(error: unknown): string {
  const { code, path } = error as NodeJS.ErrnoException
  if (path && (code === 'ENOENT' || code === 'ENOTDIR')) return `There is no folder for "${path}". Make it first.`
  if (path && (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')) return `"${path}" may not be written.`
  if (path && code === 'EISDIR') return `"${path}" is a folder. Name a file in it.`
  return error instanceof Error ? error.message : String(error)
}
