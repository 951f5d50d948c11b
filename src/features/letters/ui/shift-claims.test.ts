import { describe, expect, it } from 'vitest'
import type { Claim } from '#features/truth/truth-report.ts'
import { cutOut, shiftClaims } from './shift-claims.ts'

const claim = (text: string, words: string): Claim => {
  const start = text.indexOf(words)
  return {
    id: words,
    kind: 'skill',
    text: words,
    span: { start, end: start + words.length },
    verdict: 'supported',
    support: [],
  }
}

describe('claims while the text changes', () => {
  const text = 'I know Go. I led a team. I speak French.'
  const claims = ['Go', 'led a team', 'French'].map((words) => claim(text, words))

  it('move with their words', () => {
    const now = text.replace('I led a team.', 'I once led a small team there.')
    const shifted = shiftClaims(claims, text, now)
    expect(shifted.map((each) => now.slice(each.span.start, each.span.end))).toEqual(['Go', 'French'])
  })

  it('stay where nothing changed', () => expect(shiftClaims(claims, text, text)).toBe(claims))

  it('never point outside the text', () => {
    expect(shiftClaims(claims, text, '')).toEqual([])
    for (const now of ['I know', `${text} ${text}`, text.slice(20)])
      for (const { span, text: words } of shiftClaims(claims, text, now))
        expect(now.slice(span.start, span.end)).toBe(words)
  })
})

describe('taking a sentence out', () => {
  const out = (text: string, words: string) => {
    const start = text.indexOf(words)
    return cutOut(text, start, start + words.length)
  }
  it('leaves one blank between its neighbours', () => {
    expect(out('One. Two. Three.', 'Two.')).toBe('One. Three.')
    expect(out('One. Two.\n\nThree.', 'Two.')).toBe('One.\n\nThree.')
    expect(out('One. Two.', 'One.')).toBe('Two.')
  })
  it('takes a paragraph that would be empty with it', () => {
    expect(out('Dear you,\n\nTwo.\n\nBye,\nMe', 'Two.')).toBe('Dear you,\n\nBye,\nMe')
    expect(out('Two.', 'Two.')).toBe('')
  })
})
