// JSON, YAML and LinkedIn archives: depth, numbers, aliases, names that reach for prototypes.
import { type HostileFile, latin1, utf8 } from './hostile-file.ts'
import { writeZip } from './write-zip.ts'

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
const json = of('resume.json')
const yaml = of('resume.yaml')
const linkedin = of('export.zip')
const basics = '"basics":{"name":"Nadia Ferrucci","email":"nadia@ferrucci.example"}'
const resume = (more: string) => `{${basics},${more}}`
const cv = (more: string) =>
  `cv:\n  name: Nadia Ferrucci\n  email: nadia@ferrucci.example\n  sections:\n    experience:\n      - company: Officine Dora\n        position: Quality Engineer\n        start_date: 2019-03\n${more}`
const loose: HostileFile['ends'] = ['read', 'corrupt', 'not_a_resume']
const heavy: HostileFile['ends'] = [...loose, 'too_much_text', 'timeout', 'out_of_memory', 'empty']
const csv = (files: Record<string, string | Uint8Array>) => () =>
  writeZip(Object.entries(files).map(([name, data]) => ({ name, data: typeof data === 'string' ? utf8(data) : data })))
const profileCsv = 'First Name,Last Name,Headline,Summary\nNadia,Ferrucci,Quality Engineer,"Cuts scrap"\n'
const positionsCsv =
  'Company Name,Title,Description,Location,Started On,Finished On\nOfficine Dora,Quality Engineer,"Cut scrap",Turin,Mar 2019,\n'

