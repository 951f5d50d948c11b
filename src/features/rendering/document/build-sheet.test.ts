import { describe, expect, it } from 'vitest'
import { emptyProfile, Profile } from '#features/profiles/contract.ts'
import { RenderOptions, type RenderOptionsInput } from '../render-options.ts'
import { buildSheet } from './build-sheet.ts'
import { exampleProfile } from './example-profile.ts'

const sheet = (profile: Profile, options: RenderOptionsInput = {}) => buildSheet(profile, RenderOptions.parse(options))
const headings = (profile: Profile, options?: RenderOptionsInput) =>
  sheet(profile, options).sections.map((s) => s.heading)

describe('buildSheet', () => {
  it('has no sections for an empty profile', () => {
    expect(sheet(emptyProfile())).toEqual({ language: 'en', direction: 'ltr', name: '', contacts: [], sections: [] })
  })

  it('orders, renames and hides sections as the person asks', () => {
    const options: RenderOptionsInput = {
      sectionOrder: ['skills', 'work'],
      headings: { work: 'What I did' },
      hidden: ['awards', 'interests'],
    }
    expect(headings(exampleProfile, options)).toEqual([
      'Skills',
      'What I did',
      'Summary',
      'Education',
      'Projects',
      'Certifications',
      'Languages',
    ])
  })

  it('speaks seven languages', () => {
    expect(headings(exampleProfile, { language: 'de' }).slice(0, 3)).toEqual([
      'Profil',
      'Berufserfahrung',
      'Ausbildung',
    ])
    expect(headings(exampleProfile, { language: 'nl' })[1]).toBe('Werkervaring')
  })

  it('names the employer when there is no job title', () => {
    const profile = Profile.parse({ work: [{ name: 'Harbour Labs', startDate: '2019' }] })
    const [section] = sheet(profile).sections
    expect(section).toMatchObject({ entries: [{ title: 'Harbour Labs', dates: '2019 – Present' }] })
  })

  it('puts single skills on one line and keeps groups apart', () => {
    const skills = [
      { name: 'Go' },
      { name: 'Rust', level: 'expert' },
      { name: 'Data', keywords: ['Kafka'] },
      { name: 'SQL' },
    ]
    const [section] = sheet(Profile.parse({ skills })).sections
    expect(section).toMatchObject({
      groups: [{ items: ['Go', 'Rust (expert)'] }, { label: 'Data', items: ['Kafka'] }, { items: ['SQL'] }],
    })
  })

  it('links only where a link is safe, and shows what it links to', () => {
    const profile = Profile.parse({
      basics: {
        email: 'a@b.example',
        url: 'javascript:alert(1)',
        profiles: [
          { network: 'GitHub', url: 'https://www.github.com/adaq/' },
          { network: 'Blog', url: 'adaq.example/notes' },
        ],
      },
    })
    expect(sheet(profile).contacts).toEqual([
      { kind: 'email', text: 'a@b.example', href: 'mailto:a@b.example' },
      { kind: 'url', text: 'javascript:alert(1)', href: undefined },
      { kind: 'profile', text: 'github.com/adaq', href: 'https://www.github.com/adaq/' },
      { kind: 'profile', text: 'Blog: adaq.example/notes', href: 'https://adaq.example/notes' },
    ])
  })

  it('finds the direction of the text', () => {
    expect(sheet(Profile.parse({ basics: { name: 'נועה ברקת', label: 'מהנדסת תוכנה' } })).direction).toBe('rtl')
    expect(sheet(exampleProfile).direction).toBe('ltr')
    expect(sheet(exampleProfile, { direction: 'rtl' }).direction).toBe('rtl')
  })

  it('removes what cannot be printed and keeps the words', () => {
    const profile = Profile.parse({ basics: { name: 'A\u0000d\u202ea\ud800', summary: 'one\r\n\r\ntwo\u2028three' } })
    expect(sheet(profile).name).toBe('Ada')
    expect(sheet(profile).sections[0]).toMatchObject({ paragraphs: ['one', 'two', 'three'] })
  })
})
