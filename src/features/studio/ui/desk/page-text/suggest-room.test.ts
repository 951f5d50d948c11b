import { expect, test } from 'vitest'
import { suggestRoom } from './suggest-room.ts'

function after(source: string, title: RegExp) {
  const idea = suggestRoom(source).find((each) => title.test(each.title))
  return idea && source.slice(0, idea.change.from) + idea.change.insert + source.slice(idea.change.to)
}
const body = '\\begin{document}\n\\begin{itemize}\\item x\\end{itemize}\n\\end{document}'

test.each([
  [
    '\\documentclass{article}\n\\usepackage[a4paper,margin=2cm]{geometry}\n',
    /margins/i,
    '\\documentclass{article}\n\\usepackage[a4paper,margin=1.7cm]{geometry}\n',
  ],
  [
    '\\documentclass{x}\n\\geometry{left=0.7in, top=0.55in}\n',
    /margins/i,
    '\\documentclass{x}\n\\geometry{left=0.58in, top=0.5in}\n',
  ],
  ['\\documentclass{article}\n', /margins/i, '\\documentclass{article}\n\\usepackage[margin=2cm]{geometry}\n'],
  ['\\documentclass[a4paper,11pt]{article}\n', /type/i, '\\documentclass[a4paper,10pt]{article}\n'],
  [
    '\\documentclass{x}\n\\usepackage{enumitem,xcolor}\n\\setlist[itemize]{topsep=2pt}\n',
    /lists/,
    '\\documentclass{x}\n\\usepackage{enumitem,xcolor}\n\\setlist[itemize]{topsep=2pt}\n\\setlist*{nosep}\n\\setlist*[itemize]{nosep}\n',
  ],
])('%j, %s', (preamble, title, wanted) => expect(after(preamble + body, title)).toBe(wanted + body))

test.each([
  ['\\documentclass{moderncv}\n', /margins/i],
  ['\\documentclass[10pt]{article}\n', /type/i],
  ['\\documentclass{article}\n\\usepackage[margin=1.3cm]{geometry}\n', /margins/i],
  ['\\documentclass{x}\n\\usepackage{enumitem}\\setlist{nosep}\n', /lists/],
])('nothing of the kind for %j', (preamble, title) => expect(after(preamble + body, title)).toBeUndefined())

test('what is commented out does not count, and a file without a preamble has no ideas', () => {
  expect(after(`\\documentclass{x}\n% \\geometry{margin=3cm}\n${body}`, /margins/i)).toBeUndefined()
  expect(suggestRoom('\\section{Part}')).toEqual([])
})
