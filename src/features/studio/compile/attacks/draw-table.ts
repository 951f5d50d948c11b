// The attacks as a table for people: what each wall stops alone.
import type { Tex } from '../find-tex.ts'
import type { Attack, Layer, Seen } from './attack.ts'

type Column = 'none' | Layer | 'all'
const columns: Column[] = ['none', 'tex', 'limits', 'namespaces', 'all']

export function drawTable(groups: Record<string, Attack[]>, results: Map<Attack, Map<Column, Seen>>, tex: Tex): string {
  const rows = Object.entries(groups).flatMap(([group, attacks]) => [
    `| **${group}** | | | | | |`,
    ...attacks
      .filter((attack) => results.has(attack))
      .map((attack) => {
        const cells = columns.map((column) => {
          const seen = results.get(attack)!.get(column)
          return seen ? (attack.succeeded(seen) ? '**gets through**' : 'stopped') : ''
        })
        return `| ${nameOf(attack)} | ${cells.join(' | ')} |`
      }),
  ])
  const tried = [...results.keys()]
  const stopped = (column: Column) =>
    tried.filter((attack) => results.get(attack)!.has(column) && !attack.succeeded(results.get(attack)!.get(column)!))
      .length
  return `# What LaTeX documents may try, and what stops it

Written by \`STUDIO_ATTACKS=table npx vitest run --project engines attacks\` on ${new Date().toISOString().slice(0, 10)}, against
${tex.engines.map(({ version }) => version).join(', ')}.

Each attack is compiled by the program itself, behind no wall, behind one wall alone, and behind all. *TeX settings*:
\`openin_any=p openout_any=p shell_escape=f -no-shell-escape --nosocket\`. *Limits*: prlimit. *Namespaces*: bubblewrap. Where
the program is started as root every run, in every column, has a user id of its own. For attacks that run programs, shell
escape is switched on where TeX's settings are off. What is stopped in the first column is stopped by the engine or by the
program itself.

Without namespaces the studio switches LuaLaTeX and Biber off, for neither heeds TeX's settings; three ways stay open by which
a document can read what the room's user may read. The studio's page and the log then say that a wall is missing.

| attack | none | TeX settings | limits | namespaces | all |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
| **${tried.length} attacks, stopped** | ${columns.map((column) => `**${stopped(column)}**`).join(' | ')} |

## Refused before TeX sees it

Archives are looked at before they are unpacked (\`project-files.test.ts\`): names that leave the project's folder, by dots, from the
root, with a drive or with backslashes; links, which become plain text; more than 300 files; more than 20 MB once unpacked;
what unpacks to more than 200 times its size; sizes that lie; sources over 1 MB. Nothing of a refused archive is kept.
`
}

const nameOf = ({ name }: Attack) => name.replaceAll('\\', '\\\\').replaceAll('|', '\\|')
