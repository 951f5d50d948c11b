import { describe, expect, test } from 'vitest'
import { readRequirements } from './read-requirements.ts'

const importanceIn = (text: string) => {
  const unit = { text, start: 0, end: text.length, section: 'requirements' as const, bullet: true }
  return Object.fromEntries(
    readRequirements([unit]).requirements.map((one) => [one.skillId ?? one.kind, one.importance]),
  )
}

describe('importance inside one sentence', () => {
  test.each([
    ['Fluent English; German is a plus', { english: 'required', german: 'preferred' }],
    ['Docker required, Kubernetes a plus', { docker: 'required', kubernetes: 'preferred' }],
    ['Docker, Kubernetes (preferred)', { docker: 'required', kubernetes: 'preferred' }],
    ['C++ (Rust programming preferred)', { 'c-plus-plus': 'required', rust: 'preferred' }],
    ['Ideally Python, Terraform and Ansible', { python: 'preferred', terraform: 'preferred', ansible: 'preferred' }],
    ['Python, Terraform and Ansible are a plus', { python: 'preferred', terraform: 'preferred', ansible: 'preferred' }],
    ['Python, but Terraform would be nice to have', { python: 'required', terraform: 'preferred' }],
    [
      'Experience with Python and Terraform, Ansible a plus',
      { python: 'required', terraform: 'required', ansible: 'preferred' },
    ],
    ['Sicherer Umgang mit DATEV und Excel, Python von Vorteil', { datev: 'required', python: 'preferred' }],
    ['Python, ideally Terraform and Ansible', { python: 'required', terraform: 'preferred', ansible: 'preferred' }],
    ['Bilingual (Spanish) a plus', { spanish: 'preferred' }],
    ['Forklift (counterbalance) would be ideal', { 'forklift-operation': 'preferred' }],
    ['Python and Terraform', { python: 'required', terraform: 'required' }],
  ])('%s', (text, expected) => {
    expect(importanceIn(text)).toMatchObject(expected)
  })
})

test('the field of a degree is no skill asked for', () => {
  expect(importanceIn('Bachelor’s degree in Mechanical Engineering')).toEqual({ degree: 'required' })
})
test('years of a skill stand with the skill', () => {
  expect(importanceIn('3+ years of experience with Kubernetes')).toEqual({ kubernetes: 'required' })
})
test('a sentence without a known word is kept as it is', () => {
  expect(importanceIn('Willing to work shifts at weekends')).toEqual({ other: 'required' })
})
