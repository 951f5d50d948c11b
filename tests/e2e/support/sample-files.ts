// Real résumés when the shared collection lies beside the repository; otherwise one of an invented person, rendered by us.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Profile } from '#features/profiles/contract.ts'

const collection = join(import.meta.dirname, '../../../../shared/data/resumes/livecareer_pdf')

export const hasRealResumes = existsSync(collection)

/** Path of a real PDF out of a trade, e.g. `ACCOUNTANT`; undefined when the collection is not there. */
export function findRealResume(trade: string): string | undefined {
  const folder = join(collection, trade)
  if (!existsSync(folder)) return undefined
  const file = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .sort()[0]
  return file && join(folder, file)
}

export const inventedPerson = Profile.parse({
  basics: {
    name: 'Ada Quintero',
    label: 'Platform engineer',
    email: 'ada@quintero.example',
    phone: '+351 555 0142',
    location: { text: 'Lisbon, Portugal' },
    summary: 'Platform engineer who has spent nine years making payment systems boring, in Go and PostgreSQL.',
    profiles: [{ network: 'GitHub', url: 'https://github.com/adaq-example' }],
  },
  work: [
    {
      name: 'Meridian Pay',
      position: 'Senior engineer',
      location: 'Lisbon',
      startDate: '2020-03',
      highlights: [
        'Rebuilt settlement on an event log in Go and Kafka; cut reconciliation from 6 hours to 11 minutes.',
        'Mentored four engineers; two now lead their own teams.',
        'Led the move of 38 services to Kubernetes with one-click rollback.',
        'Reduced cloud spend by 31% by right-sizing PostgreSQL clusters with Terraform.',
      ],
    },
    {
      name: 'Harbour Labs',
      position: 'Software engineer',
      location: 'Porto',
      startDate: '2016-09',
      endDate: '2020-02',
      highlights: [
        'Owned the onboarding API used by 40 partner banks.',
        'Responsible for maintaining various internal tools.',
        'Wrote the gRPC gateway that served 12,000 requests a minute.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Porto',
      studyType: 'BSc',
      area: 'Computer Science',
      startDate: '2012',
      endDate: '2016',
    },
  ],
  skills: [{ name: 'Technologies', keywords: ['Go', 'PostgreSQL', 'Kafka', 'Terraform', 'React', 'gRPC', 'Linux'] }],
  languages: [
    { language: 'Portuguese', fluency: 'native' },
    { language: 'English', fluency: 'fluent' },
  ],
})

/** A PDF of the invented person; in a test run the one that `ground.ts` drew for all files. */
export async function renderInventedResume(): Promise<string> {
  if (process.env.E2E_RESUME) return process.env.E2E_RESUME
  const { renderResume } = await import('#features/rendering/render-resume.ts')
  const { bytes } = await renderResume({ profile: inventedPerson, template: 'plain', format: 'pdf' })
  const path = join(await mkdtemp(join(tmpdir(), 'shortlist-resume-')), 'ada-quintero.pdf')
  await writeFile(path, bytes)
  return path
}

export const postingText = readFileSync(join(import.meta.dirname, 'posting.txt'), 'utf8')
