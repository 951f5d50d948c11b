// Fills the demo through the same verbs that a person's clicks go through: what is seen there is what one gets.
import type { z } from 'zod'
import { applicationsContract } from '#features/applications/contract.ts'
import { createApplication, updateApplication } from '#features/applications/service/change-applications.ts'
import { addPerson, addTodo } from '#features/applications/service/todos.ts'
import { PlanInterview } from '#features/interviews/contract.ts'
import { planInterview } from '#features/interviews/service.ts'
import { lettersContract } from '#features/letters/contract.ts'
import { approveLetter, draftLetter } from '#features/letters/service/write-letters.ts'
import { OfferTerms } from '#features/offers/contract.ts'
import { saveOffer } from '#features/offers/service.ts'
import { capturePosting } from '#features/postings/service/capture-posting.ts'
import { updateResume } from '#features/resumes/service/change-resume.ts'
import { getResume } from '#features/resumes/service/find-resumes.ts'
import { uploadResume } from '#features/resumes/service/upload-resume.ts'
import { getTailoring, saveTailoring, startTailoring } from '#features/tailoring/service/keep-tailorings.ts'
import { Wishes } from '#features/wishes/contract.ts'
import { saveWishes } from '#features/wishes/service.ts'
import type { Ctx } from '#platform/context.ts'
import type { JobWork } from '#platform/jobs/run-job.ts'
import { demoPostings } from '../content/postings.ts'
import { masterResume, oldResume } from '../content/resumes.ts'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const day = (days: number) => inDays(days).toISOString().slice(0, 10)
const parse = <S extends z.ZodType>(schema: S | undefined, value: unknown): z.output<S> => schema!.parse(value)

export async function fillDemo(ctx: Ctx, _input: object, work: JobWork): Promise<void> {
  work.progress(0.05, 'Reading three résumés')
  const master = await bring(ctx, 'Mara Lindqvist.txt', masterResume)
  const old = await bring(ctx, 'CV 2019.txt', oldResume)
  await bring(ctx, 'portfolio-scan.pdf', '%PDF-1.4 this file was cut off while it was copied')
  await until(
    work,
    () => getResume(ctx, { id: master }),
    ({ state }) => state === 'read',
  )
  await until(
    work,
    () => getResume(ctx, { id: old }),
    ({ state }) => state === 'read' || state === 'failed',
  )
  await updateResume(ctx, { id: master, isMaster: true })
  await saveWishes(
    ctx,
    Wishes.parse({
      roles: ['Product designer', 'Lead designer'],
      places: ['Copenhagen, Denmark'],
      remoteKinds: ['hybrid', 'remote'],
      level: 'senior',
    }),
  )

  const postings: { id: string; stage: (typeof demoPostings)[number]['stage']; notes: string }[] = []
  for (const [index, { text, stage, notes }] of demoPostings.entries()) {
    work.signal.throwIfAborted()
    work.progress(0.1 + 0.35 * (index / demoPostings.length), `Reading posting ${index + 1} of ${demoPostings.length}`)
    const { id } = await capturePosting(ctx, { text })
    postings.push({ id, stage, notes: notes ?? '' })
  }
  const at = (stage: string) => postings.find((each) => each.stage === stage)!.id

  work.progress(0.5, 'Tailoring two résumés')
  const tailored = await tailor(ctx, work, master, at('applied'), 'balanced')
  const { id: sent } = await saveTailoring(ctx, { id: tailored })
  await tailor(ctx, work, master, postings[0]!.id, 'aggressive')

  work.progress(0.75, 'Filling the board')
  const applications = new Map<string, string>()
  for (const { id: postingId, stage, notes } of postings) {
    if (!stage) continue
    work.signal.throwIfAborted()
    const attach = stage === 'applied' ? { resumeId: sent } : undefined
    const input = parse(applicationsContract.create['~orpc'].inputSchema, { postingId, stage, notes, attach })
    applications.set(stage, (await createApplication(ctx, input)).id)
  }
  await fillApplications(ctx, applications)

  work.progress(0.9, 'Writing two letters')
  const draft = (postingId: string, tone: string) =>
    draftLetter(ctx, parse(lettersContract.draft['~orpc'].inputSchema, { resumeId: master, postingId, tone }))
  const letter = await draft(at('drafting'), 'warm')
  if (letter.truth.unsupported === 0) await approveLetter(ctx, { id: letter.id })
  await draft(postings[1]!.id, 'plain')
  work.progress(1, 'Done')
}

async function fillApplications(ctx: Ctx, ids: Map<string, string>): Promise<void> {
  const id = (stage: string) => ids.get(stage)!
  await addTodo(ctx, { id: id('drafting'), text: 'Finish the case study about the design system', dueOn: day(0) })
  await addTodo(ctx, { id: id('screening'), text: 'Send two references', dueOn: day(-1) })
  await addTodo(ctx, { id: id('interviewing'), text: 'Sketch the returns flow', dueOn: day(2) })
  await addTodo(ctx, { id: id('saved'), text: 'Read their report on forms', dueOn: null })
  await updateApplication(ctx, { id: id('saved'), deadline: day(2), tags: ['public sector'] })
  await updateApplication(ctx, { id: id('interviewing'), tags: ['favourite', 'on site'] })
  const person = { role: 'Head of design', email: 'sam@harbourvine.example', phone: null, link: null }
  await addPerson(ctx, { id: id('interviewing'), name: 'Sam Okonkwo', ...person })
  const startsAt = `${day(1)}T13:00:00Z`
  const people = [{ name: 'Sam Okonkwo', role: 'Head of design' }]
  await planInterview(ctx, {
    id: id('interviewing'),
    ...PlanInterview.parse({ startsAt, timeZone: 'Europe/Copenhagen', people }),
  })
  const terms = {
    currency: 'SEK',
    base: 70_000,
    period: 'month',
    leaveDays: 30,
    answerBy: day(4),
    benefits: 'Pension, train card',
  }
  await saveOffer(ctx, { id: id('offer'), ...OfferTerms.parse(terms) })
}

const bring = async (ctx: Ctx, name: string, text: string) =>
  (await uploadResume(ctx, { file: new File([text], name) })).id

async function tailor(ctx: Ctx, work: JobWork, resumeId: string, postingId: string, level: 'balanced' | 'aggressive') {
  const { id } = await startTailoring(ctx, { resumeId, postingId, level })
  await until(
    work,
    () => getTailoring(ctx, { id }),
    ({ state }) => state === 'ready',
  )
  return id
}

/** Other background work is under way for us: looks again until it is done. */
async function until<T>(work: JobWork, look: () => Promise<T>, done: (found: T) => boolean): Promise<T> {
  for (;;) {
    work.signal.throwIfAborted()
    const found = await look()
    if (done(found)) return found
    if ((found as { state?: string }).state === 'failed') throw new Error('A part of the demo could not be made')
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}
