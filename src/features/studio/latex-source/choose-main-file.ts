// Which file of a project is the one to compile.

const likelyNames = ['main.tex', 'resume.tex', 'cv.tex', 'document.tex']

/** Among the files with a \documentclass outside comments: one with a usual name, else nearest to the top. Null when there is none. */
export function chooseMainFile(texts: ReadonlyMap<string, string>): string | null {
  const candidates = [...texts]
    .filter(([path, text]) => /\.(tex|ltx)$/i.test(path) && /^[^%\n]*\\documentclass/m.test(text))
    .map(([path, text]) => ({ path, complete: /\\begin\s*\{document\}/.test(text) }))
  const rank = ({ path, complete }: (typeof candidates)[number]) => {
    const name = likelyNames.indexOf(path.slice(path.lastIndexOf('/') + 1).toLowerCase())
    return (complete ? 0 : 1_000) + path.split('/').length * 10 + (name < 0 ? 9 : name)
  }
  candidates.sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path))
  return candidates[0]?.path ?? null
}
