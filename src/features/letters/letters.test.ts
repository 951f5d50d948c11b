// Letters through the front door: draft, edit under the truth check, approve, export, attach, versions, undo.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, startApp, type TestApp } from '../../../tests/support/app.ts'
import { signUpWithWork } from '../../../tests/support/seed.ts'

let app: TestApp
let person: Client
let postingId: string
let resumeId: string
beforeAll(async () => {
  app = await startApp()
  ;({ person, postingId, resumeId } = await signUpWithWork(app))
})
afterAll(() => app?.close())

const draft = async (more: object = {}) => (await person.post('/letters', { resumeId, postingId, ...more })).body
const invent = (text: string) =>
  text.replace(/\n\n(?=[^\n]*\n[^\n]*$)/, '\n\nI led a team of 250 engineers at Globex Corporation.\n\n')

test.each(['plain', 'warm', 'formal'])('a %s draft says nothing that the facts do not carry', async (tone) => {
  const { status, body } = await person.post('/letters', {
    resumeId,
    postingId,
    tone,
    length: 'long',
    addressee: { name: 'Ms Okafor', title: 'Head of Platform' },
  })
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body).toMatchObject({ state: 'draft', version: 1, tone, truth: { unsupported: 0, blocked: false } })
  expect(body.text).toMatch(/^Dear Ms Okafor,/)
  expect(body.text).toContain('Ada Quintero')
  const pointers = body.truth.claims.flatMap((claim: { support: { pointer?: string }[] }) =>
    claim.support.map((support) => support.pointer),
  )
  expect(pointers.some((pointer?: string) => pointer?.startsWith('/work/'))).toBe(true)
})

test('an invented claim is named, holds back approval and export, and stands once removed', async () => {
  const letter = await draft()
  const edited = (await person.request('PATCH', `/letters/${letter.id}`, { text: invent(letter.text) })).body
  const open = edited.truth.claims.filter((claim: { verdict: string }) => claim.verdict === 'unsupported')
  expect(open.length).toBeGreaterThan(0)
  for (const claim of open) expect(edited.text.slice(claim.span.start, claim.span.end)).toBe(claim.text)
  for (const path of ['approve', 'render'])
    expect(await person.post(`/letters/${letter.id}/${path}`)).toMatchObject({
      status: 409,
      body: { reason: 'unsupported_claims' },
    })
  await person.request('PATCH', `/letters/${letter.id}`, { text: letter.text })
  expect((await person.post(`/letters/${letter.id}/approve`)).body).toMatchObject({ state: 'approved' })
  expect(await person.request('PATCH', `/letters/${letter.id}`, { text: 'Other words' })).toMatchObject({
    status: 409,
    body: { reason: 'approved' },
  })
  expect((await person.post(`/letters/${letter.id}/reopen`)).body).toMatchObject({ state: 'draft', approvedAt: null })
})

test('what the person confirms stands, in these words only', async () => {
  const letter = await draft()
  const text = invent(letter.text)
  const edited = (await person.request('PATCH', `/letters/${letter.id}`, { text })).body
  const confirmed = edited.truth.claims
    .filter((claim: { verdict: string }) => claim.verdict === 'unsupported')
    .map((claim: { text: string }) => claim.text)
  expect((await person.request('PATCH', `/letters/${letter.id}`, { confirmed })).body.truth.blocked).toBe(false)
  const more = await person.request('PATCH', `/letters/${letter.id}`, { text: `${text}\n\nI hold a PhD from MIT.` })
  expect(more.body.truth.blocked).toBe(true)
})

