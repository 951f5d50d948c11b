// Two newspaper columns that one text flows through: justified, hyphenated by the browser, bullets broken over columns and pages.

import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: A4; margin: 16mm } body { margin: 0; font: 9.6pt/1.4 'Libertinus Serif', 'Liberation Serif', serif; text-align: justify; hyphens: auto } h1 { margin: 0; font-size: 24pt; font-variant: small-caps; letter-spacing: .08em }
main { columns: 2; column-gap: 9mm; column-rule: .5pt solid #999; margin-top: 5mm } h2 { font-size: 12pt; font-variant: small-caps; letter-spacing: .14em; margin: 5mm 0 2mm; break-after: avoid; border-bottom: .5pt solid #000 } h3 { font-size: 10pt; margin: 3mm 0 0; hyphens: none; break-after: avoid }
p { margin: 0 } .when { font-style: italic; break-after: avoid } ul { margin: 1mm 0; padding-left: 4mm } li::marker { content: '–  ' } .top { hyphens: none; text-align: left }`

const points = (items: string[]): Html => html`<ul>${items.map((text) => html`<li>${text}</li>`)}</ul>`

function section(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return html`<p>${sheet.summary}</p>`
  if (key === 'work') {
    return html`${sheet.work.map(
      (job) =>
        html`<h3>${job.title}</h3><p class="top">${job.company}${when(job.place, html`, ${job.place}`)}</p><p class="when">${job.dates}</p>${points(job.bullets)}`,
    )}`
  }
  if (key === 'education') {
    return html`${sheet.education.map(
      (school) =>
        html`<h3>${school.degree}</h3><p class="top">${school.school}${when(school.place, html`, ${school.place}`)}</p><p class="when">${school.dates}</p>${when(school.score, html`<p>${school.score}</p>`)}`,
    )}`
  }
  if (key === 'skills') {
    return html`${sheet.skills.map(({ name, items }) => html`<p class="top">${when(name, html`<b>${name}:</b> `)}${items.join(', ')}</p>`)}`
  }
  return minorSection(sheet, key)
}

export function drawNewspaper(sheet: Sheet): string {
  const contact = [sheet.place, ...sheet.links.map(({ text }) => text)].filter((text) => text !== '')
  return page(
    sheet,
    css,
    html`<h1>${sheet.name}</h1>${when(sheet.label, html`<p>${sheet.label}</p>`)}<p class="top">${contact.join(' — ')}</p><main>${sheet.order.map(
      (key) => html`<h2>${sheet.headings[key]}</h2>${section(sheet, key)}`,
    )}</main>`,
  )
}
