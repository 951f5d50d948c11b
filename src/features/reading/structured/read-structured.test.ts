import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readResume } from '../read-resume.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('files that carry data', () => {
  it('reads JSON Resume and cites every field at full confidence', async () => {
    const { profile, provenance, document } = await readResume(
      bytes(
        JSON.stringify({
          basics: { name: 'Ana Sousa', location: { city: 'Porto', countryCode: 'PT' } },
          work: [{ company: 'Halyard', position: 'Engineer', startDate: '2019-3-1', highlights: ['Built it'] }],
        }),
      ),
    )
    expect(document.format).toBe('json-resume')
    expect(profile.work).toMatchObject([{ name: 'Halyard', position: 'Engineer', startDate: '2019-03-01' }])
    const source = provenance['/work/0/name']!
    expect([document.text.slice(source.start, source.end), source.confidence]).toEqual(['Halyard', 1])
  })

  it('reads Reactive Resume of three versions alike', async () => {
    const four = {
      basics: { name: 'Ana Sousa' },
      sections: {
        experience: {
          items: [
            {
              company: 'Halyard',
              position: 'Engineer',
              date: 'Mar 2019 - Present',
              summary: '<ul><li><p>Built it</p></li></ul>',
            },
          ],
        },
      },
    }
    const three = {
      basics: { name: 'Ana Sousa' },
      sections: {
        work: {
          items: [
            { name: 'Halyard', position: 'Engineer', date: { start: '2019-03-01', end: '' }, summary: '- Built it' },
          ],
        },
      },
    }
    const five = {
      basics: { name: 'Ana Sousa' },
      sections: {
        experience: {
          items: [
            {
              company: 'Halyard',
              position: '',
              roles: [
                { position: 'Engineer', period: 'March 2019 - Present', description: '<ul><li>Built it</li></ul>' },
              ],
            },
          ],
        },
      },
    }
    for (const file of [four, three, five]) {
      const { profile } = await readResume(bytes(JSON.stringify(file)))
      expect(profile.work).toMatchObject([{ name: 'Halyard', position: 'Engineer', highlights: ['Built it'] }])
      expect(profile.work[0]?.startDate).toMatch(/^2019-03/)
      expect(profile.work[0]?.endDate).toBeUndefined()
    }
  })

  it('reads RenderCV', async () => {
    const yaml =
      'cv:\n  name: Ana Sousa\n  sections:\n    education:\n      - institution: University of Porto\n        degree: MSc\n        area: Physics\n        end_date: 2015-06\n    skills:\n      - label: Tools\n        details: Git, C++ (modern, fast)\n'
    const { profile } = await readResume(bytes(yaml))
    expect(profile.education).toMatchObject([
      { institution: 'University of Porto', studyType: 'MSc', endDate: '2015-06' },
    ])
    expect(profile.skills).toEqual([{ name: 'Tools', keywords: ['Git', 'C++ (modern, fast)'] }])
  })

  it("reads LinkedIn's export", async () => {
    const zip = zipSync({
      'Profile.csv': bytes('First Name,Last Name,Headline\nAna,Sousa,"Engineer, Porto"\n'),
      'Positions.csv': bytes(
        'Company Name,Title,Description,Location,Started On,Finished On\nHalyard,Engineer,"Built ""it""\nand more",Porto,Mar 2019,\n',
      ),
    })
    const { profile } = await readResume(zip)
    expect(profile.basics).toMatchObject({ name: 'Ana Sousa', label: 'Engineer, Porto' })
    expect(profile.work).toMatchObject([{ name: 'Halyard', startDate: '2019-03', summary: 'Built "it"\nand more' }])
  })

  it.each([
    ['{"a":1}', 'not_a_resume'],
    ['{"basics":', 'corrupt'],
    ['cv:\n  sections: [', 'corrupt'],
    [
      'cv:\n  a: &a [x]\n  b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n  c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n  d: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n',
      'corrupt',
    ],
  ])('refuses %s', async (text, code) => {
    await expect(readResume(bytes(text))).rejects.toMatchObject({ name: 'ReadingError', code })
  })
})