test('PDF, Word and text; an approved letter is kept with the application as it was sent', async () => {
  const letter = await draft()
  const { id } = (await person.post('/applications', { postingId })).body
  const early = await person.post(`/applications/${id}/letters`, { letterId: letter.id })
  expect([early.status, early.body.reason]).toEqual([409, 'draft'])
  await person.request('PATCH', `/letters/${letter.id}`, { look: { template: 'folio', paper: 'letter' } })
  await person.post(`/letters/${letter.id}/approve`)
  const pdf = await person.post(`/letters/${letter.id}/render`)
  expect(new TextDecoder().decode(pdf.bytes.slice(0, 5))).toBe('%PDF-')
  expect(pdf.headers.get('content-disposition')).toContain('Cover letter')
  const txt = await person.post(`/letters/${letter.id}/render`, { format: 'txt' })
  expect(new TextDecoder().decode(txt.bytes)).toContain(letter.text.split('\n\n')[1])
  expect((await person.post(`/letters/${letter.id}/render`, { format: 'docx' })).status).toBe(200)
  expect((await person.get(`/letters/${letter.id}/preview`)).body.pages[0]).toContain('<svg')
  const attached = (await person.post(`/applications/${id}/letters`, { letterId: letter.id })).body
  expect(attached.documents).toHaveLength(1)
  const sent = await person.get(`/applications/${id}/documents/${attached.documents[0].id}`)
  expect(Buffer.from(sent.bytes).equals(Buffer.from(pdf.bytes))).toBe(true)
})

test('edits of one sitting are one version; every earlier text comes back', async () => {
  const letter = await draft({ length: 'short' })
  for (const word of ['one', 'two'])
    await person.request('PATCH', `/letters/${letter.id}`, { text: `${letter.text} ${word}` })
  await person.post(`/letters/${letter.id}/redraft`, { tone: 'formal', length: 'long' })
  const { items } = (await person.get(`/letters/${letter.id}/versions`)).body
  expect(items.map((each: { version: number; reason: string }) => [each.version, each.reason])).toEqual([
    [3, 'drafted'],
    [2, 'edited'],
    [1, 'drafted'],
  ])
  expect(items[1].text).toBe(`${letter.text} two`)
  const restored = (await person.post(`/letters/${letter.id}/versions/1/restore`)).body
  expect(restored).toMatchObject({ version: 4, text: letter.text })
  expect((await person.post(`/letters/${letter.id}/versions/99/restore`)).status).toBe(404)
})

test('lists by posting; deleting can be undone; a letter outlives its posting', async () => {
  const other = (
    await person.post('/postings', {
      text: 'Night Nurse\nSt. Brigid\n\nRequirements\n- Wound care and triage\n- 3 years in acute care',
    })
  ).body.id
  const letter = await draft({ postingId: other })
  expect((await person.get(`/letters?postingId=${other}`)).body.items).toHaveLength(1)
  await person.request('DELETE', `/letters/${letter.id}`)
  expect((await person.get(`/letters/${letter.id}`)).status).toBe(404)
  expect((await person.post(`/letters/${letter.id}/undo-delete`)).status).toBe(200)
  await person.request('DELETE', `/postings/${other}`)
  expect((await person.get(`/letters/${letter.id}`)).body.text).toBe(letter.text)
})

test('a posting in another language is named, and bad input gets a sentence', async () => {
  const german = (
    await person.post('/postings', {
      text: 'Senior Softwareentwickler (m/w/d)\nNordlicht GmbH, Hamburg\n\nIhre Aufgaben\n- Sie entwickeln unsere Plattform weiter und betreuen die Datenbanken.\n\nIhr Profil\n- Mehrjährige Erfahrung mit Go und PostgreSQL\n- Sehr gute Deutschkenntnisse\n\nWir bieten Ihnen ein unbefristetes Arbeitsverhältnis und 30 Tage Urlaub.',
    })
  ).body
  expect(await draft({ postingId: german.id })).toMatchObject({ foreignLanguage: 'de' })
  expect((await person.post('/letters', { resumeId, postingId, tone: 'loud' })).status).toBe(422)
  const letter = await draft()
  expect((await person.request('PATCH', `/letters/${letter.id}`, { text: 'x'.repeat(12_001) })).body.detail).toMatch(
    /12,000/,
  )
  expect((await person.request('PATCH', `/letters/${letter.id}`, { text: ' ' })).status).toBe(200)
  expect((await person.post(`/letters/${letter.id}/approve`)).body.reason).toBe('empty')
})
