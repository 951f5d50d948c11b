import { expect, test } from 'vitest'
import type { Problem } from '../../compile-report.ts'
import { walkProblems } from './walk-problems.ts'

const problem = (path: string, line: number, severity: Problem['severity'] = 'error') =>
  ({ path, line, severity, code: 'x', said: '', means: '', fix: null }) as Problem
const problems = [problem('b.tex', 3), problem('main.tex', 20), problem('main.tex', 5), problem('main.tex', 9, 'hint')]

test.each([
  [{ path: 'main.tex', line: 1 }, 1, 'main.tex:5'],
  [{ path: 'main.tex', line: 5 }, 1, 'main.tex:20'],
  [{ path: 'main.tex', line: 20 }, 1, 'b.tex:3'],
  [{ path: 'main.tex', line: 5 }, -1, 'b.tex:3'],
  [{ path: 'b.tex', line: 3 }, 1, 'main.tex:5'],
] as const)('from %j by %i', (from, by, wanted) => {
  const found = walkProblems(problems, from, by)!
  expect(`${found.path}:${found.line}`).toBe(wanted)
})

test('nowhere to go without problems', () => {
  expect(walkProblems([problem('main.tex', 9, 'hint')], { path: 'main.tex', line: 1 }, 1)).toBeNull()
})
