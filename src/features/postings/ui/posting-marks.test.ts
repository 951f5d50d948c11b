import { describe, expect, it } from 'vitest'
import type { PostingRequirement } from '../posting-facts.ts'
import { numberRequirements, requirementMarks, splitPosting } from './posting-marks.ts'

const requirement = (id: string, start: number, end: number): PostingRequirement => ({
  id,
  kind: 'skill',
  text: id,
  importance: id === 'go' ? 'required' : 'preferred',
  span: { start, end },
})

describe('marking a posting', () => {
  it('numbers requirements in the order of the text', () => {
    const numbered = numberRequirements([
      requirement('sql', 30, 33),
      requirement('go', 4, 6),
      requirement('visa', 0, 0),
    ])
    expect(numbered.map((each) => each.number)).toEqual([2, 1, undefined])
    expect(requirementMarks(numbered).map((mark) => [mark.id, mark.tone])).toEqual([
      ['sql', 'soft'],
      ['go', 'strong'],
    ])
  })

  it('tells headings and bullets from text', () => {
    const text = 'Requirements:\n- Five years of Go\nWe are a small team that builds payment systems together.'
    expect(splitPosting(text).map((block) => [block.kind, text.slice(block.start, block.end)])).toEqual([
      ['heading', 'Requirements:'],
      ['bullet', 'Five years of Go'],
      ['text', 'We are a small team that builds payment systems together.'],
    ])
  })
})
