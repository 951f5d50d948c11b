/** A path that is free in the archive, made of what people named things: no way out of the folder, no name twice. */
export function nameIn(taken: Record<string, unknown>, folder: string, name: string): string {
  const clean =
    name
      .normalize('NFC')
      .replace(/[\p{Cc}<>:"/\\|?*]/gu, '')
      .replace(/^\.+/, '')
      .trim()
      .slice(-120) || 'unnamed'
  const dot = clean.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot)] : [clean, '']
  const path = (count: number) => `${folder ? `${folder}/` : ''}${stem}${count > 1 ? ` (${count})` : ''}${ending}`
  let count = 1
  while (path(count) in taken) count += 1
  return path(count)
}
