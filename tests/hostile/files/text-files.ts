// Plain text, Markdown, LaTeX and HTML: encodings, endless lines, patterns that make careless expressions explode.
import { type HostileFile, latin1, plainResume, utf8 } from './hostile-file.ts'

const of =
  (fileName: string) =>
  (name: string, make: () => string | Uint8Array, ends: HostileFile['ends']): HostileFile => ({
    name: `${fileName.split('.')[1]}: ${name}`,
    fileName,
    make: () => {
      const made = make()
      return typeof made === 'string' ? utf8(made) : made
    },
    ends,
  })
const txt = of('resume.txt')
const md = of('resume.md')
const tex = of('resume.tex')
const html = of('resume.html')
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()
/** No text below the size limit may need long: a timeout here is a careless expression. */
const heavy: HostileFile['ends'] = ['read', 'too_much_text']
const accented = plainResume.replaceAll('Ferrucci', 'Ferrüccî')
const texBody = (body: string, before = '') =>
  `\\documentclass{article}\n${before}\n\\begin{document}\n${body}\n\\end{document}\n`
const texResume = texBody(plainResume.replaceAll('%', '\\%'))
const page = (body: string) => `<!doctype html><html><body>${body}<pre>${plainResume}</pre></body></html>`

export const textFiles: HostileFile[] = [
  txt('honest', () => plainResume, ['read']),
  txt('one letter', () => 'a', ['read', 'empty']),
  txt('only spaces', () => ' '.repeat(5000), ['empty']),
  txt('only line ends', () => '\r\n'.repeat(5000), ['empty']),
  txt('only a byte order mark', () => '\ufeff', ['empty', 'wrong_type']),
  txt('only zero-width signs', () => '\u200b\u200c\u200d\u2060'.repeat(500), ['empty', 'read']),
  txt('only punctuation', () => '!?… --- *** ///\n'.repeat(100), ['empty', 'no_text']),
  txt('only emoji', () => '👩🏽‍🔬🎉\n'.repeat(100), ['empty', 'read', 'no_text']),
  txt('UTF-16, little endian', () => new Uint8Array(Buffer.from(`\ufeff${accented}`, 'utf16le')), ['read']),
  txt('UTF-16, big endian', () => swapped(`\ufeff${accented}`), ['read']),
  txt('UTF-16 without mark', () => new Uint8Array(Buffer.from(accented, 'utf16le')), ['read', 'wrong_type']),
  txt('UTF-16 with an odd byte', () => new Uint8Array(Buffer.from(`\ufeff${accented}`, 'utf16le')).subarray(0, 301), [
    'read',
  ]),
  txt(
    'UTF-32',
    () =>
      Buffer.concat(
        [...`\ufeff${accented}`].map((sign) => {
          const four = Buffer.alloc(4)
          four.writeUInt32LE(sign.codePointAt(0)!)
          return four
        }),
      ),
    ['read', 'wrong_type'],
  ),
  txt('UTF-8 with mark', () => `\ufeff${accented}`, ['read']),
  txt('Latin-1', () => latin1(accented), ['read']),
  txt('Latin-1 and UTF-8 mixed', () => Buffer.concat([latin1(accented), utf8(accented)]), ['read']),
  txt('Shift-JIS', () => Buffer.concat([utf8(plainResume), Buffer.from('8e9197bf8f9181408e52936389d48e71', 'hex')]), [
    'read',
    'wrong_type',
  ]),
  txt(
    'bytes that are no UTF-8',
    () => Buffer.concat([utf8(plainResume), Buffer.from('c0afe08080f8888080fffe', 'hex')]),
    ['read', 'wrong_type'],
  ),
  txt('surrogates written as bytes', () => Buffer.concat([utf8(plainResume), Buffer.from('eda080edb080', 'hex')]), [
    'read',
    'wrong_type',
  ]),
  txt('zero bytes between words', () => plainResume.replaceAll(' ', '\u0000'), ['read', 'wrong_type']),
  txt('a few zero bytes', () => plainResume.replace('Nadia', 'Na\u0000dia'), ['read', 'wrong_type']),
  txt('control signs and terminal colours', () => `\u001b[31m${plainResume}\u0007\u0008\u007f\u0085\u009b`, [
    'read',
    'wrong_type',
  ]),
  txt('old Macintosh line ends', () => plainResume.replaceAll('\n', '\r'), ['read']),
  txt('every kind of line end', () => plainResume.replaceAll('\n', () => '\u2028\u2029\u0085\u000b\u000c\r\n'), [
    'read',
    'wrong_type',
  ]),
  txt(
    'Arabic',
    () =>
      'نادية فيروتشي\nمهندسة جودة\nnadia@ferrucci.example\nالخبرة\nمهندسة، مصنع دورا\n2019 - 2022\n- خفضت الهدر من 7% إلى 3%\n',
    ['read'],
  ),
  txt(
    'Hebrew with direction signs',
    () => '\u202eנדיה פרוצ׳י\u202c\nnadia@ferrucci.example\n\u2067ניסיון\u2069\n2019 – 2022 מהנדסת\n',
    ['read'],
  ),
  txt(
    'Chinese',
    () =>
      '张伟\n软件工程师\nzhang@wei.example\n工作经历\n2019年3月 - 至今 软件公司 工程师\n教育\n清华大学 2014 - 2018\n',
    ['read'],
  ),
  txt('piled-up combining signs', () => plainResume.replace('Nadia', `N${'\u0300'.repeat(20_000)}adia`), heavy),
  txt('direction overrides around the address', () => plainResume.replace('nadia@', '\u202eaidan\u202c@'), ['read']),
  txt('10 MB of one letter', () => new Uint8Array(10 * 2 ** 20).fill(97), ['too_much_text']),
  txt('10 MB of line ends', () => new Uint8Array(10 * 2 ** 20).fill(10), ['empty', 'too_much_text']),
  txt('one line of 390,000 letters', () => 'a'.repeat(390_000), heavy),
  txt('one line of 300,000 capitals', () => `EXPERIENCE\n${'ONSCATI'.repeat(43_000)}`, heavy),
  txt('one line of 300,000 letters, some of them capitals', () => `EXPERIENCE\n${'March'.repeat(60_000)}`, heavy),
  txt('one line of 390,000 digits', () => '5'.repeat(390_000), heavy),
  txt('one line of spaces between two words', () => `Nadia${' '.repeat(390_000)}Ferrucci`, heavy),
  txt('190,000 line ends between two words', () => `Nadia${'\n'.repeat(190_000)}Ferrucci`, heavy),
  txt('100,000 short lines', () => 'ab\n'.repeat(100_000), heavy),
  txt('addresses that never end', () => 'a@'.repeat(190_000), heavy),
  txt('dots that never end', () => `${'a.'.repeat(190_000)}@`, heavy),
  txt('e-mail of 300,000 letters', () => `${'a'.repeat(150_000)}@${'b'.repeat(150_000)}.example`, heavy),
  txt('telephone that never ends', () => '+1 (2) 3-'.repeat(42_000), heavy),
  txt('links that never end', () => 'https://www.'.repeat(32_000), heavy),
  txt('brackets that never close', () => '([{<'.repeat(95_000), ['empty', 'no_text', ...heavy]),
  txt('40,000 dates in a line', () => '2019 - '.repeat(40_000), heavy),
  txt('20,000 periods, one per line', () => 'Jan 2019 - Mar 2020\n'.repeat(19_000), heavy),
  txt('40,000 bullets', () => `EXPERIENCE\n${'- did\n'.repeat(40_000)}`, heavy),
  txt('40,000 headings', () => 'EXPERIENCE\n'.repeat(35_000), heavy),
  txt('10,000 jobs', () => `EXPERIENCE\n${'Engineer, Works Ltd\nJan 2019 - Mar 2020\n'.repeat(9000)}`, heavy),
  txt(
    '20,000 skills',
    () => `Nadia Ferrucci\n\nSKILLS\n${Array.from({ length: 30_000 }, (_, i) => `skill${i}`).join(', ')}`,
    heavy,
  ),
  txt('commas and tabs', () => ',\t'.repeat(190_000), ['empty', 'no_text', ...heavy]),
  txt('hyphenated line ends', () => 'exam-\nple '.repeat(38_000), heavy),
  txt('month names run together', () => 'januaryfebruarymarch'.repeat(19_000), heavy),
  txt(
    'prototype words',
    () => `__proto__\nconstructor\n\n${plainResume}\n\n__proto__\ntoString, valueOf, hasOwnProperty\n`,
    ['read'],
  ),
  md(
    'quotes and lists 10,000 deep',
    () => `${'>'.repeat(10_000)} a\n${Array.from({ length: 800 }, (_, i) => `${' '.repeat(i)}- a`).join('\n')}`,
    heavy,
  ),
  md('brackets that open links', () => '['.repeat(100_000) + ']('.repeat(100_000), ['empty', 'no_text', ...heavy]),
  md('stars and underscores', () => `# A person\n${'**_'.repeat(100_000)}a`, heavy),
  md('a fence that never closes', () => `# A person\n\`\`\`\n${plainResume}`, ['read']),
  md(
    'a table of 10,000 columns',
    () => `# A person\n${'|a'.repeat(10_000)}|\n${'|-'.repeat(10_000)}|\n${'|b'.repeat(10_000)}|`,
    heavy,
  ),
  md(
    'scripts inside',
    () =>
      `# <script>alert(1)</script> A person\n<img src=x onerror=alert(1)>\n[a](javascript:alert(1))\n${plainResume}`,
    ['read'],
  ),
  md('backticks', () => `# A person\n${'`'.repeat(200_000)}`, heavy),
  tex('honest', () => texResume, ['read']),
  tex('a macro that calls itself', () => texBody(`\\a ${plainResume}`, '\\def\\a{\\a}'), ['read', 'corrupt']),
  tex(
    'two macros that call each other',
    () => texBody(`\\a ${plainResume}`, '\\newcommand{\\a}{\\b}\\newcommand{\\b}{\\a}'),
    ['read', 'corrupt'],
  ),
  tex(
    'macros that double 40 times',
    () =>
      texBody(
        `\\xa ${plainResume}`,
        Array.from(
          { length: 26 },
          (_, i) =>
            `\\newcommand{\\x${String.fromCharCode(97 + i)}}{\\x${String.fromCharCode(98 + i)}\\x${String.fromCharCode(98 + i)}}`,
        ).join('\n'),
      ),
    ['read', 'corrupt', 'too_much_text'],
  ),
  tex('an endless loop', () => texBody(`\\loop\\iftrue a\\repeat ${plainResume}`), ['read']),
  tex(
    'files and commands',
    () =>
      texBody(
        `\\input{/etc/passwd}\\input{|"id"}\\write18{id}\\openin5=/etc/passwd \\include{../../secret} ${plainResume}`,
      ),
    ['read'],
  ),
  tex('braces 100,000 deep', () => texBody(`${'{'.repeat(100_000)}${plainResume}${'}'.repeat(100_000)}`), [
    'read',
    'corrupt',
    'too_much_text',
    'timeout',
  ]),
  tex('commands 30,000 deep', () => texBody(`${'\\textbf{'.repeat(30_000)}${plainResume}${'}'.repeat(30_000)}`), [
    'read',
    'corrupt',
    'too_much_text',
    'timeout',
  ]),
  tex('braces that never match', () => texBody(`}}}{{{ \\textbf{ ${plainResume}`), ['read', 'corrupt']),
  tex('environments that never close', () => texBody(`${'\\begin{itemize}\\item '.repeat(5000)}${plainResume}`), [
    'read',
    'corrupt',
    'too_much_text',
  ]),
  tex(
    'verbatim that never closes',
    () => `\\documentclass{article}\\begin{document}${plainResume}\\begin{verbatim}${'x\n'.repeat(5000)}`,
    ['read', 'corrupt'],
  ),
  tex('only a preamble', () => '\\documentclass{article}\n\\usepackage{lmodern}\n', [
    'empty',
    'no_text',
    'read',
    'corrupt',
  ]),
  tex('300,000 comment signs', () => texBody(`${'%'.repeat(300_000)}\n${plainResume}`), heavy),
  tex('300,000 backslashes', () => texBody(`${'\\'.repeat(300_000)}\n${plainResume}`), heavy),
  tex('category codes and names', () => texBody(`\\catcode\`\\@=0 \\csname end\\endcsname ^^41^^5c ${plainResume}`), [
    'read',
  ]),
  html('honest', () => page(''), ['read']),
  html('elements 100,000 deep', () => page('<div>'.repeat(60_000)), ['read', 'corrupt', 'too_much_text']),
  html('a comment that never closes', () => `${page('')}<!-- ${'x'.repeat(100_000)}`, ['read']),
  html(
    'scripts and styles',
    () =>
      page('<script>while(true){}</script><style>body{content:"a"}</style><iframe src="file:///etc/passwd"></iframe>'),
    ['read'],
  ),
  html('impossible signs', () => page('&#0;&#xD800;&#x110000;&#99999999999999;&bogus;&amp;&lt;'), ['read']),
  html(
    'a tag with 50,000 attributes',
    () => page(`<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}`).join(' ')}>x</p>`),
    heavy,
  ),
  html('a tag that never closes', () => `<html><body><p>${plainResume}<a href="${'x'.repeat(300_000)}`, [
    'read',
    'too_much_text',
  ]),
]
