// People write their names in every script: it is drawn, or the file says which letters are missing.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { readResume } from '#features/reading/read-resume.ts'
import { renderLetter } from '../letter/render-letter.ts'
import { renderResume } from '../render-resume.ts'
import { forgetFonts, worldFamilies } from './coverage.ts'
import { worldFolder } from './font-files.ts'
import { readFontFacts } from './read-font-facts.ts'

const render = (name: string, line: string) =>
  renderResume({
    profile: Profile.parse({
      basics: { name },
      work: [{ position: 'Engineer', name: 'Meridian Pay', startDate: '2020', highlights: [line] }],
    }),
    template: 'plain',
    format: 'pdf',
  })

describe('names of the world', () => {
  it.each([
    ['Chinese', '王小明', '负责支付系统的设计与开发。'],
    ['Traditional Chinese', '陳美麗', '負責支付系統的設計與開發。'],
    ['Japanese', '山田 太郎', '決済システムの設計と開発を担当し、処理時間を半減。'],
    ['Korean', '김민준', '결제 시스템을 설계하고 처리 시간을 절반으로 줄임'],
    ['Hindi', 'राज शर्मा', 'भुगतान प्रणाली बनाई और समय आधा किया।'],
    ['Greek', 'Ελένη Παππά', 'Μείωσε τον χρόνο διακανονισμού.'],
    ['Russian', 'Анна Петрова', 'Сократила время расчётов.'],
    ['Vietnamese', 'Nguyễn Thị Hường', 'Giảm thời gian đối soát xuống một nửa.'],
  ])('in %s come out of the PDF as they went in, without a warning', async (_, name, line) => {
    const { bytes, warnings } = await render(name, line)
    expect(warnings).toEqual([])
    const { profile } = await readResume(bytes)
    expect(profile.basics.name).toBe(name)
    expect(profile.work[0]?.highlights).toEqual([line])
  })

  it.each([
    ['Thai', 'สมชาย ใจดี'],
    ['Arabic', 'نورة العتيبي'],
    ['Hebrew', 'נועה ברק'],
    ['Bengali', 'অনন্যা সেন'],
    ['Tamil', 'அருண் குமார்'],
    ['Georgian', 'ნინო ბერიძე'],
    ['Armenian', 'Անի Պետրոսյան'],
    ['Amharic', 'ሰላም ተስፋዬ'],
  ])('in %s are drawn, and the file is PDF/UA-1', async (_, name) => {
    const { warnings } = await render(name, 'Led a team of five.')
    expect(warnings).toEqual([])
  })

  it('that no font has are told letter by letter, with what to do, in résumés and letters', async () => {
    const { warnings } = await render('Ada \u{1fbff}\u{e00f0}王', 'Led a team of five.')
    expect(warnings[0]).toMatch(/can draw .{1,4}: .*Word.*FONTS_DIR/u)
    expect(warnings[0]).not.toContain('王')
    const letter = {
      sender: { name: '王小明', profiles: [] },
      to: ['Halyard'],
      subject: 'Weaver',
      paragraphs: ['Dear \u{f0123}'],
    }
    const made = await renderLetter({ letter, template: 'plain', format: 'pdf' })
    expect(made.warnings[0]).toContain('\u{f0123}')
    expect(made.warnings[0]).not.toContain('王')
  })
})

it('keeps the dates of a Hebrew résumé in their order, and so its title and employer', async () => {
  const profile = Profile.parse({
    basics: { name: 'נועה ברק', label: 'מהנדסת תוכנה' },
    work: [{ position: 'מהנדסת תוכנה', name: 'חברת אופק', startDate: '2020', highlights: ['הובילה צוות'] }],
  })
  const { bytes } = await renderResume({ profile, template: 'plain', format: 'pdf' })
  const read = await readResume(bytes)
  expect(read.document.text).toContain('2020 – Present')
  expect(read.profile.work).toMatchObject([{ position: 'מהנדסת תוכנה', name: 'חברת אופק', startDate: '2020' }])
})

describe('the folder of the operator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-fonts-'))
  afterEach(() => {
    delete process.env.FONTS_DIR
    forgetFonts()
    rmSync(folder, { recursive: true, force: true })
  })
  it('comes before the shipped fonts', () => {
    expect(worldFamilies()[0]).not.toBe('Noto Sans Thai')
    copyFileSync(join(worldFolder, 'NotoSansThai-Regular.ttf'), join(folder, 'own.ttf'))
    process.env.FONTS_DIR = folder
    forgetFonts()
    expect(worldFamilies()[0]).toBe('Noto Sans Thai')
  })
})

it('what is no font, or no font at all, is passed over', () => {
  expect(readFontFacts(import.meta.filename)).toBeUndefined()
  expect(readFontFacts('/nowhere/none.ttf')).toBeUndefined()
})
