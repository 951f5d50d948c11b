// Attacks that use up time, memory or room. Each is bounded, so that it does no harm where the walls are off.
import { type Attack, lua, type Seen } from './attack.ts'

const MB = 1024 * 1024
const outlasts = ({ outcome }: Seen) => /was stopped after/.test(outcome.failure?.message ?? '')
/** The clock strikes where nothing else stops it: behind the limits there is far more of it (try-attack.ts). */
const quick = { seconds: 3, cpuSeconds: 1 }
const grew = ({ text }: Seen) => text.includes('IT-GREW')

export const exhausting: Attack[] = [
  {
    name: 'an endless loop',
    engine: 'pdflatex',
    source: () => '\\def\\again{\\again}\\again',
    limits: quick,
    succeeded: outlasts,
    stoppedBy: ['limits'],
    code: 'too_slow',
  },
  {
    name: 'pages without end',
    engine: 'pdflatex',
    source: () => '\\def\\again{x\\newpage\\again}\\again',
    limits: quick,
    succeeded: outlasts,
    stoppedBy: ['limits'],
    code: 'too_slow',
  },
  {
    name: 'Lua: an endless loop',
    engine: 'lualatex',
    source: () => lua('while true do end'),
    limits: { seconds: 4, cpuSeconds: 2 },
    succeeded: outlasts,
    stoppedBy: ['limits'],
    code: 'too_slow',
  },
  {
    name: 'Lua: sleeps without using the processor',
    engine: 'lualatex',
    source: () => lua(`os.sleep(14) texio.write_nl('log', 'IT-GREW')`),
    limits: { seconds: 4 },
    byClock: true,
    succeeded: grew,
    // The clock is the program's own.
    stoppedBy: [],
    code: 'too_slow',
  },
  {
    name: 'recursion that grows',
    engine: 'pdflatex',
    source: () => '\\def\\again{\\again x}\\again\\typeout{IT\\string-GREW}',
    succeeded: grew,
    stoppedBy: [],
    code: 'no_pdf',
  },
  {
    name: 'a token list that doubles',
    engine: 'pdflatex',
    source: () => '\\def\\x{xxxxxxxx}\\loop\\edef\\x{\\x\\x}\\iftrue\\repeat\\typeout{IT\\string-GREW}',
    succeeded: grew,
    stoppedBy: [],
    code: 'no_pdf',
  },
  {
    name: 'Lua: 500 MB of strings',
    engine: 'lualatex',
    source: () =>
      lua(`local t = {} for i = 1, 500 do t[i] = string.rep('x', 1000000) .. i end texio.write_nl('log', 'IT-GREW')`),
    limits: { memoryBytes: 192 * MB },
    succeeded: grew,
    stoppedBy: ['limits'],
    code: 'too_much_memory',
  },
  {
    name: 'one large file (12 MB)',
    engine: 'pdflatex',
    source: () =>
      `\\newwrite\\f\\immediate\\openout\\f=big.txt \\count0=0 \\edef\\x{${'0123456789'.repeat(100)}}
       \\loop\\immediate\\write\\f{\\x}\\advance\\count0 by 1 \\ifnum\\count0<12000 \\repeat x`,
    limits: { fileBytes: 2 * MB, outputBytes: 6 * MB },
    succeeded: ({ diskBytes }) => diskBytes > 6 * MB,
    stoppedBy: ['limits', 'namespaces'],
    code: 'too_large',
  },
  {
    name: 'a log without end (12 MB)',
    engine: 'pdflatex',
    source: () =>
      `\\count0=0 \\edef\\x{${'0123456789'.repeat(100)}}
       \\loop\\immediate\\write-1{\\x}\\advance\\count0 by 1 \\ifnum\\count0<12000 \\repeat x`,
    limits: { fileBytes: 2 * MB, outputBytes: 6 * MB },
    succeeded: ({ diskBytes }) => diskBytes > 6 * MB,
    stoppedBy: ['limits', 'namespaces'],
    code: 'too_large',
  },
  {
    name: 'a large PDF (12 MB)',
    engine: 'pdflatex',
    source: () =>
      `\\pdfcompresslevel=0 \\count0=0 \\edef\\x{${'0123456789'.repeat(100)}}
       \\loop\\immediate\\pdfobj stream{\\x}\\advance\\count0 by 1 \\ifnum\\count0<12000 \\repeat x`,
    limits: { fileBytes: 2 * MB, outputBytes: 6 * MB },
    succeeded: ({ diskBytes }) => diskBytes > 6 * MB,
    stoppedBy: ['limits', 'namespaces'],
    code: 'too_large',
  },
  {
    name: 'several files, together too large (12 MB)',
    engine: 'pdflatex',
    source: () =>
      `\\newwrite\\f\\edef\\x{${'0123456789'.repeat(100)}}\\count1=0
       \\loop\\immediate\\openout\\f=part\\the\\count1.txt {\\count0=0 \\loop\\immediate\\write\\f{\\x}\\advance\\count0 by 1 \\ifnum\\count0<1500 \\repeat}
       \\immediate\\closeout\\f\\advance\\count1 by 1 \\ifnum\\count1<8 \\repeat x`,
    limits: { fileBytes: 2 * MB, outputBytes: 6 * MB },
    succeeded: ({ diskBytes }) => diskBytes > 6 * MB,
    stoppedBy: ['namespaces'],
    code: 'too_large',
  },
  {
    name: 'many files, to be handed to the next run',
    engine: 'pdflatex',
    twice: true,
    source: () =>
      `\\newwrite\\f\\count0=0 \\loop\\immediate\\openout\\f=n\\the\\count0.aux \\immediate\\closeout\\f\\advance\\count0 by 1 \\ifnum\\count0<1000 \\repeat x`,
    succeeded: ({ handedOver }) => handedOver > 100,
    stoppedBy: [],
  },
  {
    name: 'more pages than allowed',
    engine: 'pdflatex',
    source: () => '\\count2=0 \\loop x\\newpage\\advance\\count2 by 1 \\ifnum\\count2<60 \\repeat',
    succeeded: ({ outcome }) => outcome.failure === null,
    stoppedBy: [],
    code: 'too_many_pages',
  },
]
