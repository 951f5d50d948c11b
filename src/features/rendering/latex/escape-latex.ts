// Turns any text into LaTeX that prints exactly that text. Nothing of a person's words survives as a command.

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  "'": '\\textquotesingle{}',
  '`': '\\textasciigrave{}',
  '-': '-{}',
}
/** Printed by pdfLaTeX through these commands; XeLaTeX and LuaLaTeX could print the letters themselves. */
const symbols: Record<string, string> = {
  '\u00a0': '~',
  '\u2009': '\\,',
  '\u200b': '\\hskip0pt{}',
  '\u200c': '',
  '\u200d': '',
  '\u200e': '',
  '\u200f': '',
  '\u2010': '-{}',
  '\u2011': '\\mbox{-}',
  '\u2012': '\\textendash{}',
  '\u2015': '\\textemdash{}',
  '\u2212': '\\ensuremath{-}',
  '\u2192': '\\ensuremath{\\rightarrow}',
  '\u2190': '\\ensuremath{\\leftarrow}',
  '\u2191': '\\ensuremath{\\uparrow}',
  '\u2193': '\\ensuremath{\\downarrow}',
  '\u2194': '\\ensuremath{\\leftrightarrow}',
  '\u21d2': '\\ensuremath{\\Rightarrow}',
  '\u2248': '\\ensuremath{\\approx}',
  '\u2260': '\\ensuremath{\\neq}',
  '\u2264': '\\ensuremath{\\leq}',
  '\u2265': '\\ensuremath{\\geq}',
  '\u221e': '\\ensuremath{\\infty}',
  '\u2713': '\\ensuremath{\\surd}',
  '\u2714': '\\ensuremath{\\surd}',
  '\u25cf': '\\textbullet{}',
  '\u25e6': '\\ensuremath{\\circ}',
  '\u2023': '\\textbullet{}',
  '\u25aa': '\\textbullet{}',
  '\u20b9': '\\mbox{Rs}',
}
/** What T1-encoded fonts of a plain installation print: Latin-1, Latin Extended-A as far as T1 goes, general punctuation. */
const printable =
  /[\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff\u0100-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0128-\u012b\u012e-\u0131\u0136-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u014d\u0150-\u015b\u015e-\u0165\u0168-\u016b\u016e-\u0173\u0178-\u017e\u0218-\u021b\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/u

export type LatexText = { tex: string; unprintable: string[] }

/** Letters that only XeLaTeX or LuaLaTeX can print, each once. */
export const findUnprintable = (text: string): string[] => [
  ...new Set([...text].filter((letter) => !(letter in symbols) && !printable.test(letter))),
]

/** Characters pdfLaTeX cannot print stay in the source as they are; the preamble gives them a visible stand-in. */
export const escapeLatex = (text: string): string =>
  [...text].map((letter) => commands[letter] ?? symbols[letter] ?? letter).join('')

/** For the first argument of `\href`: everything outside the safe set is percent-encoded, then `%` and `#` escaped. */
export const escapeHref = (href: string): string =>
  encodeURI(href)
    .replace(/%25(?=[0-9a-f]{2})/gi, '%')
    .replace(/[^A-Za-z0-9:/?#@!&()*+,;=._~%-]/g, encodeURIComponent)
    .replace(/[%#&~_]/g, '\\$&')
    .replace(/\\~/g, '\\string~')
