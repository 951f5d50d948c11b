// Set like a letter: address block under the name, underlined headings, "Company (Place): Title, dates".
import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: A4; margin: 24mm 28mm } body { margin: 0; font: 11pt/1.5 'Liberation Serif', serif } h1 { font-size: 15pt; margin: 0 } h2 { font-size: 11pt; text-decoration: underline; margin: 6mm 0 1mm } ul { margin: 0 0 3mm; padding-left: 6mm; list-style: circle } p { margin: 0 0 1mm }`

function section(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return html`<p>${sheet.summary}</p>`
  if (key === 'work') {
    return html`${sheet.work.map(
      (job) =>
        html`<p><b>${job.company}</b>${when(job.place, html` (${job.place})`)}: ${job.title}, ${job.dates}</p><ul>${job.bullets.map((text) => html`<li>${text}</li>`)}</ul>`,
    )}`
  }
  if (key === 'education') {
    return html`${sheet.education.map(
      (school) =>
        html`<p><b>${school.school}</b>${when(school.place, html` (${school.place})`)}: ${school.degree}, ${school.dates}${when(school.score, html`<br>${school.score}`)}</p>`,
    )}`
  }
  if (key === 'skills') {
    return html`${sheet.skills.map(({ name, items }) => html`<p>${when(name, html`${name}: `)}${items.join(', ')}</p>`)}`
  }
  return minorSection(sheet, key)
}

export function drawLetter(sheet: Sheet): string {
  return page(
    sheet,
    css,
    html`<h1>${sheet.name}</h1>${when(sheet.label, html`<p>${sheet.label}</p>`)}${when(sheet.place, html`<p>${sheet.place}</p>`)}${sheet.links.map(({ text }) => html`<p>${text}</p>`)}${sheet.order.map(
      (key) => html`<h2>${sheet.headings[key]}</h2>${section(sheet, key)}`,
    )}`,
  )
}
