// Attacks that read what is not theirs.
import { createHash } from 'node:crypto'
import { type Attack, lua, type Seen, type Stage, tellsWord } from './attack.ts'

const secret = ({ outside }: Stage) => `${outside}/secret.txt`
const hasPicture = ({ text }: Seen) => /\/Subtype\s*\/Image/.test(text)
const tex: Pick<Attack, 'engine' | 'stoppedBy' | 'succeeded'> = {
  engine: 'pdflatex',
  stoppedBy: ['tex', 'namespaces'],
  succeeded: tellsWord,
}
const byLua: Pick<Attack, 'engine' | 'stoppedBy' | 'succeeded'> = {
  engine: 'lualatex',
  stoppedBy: ['namespaces'],
  succeeded: tellsWord,
}
/** Reads the file `path` (a Lua expression) into the log. */
const luaShow = (path: string) => `local f = io.open(${path}, 'rb') if f then texio.write_nl('log', (f:read('*a'))) end`

export const reading: Attack[] = [
  {
    ...tex,
    name: '\\input of /etc/passwd',
    source: () => '\\catcode`\\_=12 \\input{/etc/passwd}',
    succeeded: ({ text }) => /root:x:0:0/.test(text),
  },
  { ...tex, name: '\\input by an absolute path', source: (stage) => `\\input{${secret(stage)}}` },
  { ...tex, name: '\\input through ..', source: (stage) => `\\input{${stage.outsideRelative}/secret.txt}` },
  { ...tex, name: '\\input of a hidden file', source: (stage) => `\\input{${stage.outsideRelative}/.netrc}` },
  {
    ...tex,
    name: '\\openin and \\read',
    source: (stage) => `\\newread\\f \\openin\\f=${secret(stage)} \\read\\f to\\x \\typeout{\\x}`,
  },
  {
    ...tex,
    name: '\\IfFileExists as an oracle',
    source: (stage) => `\\IfFileExists{${secret(stage)}}{\\typeout{It-is-there}}{}`,
    succeeded: ({ text }) => text.includes('It-is-there'),
  },
  {
    ...tex,
    name: '\\verbatiminput',
    preamble: '\\usepackage{verbatim}',
    source: (stage) => `\\verbatiminput{${secret(stage)}}`,
  },
  {
    ...tex,
    name: '\\lstinputlisting',
    preamble: '\\usepackage{listings}',
    source: (stage) => `\\lstinputlisting{${secret(stage)}}`,
  },
  {
    ...tex,
    name: '\\usepackage by an absolute path',
    source: (stage) =>
      `\\documentclass{article}\\usepackage{${stage.outside}/stolen}\\begin{document}\\stolen\\end{document}`,
  },
  {
    ...tex,
    name: '\\pdffiledump',
    source: (stage) => `\\typeout{\\pdffiledump offset 0 length 200{${secret(stage)}}}`,
    succeeded: ({ text, stage }) => text.toUpperCase().includes(Buffer.from(stage.word).toString('hex').toUpperCase()),
  },
  {
    ...tex,
    name: '\\pdffilesize and \\pdfmdfivesum',
    source: (stage) => `\\typeout{SIZE\\pdffilesize{${secret(stage)}}-SUM\\pdfmdfivesum file{${secret(stage)}}}`,
    succeeded: ({ text, after, stage }) => {
      const known = after(secret(stage)) ?? ''
      const sum = createHash('md5').update(known).digest('hex').toUpperCase()
      return text.includes(`SIZE${known.length}-`) || text.includes(sum)
    },
  },
  {
    ...tex,
    name: '\\pdfobj stream file',
    source: (stage) => `\\pdfcompresslevel=0 x\\immediate\\pdfobj stream file{${secret(stage)}}\\pdfrefobj\\pdflastobj`,
    // pdfTeX does not ask openin_any for this one.
    stoppedBy: ['namespaces'],
  },
  {
    ...tex,
    name: '\\includegraphics of an outside picture',
    preamble: '\\usepackage{graphicx}',
    source: (stage) => `\\pdfobjcompresslevel=0 x\\includegraphics{${stage.outside}/picture.png}`,
    succeeded: hasPicture,
  },
  {
    ...tex,
    name: 'a symbolic link in the project',
    link: 'notes.txt',
    source: () => '\\input{notes.txt}',
    stoppedBy: ['namespaces'],
  },
  {
    ...tex,
    name: '\\bibliography outside (BibTeX)',
    source: (stage) => `\\nocite{*}\\bibliographystyle{plain}\\bibliography{${stage.outside}/refs}`,
  },
  {
    ...tex,
    name: '\\addbibresource outside (Biber)',
    preamble: '\\usepackage[backend=biber]{biblatex}',
    source: (stage) =>
      `\\documentclass{article}\\usepackage[backend=biber]{biblatex}\\addbibresource{${stage.outside}/refs.bib}
       \\begin{document}\\nocite{*}\\cite{stolen}\\printbibliography\\end{document}`,
  },
  {
    ...tex,
    name: '\\input of /proc/self/environ',
    source: () => '\\catcode`\\_=12 \\catcode`\\^^00=10 \\input{/proc/self/environ}',
    succeeded: ({ text, stage }) => text.includes(`O=${stage.outside.replace(/\/outside$/, '')}`),
  },
  {
    ...tex,
    engine: 'xelatex',
    name: 'XeTeX: pdf:fstream attaches an outside file',
    source: (stage) =>
      `\\special{dvipdfmx:config z 0}x\\special{pdf:fstream @stolen (${secret(stage)})}\\special{pdf:put @catalog << /Stolen @stolen >>}`,
    stoppedBy: ['namespaces'],
  },
  {
    ...tex,
    engine: 'xelatex',
    name: 'XeTeX: \\XeTeXpicfile of an outside picture',
    source: (stage) =>
      `\\special{dvipdfmx:config z 0}\\special{dvipdfmx:config C 0x40}x\\XeTeXpicfile "${stage.outside}/picture.png"`,
    succeeded: hasPicture,
    stoppedBy: ['namespaces'],
  },
  {
    ...tex,
    engine: 'xelatex',
    name: 'XeTeX: pdf:image of an outside picture',
    source: (stage) =>
      `\\special{dvipdfmx:config z 0}\\special{dvipdfmx:config C 0x40}x\\special{pdf:image width 10bp (${stage.outside}/picture.png)}`,
    succeeded: hasPicture,
    stoppedBy: ['namespaces'],
  },
  { ...byLua, name: 'Lua: io.open reads', source: (stage) => lua(luaShow(`'${secret(stage)}'`)) },
  {
    ...byLua,
    name: 'Lua: lfs.dir lists a folder',
    source: (stage) => lua(`for name in lfs.dir('${stage.outside}') do texio.write_nl('log', name) end`),
    succeeded: ({ text }) => text.includes('stolen.sty'),
  },
  {
    ...byLua,
    name: 'Lua: environment of another process',
    neighbour: true,
    source: () =>
      lua(`for pid in lfs.dir('/proc') do if tonumber(pid) then ${luaShow(`'/proc/'..pid..'/environ'`)} end end`),
  },
  { ...byLua, name: 'Lua: the room of another document', source: (stage) => lua(luaShow(`'${stage.otherRoom}'`)) },
  {
    ...byLua,
    name: 'Lua: the stored preamble of another document',
    source: (stage) => lua(luaShow(`'${stage.otherPreamble}'`)),
  },
  {
    ...byLua,
    name: 'Lua: the pipe through which another document is written',
    source: (stage) =>
      lua(`local f = io.open('${stage.otherPipe}', 'r') if f then texio.write_nl('log', f:read('*l') or '') end`),
  },
  {
    ...byLua,
    name: "Lua: the machine's connections (/proc/net/tcp)",
    source: () => lua(luaShow(`'/proc/net/tcp'`)),
    succeeded: ({ text, stage }) => text.toLowerCase().includes(`0100007f:${stage.port.toString(16).padStart(4, '0')}`),
  },
  {
    ...byLua,
    name: 'Lua: a link to an outside file in what the room hands out',
    source: (stage) => lua(`lfs.link('${secret(stage)}', os.getenv('O') .. '/notes.aux', true)`),
    // The archive keeps links as links, and the program takes files only.
    stoppedBy: [],
  },
  {
    ...byLua,
    name: "Lua: os.getenv of the program's secrets",
    source: () => lua(`texio.write_nl('log', os.getenv('SHORTLIST_CANARY') or 'none')`),
    stoppedBy: [],
  },
]
