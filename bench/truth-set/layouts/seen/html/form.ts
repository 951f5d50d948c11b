// Like an official European form: every entry is a block of labelled rows (dates, post, employer).
import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: A4; margin: 16mm } body { margin: 0; font: 10pt/1.4 'Liberation Sans Narrow', 'Liberation Sans', sans-serif } h1 { font-size: 17pt; margin: 0 0 4mm; text-align: right; color: #0e4194 } h2 { font-size: 11pt; color: #0e4194; border-bottom: 1px solid #0e4194; margin: 6mm 0 2mm; text-transform: uppercase }
.row { display: grid; grid-template-columns: 44mm 1fr; gap: 5mm } .row > :first-child { text-align: right; color: #1592cb } .gap { height: 3mm } ul { margin: 0; padding-left: 5mm }`
const row = (left: string, right: Html) => html`<div class="row"><div>${left}</div><div>${right}</div></div>`

function section(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return row('', html`${sheet.summary}`)
  if (key === 'work') {
    return html`${sheet.work.map(
      (job) =>
        html`${row(job.dates, html`<b>${job.title}</b>`)}${row('', html`${job.company}${when(job.place, html`, ${job.place}`)}`)}${row('', html`<ul>${job.bullets.map((text) => html`<li>${text}</li>`)}</ul>`)}<div class="gap"></div>`,
    )}`
  }
  if (key === 'education') {
    return html`${sheet.education.map(
      (school) =>
        html`${row(school.dates, html`<b>${school.degree}</b>`)}${row('', html`${school.school}${when(school.place, html`, ${school.place}`)}`)}${when(school.score, row('', html`${school.score}`))}<div class="gap"></div>`,
    )}`
  }
  if (key === 'skills') return html`${sheet.skills.map(({ name, items }) => row(name, html`${items.join(', ')}`))}`
  if (key === 'languages') return html`${sheet.languages.map(({ name, level }) => row(name, html`${level}`))}`
  return row('', minorSection(sheet, key))
}

export function drawForm(sheet: Sheet): string {
  return page(
    sheet,
    css,
    html`<h1>Curriculum Vitae</h1>${row(sheet.headings.contact, html`<b style="font-size:13pt">${sheet.name}</b>`)}${when(sheet.place, row('', html`${sheet.place}`))}${sheet.links.map(({ text }) => row('', html`${text}`))}${when(sheet.label, row('', html`<i>${sheet.label}</i>`))}${sheet.order.map(
      (key) => html`<h2>${sheet.headings[key]}</h2>${section(sheet, key)}`,
    )}`,
  )
}
