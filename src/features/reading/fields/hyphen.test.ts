import { expect, it } from 'vitest'
import { keepsHyphen } from './hyphen.ts'

it.each([
  'front|end work',
  'led the re|engineering',
  'in|house counsel',
  'co|founded',
  'part|time',
  'multi|year',
  'real|time',
  'on|site',
  'cost|saving',
  'e|mail',
  'customer|facing',
])('keeps the hyphen of %s', (text) => {
  const [stem = '', rest = ''] = text.split('|')
  expect(keepsHyphen(stem, rest)).toBe(true)
})

it.each([
  'soft|ware for 12 clinics',
  'Market Re|search',
  'in|creased sales',
  'part|ners',
  'multi|ple sites',
  'object|ives',
  'inter|national',
  'start|ed',
  'pre|pared',
  'on|ly',
  'Post|gres',
  'high|lights',
  'manage|ment',
  'Re|dacción',
])('closes the word in %s', (text) => {
  const [stem = '', rest = ''] = text.split('|')
  expect(keepsHyphen(stem, rest)).toBe(false)
})
