import { Text } from '@codemirror/state'
import { expect, test } from 'vitest'
import { changesToTake } from './merge-texts.ts'

const merged = (base: string, theirs: string, mine: string) =>
  changesToTake(base, theirs, mine)
    ?.apply(Text.of(mine.split('\n')))
    .toString()

const base = 'Name\nSummary of work\nSkills\n'
test.each([
  ['theirs alone', 'Name\nSummary of the work\nSkills\n', base, 'Name\nSummary of the work\nSkills\n'],
  [
    'both, at two places',
    'My name\nSummary of work\nSkills\n',
    `${base}Languages\n`,
    'My name\nSummary of work\nSkills\nLanguages\n',
  ],
  [
    'theirs at two places around mine',
    'A Name\nSummary of work\nSkills, more\n',
    'Name\nSummary of all work\nSkills\n',
    'A Name\nSummary of all work\nSkills, more\n',
  ],
  ['taken away there, written here', 'Name\nSkills\n', 'Name\nSummary of work\nSkills, some\n', 'Name\nSkills, some\n'],
])('%s', (_, theirs, mine, wanted) => expect(merged(base, theirs, mine)).toBe(wanted))

test('nothing to take where nothing was written', () => {
  expect(changesToTake(base, base, `${base}x`)).toBeNull()
})
