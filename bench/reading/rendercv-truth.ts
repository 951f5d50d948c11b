// RenderCV's YAML as a profile: the truth of the PDFs its themes draw.
import { parse } from 'yaml'
import { z } from 'zod'
import { Profile } from '../../src/features/profiles/contract.ts'

const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value == null ? undefined : String(value)))
const lines = z.array(z.string()).nullish()
const Source = z.object({
  cv: z.object({
    name: z.string(),
    email: text,
    phone: text,
    location: text,
    sections: z.object({
      experience: z.array(
        z.object({ company: z.string(), position: z.string(), start_date: text, end_date: text, highlights: lines }),
      ),
      education: z.array(
        z.object({ institution: z.string(), degree: text, area: text, start_date: text, end_date: text }),
      ),
      skills: z.array(z.object({ label: z.string(), details: z.string() })).default([]),
    }),
  }),
})

export function readRendercvTruth(yaml: string): Profile {
  const { cv } = Source.parse(parse(yaml))
  const ended = (date: string | undefined) => (date === 'present' ? undefined : date)
  return Profile.parse({
    basics: {
      name: cv.name,
      email: cv.email,
      phone: cv.phone,
      location: cv.location ? { text: cv.location } : undefined,
    },
    work: cv.sections.experience.map((job) => ({
      name: job.company,
      position: job.position,
      startDate: job.start_date,
      endDate: ended(job.end_date),
      // A point below a point is drawn as one of its own.
      highlights: (job.highlights ?? []).flatMap((point) => point.split(/\s+- (?=\p{Lu})/u)),
    })),
    education: cv.sections.education.map((school) => ({
      institution: school.institution,
      studyType: school.degree,
      area: school.area,
      startDate: school.start_date,
      endDate: ended(school.end_date),
    })),
    skills: cv.sections.skills.map(({ label, details }) => ({ name: label, keywords: details.split(', ') })),
  })
}
