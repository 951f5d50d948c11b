// Duties counted 1., 2., 3. under "Title – Company"; dates behind; long lines without a hanging indent.

import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: A4; margin: 20mm 24mm } body { margin: 0; font: 11pt/1.4 'Liberation Sans', sans-serif } h1 { margin: 0; font-size: 16pt; text-align: center } h2 { font-size: 11pt; text-decoration: underline; margin: 6mm 0 2mm }
p { margin: 0 } .job { margin-top: 3mm; font-weight: 700 } ol { list-style-position: inside; padding: 0; margin: 1mm 0 } .centre { text-align: center }`

const points = (items: string[]): Html => html`<ol>${items.map((text) => html`<li>${text}</li>`)}</ol>`

function section(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return html`<p>${sheet.summary}</p>`
  if (key === 'work') {
    return html`${sheet.work.map(
      (job) =>
        html`<p class="job">${job.title} – ${job.company}${when(job.place, html`, ${job.place}`)}</p><p>${job.dates}</p>${points(job.bullets)}`,
    )}`
  }
  if (key === 'education') {
    return html`${sheet.education.map(
      (school) =>
        html`<p class="job">${school.degree} – ${school.school}${when(school.place, html`, ${school.place}`)}</p><p>${school.dates}</p>${when(school.score, html`<p>${school.score}</p>`)}`,
    )}`
  }
  if (key === 'skills')
    return html`${sheet.skills.map(({ name, items }) => html`<p>${when(name, html`${name}: `)}${items.join('; ')}</p>`)}`
  return minorSection(sheet, key)
}

export function drawNumbered(sheet: Sheet): string {
  return page(
    sheet,
    css,
    html`<h1>${sheet.name}</h1>${when(sheet.label, html`<p class="centre">${sheet.label}</p>`)}<p class="centre">${[sheet.place, ...sheet.links.map(({ text }) => text)].filter((text) => text !== '').join(', ')}</p>${sheet.order.map(
      (key) => html`<h2>${sheet.headings[key]}</h2>${section(sheet, key)}`,
    )}`,
  )
}
