// Sections that the preset expects and the résumé lacks.
import type { Facts } from '../formula/facts.ts'
import type { Measures } from '../measure/measure-resume.ts'
import type { FindingDraft } from './draft.ts'

const sectionFix: Record<string, [title: string, why: string, fix: string]> = {
  contact: [
    'No e-mail or phone number was found',
    'A recruiter who cannot reach you goes on to the next person.',
    'Put e-mail, phone and town as plain text at the top, not into the page header.',
  ],
  summary: [
    'The summary is missing or very short',
    'Two or three sentences at the top decide whether the rest is read.',
    'Say who you are, what you are known for, and what you want next.',
  ],
  experience: [
    'No experience was found',
    'Without a role, an employer and a period, a search passes you over.',
    'List each role under the heading “Experience”: title, employer, period.',
  ],
  education: [
    'No education was found',
    'Many searches filter by degree or school, even when the posting does not insist.',
    'Add school, degree or course and the year.',
  ],
  skills: [
    'The skills are missing or very few',
    'Recruiters search by skill; what is not named is not found.',
    'List 8–20 skills that your work shows, under the heading “Skills”.',
  ],
  projects: [
    'No projects were found',
    'In this field projects show what a role does not.',
    'Add two or three, each with what it does and your part in it.',
  ],
  certificates: [
    'No licences or certificates were found',
    'In this field they are often a condition, checked first.',
    'Add each with issuer and date.',
  ],
  languages: ['No languages were found', 'This field asks for them.', 'Add each language with its level, such as B2.'],
  publications: [
    'No publications were found',
    'In this field they are the record.',
    'List them under “Publications”, newest first.',
  ],
  awards: [
    'No awards or grants were found',
    'In this field they show what others thought of the work.',
    'List them with giver and year.',
  ],
  volunteer: ['No volunteering was found', 'This field looks at it.', 'Add organisation, role and period.'],
  links: [
    'No link to your work was found',
    'In this field people look at the work itself.',
    'Add a portfolio, repository or profile address as text.',
  ],
}

export function sectionFindings({ facts }: Measures): FindingDraft[] {
  return facts.sections
    .filter(({ present }) => present < 1)
    .map(({ section, present }) => {
      const [title, why, fix] = sectionFix[section]!
      const vital = section === 'contact' || section === 'experience'
      return {
        code: 'section-missing',
        about: section,
        part: 'completeness',
        severity: vital ? 'high' : present > 0 ? 'low' : 'medium',
        title,
        why,
        fix,
        spans: [],
        repair: (now: Facts) => ({
          ...now,
          sections: now.sections.map((one) => (one.section === section ? { ...one, present: 1 } : one)),
        }),
      }
    })
}