export const structuredFiles: HostileFile[] = [
  json(
    'honest',
    () => resume('"work":[{"name":"Officine Dora","position":"Quality Engineer","startDate":"2019-03"}]'),
    ['read'],
  ),
  json('arrays 200,000 deep', () => resume(`"work":${'['.repeat(200_000)}${']'.repeat(200_000)}`), heavy),
  json('objects 100,000 deep', () => resume(`"work":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`), heavy),
  json('arrays that never close', () => `{"basics":${'['.repeat(1_000_000)}`, ['corrupt', 'too_much_text']),
  json(
    'numbers beyond numbers',
    () => resume(`"work":[{"name":1e999999,"position":-0,"startDate":${'9'.repeat(50_000)}}]`),
    loose,
  ),
  json(
    'keys that reach for prototypes',
    () =>
      '{"basics":{"name":"Nadia Ferrucci","__proto__":{"admin":true}},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"work":[{"name":"Officine Dora","__proto__":{"polluted":1}}]}',
    ['read'],
  ),
  json('the same key 50,000 times', () => resume(`"work":[{${Array(50_000).fill('"name":"A"').join(',')}}]`), heavy),
  json(
    'wrong types everywhere',
    () => '{"basics":[1,2],"work":"x","education":{"length":1e9},"skills":7,"languages":null,"projects":true}',
    [...loose, 'empty'],
  ),
  json(
    'nulls everywhere',
    () => '{"basics":null,"work":[null,null],"education":[{"institution":null}],"skills":[null]}',
    [...loose, 'empty'],
  ),
  json(
    'objects in place of words',
    () =>
      '{"basics":{"name":{"first":"N"},"email":["a"],"location":"Turin","profiles":{"network":1}},"work":[{"name":["a","b"],"highlights":"one"}],"skills":[{"name":{},"keywords":"a,b"}]}',
    [...loose, 'empty'],
  ),
  json('a list with a false length', () => resume('"work":{"length":4294967295,"0":{"name":"A"}}'), loose),
  json(
    '20,000 jobs',
    () => resume(`"work":[${Array(20_000).fill('{"name":"A","position":"B","startDate":"2019"}').join(',')}]`),
    heavy,
  ),
  json('a name of a megabyte', () => `{"basics":{"name":"${'N'.repeat(2 ** 20)}"}}`, heavy),
  json(
    'a bullet of 300,000 letters',
    () => resume(`"work":[{"name":"A","highlights":["${'x'.repeat(300_000)}"]}]`),
    heavy,
  ),
  json(
    'dates that never were',
    () =>
      resume(
        '"work":[{"name":"A","startDate":"2020-13-45","endDate":"0000-00-00"},{"name":"B","startDate":"yesterday"},{"name":"C","startDate":"99999-01"}]',
      ),
    ['read'],
  ),
  json(
    'lone surrogates and null signs',
    () =>
      '{"basics":{"name":"Nadia \\ud800 Ferrucci\\u0000","email":"nadia@ferrucci.example","summary":"a\\udfffb"},"work":[{"name":"Officine\\u0000Dora"}]}',
    ['read'],
  ),
  json(
    'links of evil kinds',
    () =>
      '{"basics":{"name":"Nadia Ferrucci","url":"javascript:alert(1)","profiles":[{"network":"x","url":"data:text/html,<script>alert(1)</script>"}]}}',
    ['read'],
  ),
  json('not quite JSON', () => "{'basics': {name: 'Nadia'},}", ['corrupt', 'read']),
  json('not a number', () => '{"basics":{"name":NaN}}', ['corrupt']),
  json('a comma too many', () => '{"basics":{"name":"Nadia Ferrucci",},}', ['corrupt']),
  json('cut in the middle', () => resume('"work":[{"name":"Officine Dora"').slice(0, -1), ['corrupt']),
  json('byte order mark', () => `\ufeff${resume('"work":[]')}`, ['read']),
  json('UTF-16', () => new Uint8Array(Buffer.from(`\ufeff${resume('"work":[]')}`, 'utf16le')), ['read']),
  json('Latin-1', () => latin1('{"basics":{"name":"Núria Ferrüccî"}}'), ['read']),
  json('only braces', () => '{}', ['not_a_resume', 'empty']),
  json('an empty résumé', () => '{"basics":{},"work":[]}', ['empty', 'not_a_resume']),
  json('a list', () => '[1,2,3]', ['not_a_resume', 'read']),
  json('a number', () => '42', ['not_a_resume', 'read', 'empty']),
  json('a package file', () => '{"name":"left-pad","version":"1.0.0","dependencies":{}}', ['not_a_resume']),
  json(
    'Reactive Resume of wrong types',
    () =>
      '{"basics":{"name":7},"sections":{"experience":[1],"education":"x","skills":{"items":{"length":9}}},"metadata":null}',
    [...loose, 'empty'],
  ),
  json(
    'Reactive Resume with HTML bombs',
    () =>
      `{"basics":{"name":"Nadia Ferrucci"},"sections":{"experience":{"items":[{"company":"A","position":"B","date":"2019 - 2020","summary":"${'<ul><li>'.repeat(30_000)}"}]}},"metadata":{}}`,
    heavy,
  ),
  yaml('honest', () => cv(''), ['read']),
  yaml(
    'billion laughs',
    () =>
      `a0: &a0 ha\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`).join('\n')}\n${cv('        highlights: *a30\n')}`,
    [...heavy, 'zip_bomb'],
  ),
  yaml(
    'billion laughs below cv',
    () =>
      cv(
        `    x0: &a0 [ha]\n${Array.from({ length: 30 }, (_, i) => `    x${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`).join('\n')}\n`,
      ),
    [...heavy, 'zip_bomb'],
  ),
  yaml('an anchor inside itself', () => cv('        highlights: &h [*h, *h]\n'), [...loose, 'zip_bomb']),
  yaml(
    'a mapping inside itself',
    () => 'cv: &cv\n  name: Nadia Ferrucci\n  sections: {experience: [{company: A, more: *cv}]}\n',
    [...loose, 'zip_bomb'],
  ),
  yaml('merge keys that loop', () => 'cv: &cv\n  <<: *cv\n  name: Nadia Ferrucci\n', [...loose, 'zip_bomb', 'empty']),
  yaml(
    'tags that make objects',
    () =>
      cv(
        '        summary: !!js/function "function(){ while(true){} }"\n        x: !!python/object/apply:os.system ["id"]\n',
      ),
    loose,
  ),
  yaml('flow lists 50,000 deep', () => cv(`        highlights: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`), heavy),
  yaml('flow maps 20,000 deep', () => cv(`        highlights: ${'{a: '.repeat(20_000)}${'}'.repeat(20_000)}\n`), heavy),
  yaml('tabs', () => 'cv:\n\tname: Nadia Ferrucci\n', ['corrupt', 'read', 'not_a_resume']),
  yaml('the same key twice', () => 'cv:\n  name: Nadia Ferrucci\n  name: Somebody Else\n', loose),
  yaml('several documents', () => `${cv('')}---\ncv:\n  name: Second\n`, loose),
  yaml(
    'keys that reach for prototypes',
    () =>
      'cv:\n  name: Nadia Ferrucci\n  __proto__: {polluted: true}\n  sections: {__proto__: [{company: A}], constructor: [{company: B}]}\n',
    loose,
  ),
  yaml('wrong types everywhere', () => 'cv:\n  name: [1, 2]\n  email: {a: b}\n  sections: [a, b]\n', [
    ...loose,
    'empty',
  ]),
  yaml('nothing below cv', () => 'cv:\n', ['not_a_resume', 'empty', 'corrupt']),
  yaml(
    'numbers and dates as words',
    () =>
      'cv:\n  name: 12345678901234567890\n  phone: 0o17\n  sections:\n    experience:\n      - {company: 1e999, position: .inf, start_date: 2019-03-01T00:00:00Z, end_date: present}\n',
    loose,
  ),
  yaml(
    '5,000 sections',
    () =>
      `cv:\n  name: Nadia Ferrucci\n  sections:\n${Array.from({ length: 5000 }, (_, i) => `    s${i}: [a, b]`).join('\n')}\n`,
    heavy,
  ),
  linkedin('honest', csv({ 'Profile.csv': profileCsv, 'Positions.csv': positionsCsv }), ['read']),
  linkedin(
    'quotes that never close',
    csv({ 'Profile.csv': profileCsv, 'Positions.csv': `${positionsCsv}"never closed,${'x,'.repeat(50_000)}` }),
    heavy,
  ),
  linkedin(
    'half a million columns',
    csv({ 'Profile.csv': `First Name,${'a,'.repeat(500_000)}\nNadia,${'b,'.repeat(500_000)}` }),
    heavy,
  ),
  linkedin(
    '300,000 rows',
    csv({
      'Profile.csv': profileCsv,
      'Positions.csv': positionsCsv.split('\n')[0] + '\nA,B,C,D,Mar 2019,'.repeat(300_000),
    }),
    heavy,
  ),
  linkedin('empty tables', csv({ 'Profile.csv': '', 'Positions.csv': '' }), ['empty', 'not_a_resume', 'corrupt']),
  linkedin('only headings', csv({ 'Profile.csv': 'First Name,Last Name\n' }), ['empty', 'not_a_resume', 'corrupt']),
  linkedin(
    'columns that reach for prototypes',
    csv({ 'Profile.csv': '__proto__,constructor,First Name,Last Name\na,b,Nadia,Ferrucci\n' }),
    ['read'],
  ),
  linkedin('UTF-16 tables', csv({ 'Profile.csv': new Uint8Array(Buffer.from(`\ufeff${profileCsv}`, 'utf16le')) }), [
    'read',
    'empty',
    'not_a_resume',
    'corrupt',
  ]),
  linkedin('a table of 200 MB', csv({ 'Profile.csv': profileCsv, 'Positions.csv': Buffer.alloc(200 * 2 ** 20, 44) }), [
    'zip_bomb',
  ]),
  linkedin('formulas', csv({ 'Profile.csv': 'First Name,Last Name\n"=cmd|\' /C calc\'!A0",Ferrucci\n' }), ['read']),
]
