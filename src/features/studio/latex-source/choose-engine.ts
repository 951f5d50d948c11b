// Which engine a source wants: what it says itself, else by the packages that only run on one of them.
import type { Engine } from '../compile-report.ts'

const byName: Record<string, Engine> = {
  pdflatex: 'pdflatex',
  pdftex: 'pdflatex',
  latex: 'pdflatex',
  xelatex: 'xelatex',
  xetex: 'xelatex',
  lualatex: 'lualatex',
  luatex: 'lualatex',
}

/** `classes`: texts of the project's own classes and packages, which may load the telling package. */
export function chooseEngine(source: string, classes: string[] = []): Engine {
  const said = /^\s*%\s*!\s*te?x\s+(?:ts-)?program\s*=\s*([a-z]+)/im.exec(source)?.[1]?.toLowerCase()
  if (said && byName[said]) return byName[said]
  const texts = [source, ...classes].map((text) => text.replace(/(^|[^\\])%.*$/gm, '$1'))
  const loads = (names: string) =>
    texts.some((text) =>
      new RegExp(`\\\\(?:usepackage|RequirePackage)\\s*(?:\\[[^\\]]*\\])?\\s*\\{[^}]*\\b(?:${names})\\b[^}]*\\}`).test(
        text,
      ),
    )
  const uses = (pattern: RegExp) => texts.some((text) => pattern.test(text))
  // A class that asks \ifxetex or \iftutex runs on both: it is no sign.
  if (loads('luacode|luatexbase|luatextra|luatexja|luaotfload|lua-ul') || uses(/\\(?:directlua|luaexec)\b/))
    return 'lualatex'
  if (loads('xeCJK|xltxtra|xunicode|polyglossia|unicode-math|mathspec') || uses(/\\XeTeX\w+/)) return 'xelatex'
  if (loads('fontspec') && !uses(/\\if(?:pdftex|xetex|luatex|PDFTeX|XeTeX|LuaTeX)\b|\\iftutex\b/)) return 'xelatex'
  return 'pdflatex'
}
