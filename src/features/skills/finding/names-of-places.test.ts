import { expect, test } from 'vitest'
import { findSkills } from './find-skills.ts'

test.each([
  ['Cook wanted in Leeds', []],
  ['LEED certified buildings', ['Sustainability']],
])('%s', (text, expected) => expect(findSkills(text).map((mention) => mention.skill)).toEqual(expected))
