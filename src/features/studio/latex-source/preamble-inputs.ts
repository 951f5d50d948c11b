// Which files of a project a loaded preamble stands on: when one of them changes, it must be loaded anew.

const isPackage = /\.(cls|sty|def|cfg|fd|clo|ldf|tcx|lua|code\.tex|tikz)$/i
const isPictureOrData = /\.(png|jpe?g|pdf|eps|svg|bib|csv|txt|ttf|otf|pfb|woff2?)$/i

/** Paths in a stable order. `.tex` files count when the preamble, or a package of the project, names them. */
export function findPreambleInputs(
  preamble: string,
  mainFile: string,
  files: ReadonlyMap<string, string | null>,
): string[] {
  const packages = [...files].filter(([path]) => isPackage.test(path))
  const speaking = [preamble, ...packages.map(([, text]) => text ?? '')].join('\n')
  const named = (path: string) => {
    const stem = path.replace(/\.[^./]+$/, '')
    return speaking.includes(stem) || speaking.includes(stem.slice(stem.lastIndexOf('/') + 1))
  }
  return [...files.keys()]
    .filter((path) => path !== mainFile && (isPackage.test(path) || (!isPictureOrData.test(path) && named(path))))
    .sort()
}
