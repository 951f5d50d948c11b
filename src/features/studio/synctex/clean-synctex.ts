// SyncTeX as TeX writes it names files of the room; kept is only what speaks of the project, under its own names.

/** `place` gives name and line as the person knows them; null for files that are none of theirs. */
export function cleanSyncTex(
  text: string,
  place: (path: string, line: number) => { path: string; line: number } | null,
): string {
  const names = new Map<string, string>()
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const input = /^Input:(\d+):(.*)$/.exec(line)
    if (input) {
      const name = input[2]!.replace(/^.*\/\.\//, '').replace(/^\/p\//, '')
      const known = place(name, 1)
      if (!known) continue
      names.set(input[1]!, name)
      lines.push(`Input:${input[1]}:${known.path}`)
      continue
    }
    const record = /^([[(hvxkg$r])(\d+),(\d+):(.*)$/.exec(line)
    if (!record) {
      lines.push(line)
      continue
    }
    const name = names.get(record[2]!)
    const known = name === undefined ? null : place(name, Number(record[3]))
    // Boxes of packages stay, for the nesting; points of theirs say nothing.
    if (known) lines.push(`${record[1]}${record[2]},${known.line}:${record[4]}`)
    else if ('[(hv'.includes(record[1]!)) lines.push(`${record[1]}0,0:${record[4]}`)
  }
  return lines.join('\n')
}
