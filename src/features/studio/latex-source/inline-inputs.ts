// A project as one text: \input, \include and \subfile replaced by what they name.

const maxDepth = 8

/** Files that are not there stay as commands. A file that includes itself is cut at the second time. */
export function inlineInputs(mainFile: string, texts: ReadonlyMap<string, string>): string {
  const read = (path: string, above: string[]): string =>
    (texts.get(path) ?? '').replace(
      /^([^%\n]*?)\\(?:input|include|subfile)\s*\{([^}]+)\}/gm,
      (whole, before: string, named: string) => {
        const name = named.trim().replace(/^\.\//, '')
        const found = [name, `${name}.tex`].find((candidate) => texts.has(candidate))
        if (!found || above.includes(found) || above.length > maxDepth) return whole
        return `${before}${read(found, [...above, found])}`
      },
    )
  return read(mainFile, [mainFile])
}
