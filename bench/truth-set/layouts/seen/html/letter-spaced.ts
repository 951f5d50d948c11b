// Centred, letter-spaced capitals for name and headings; contact in one centred line; place between company and dates.

import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: letter; margin: 0.8in } body { margin: 0; font: 10pt/1.45 Carlito, 'Liberation Sans', sans-serif; color: #333 } header, h2 { text-align: center }
h1 { font-size: 22pt; font-weight: 300; letter-spacing: .28em; text-transform: uppercase; margin: 0 } h2 { font-size: 11pt; letter-spacing: .35em; text-transform: uppercase; font-weight: 400; border-top: 1px solid #999; padding-top: 3mm; margin: 6mm 0 2mm }
.job { display: flex; justify-content: space-between; margin-top: 3mm } ul { margin: 1mm 0; padding-left: 5mm } a { color: inherit; text-decoration: none }`

function section(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return html`<p style="text-align:center">${sheet.summary}</p>`
  if (key === 'work') {
    return html`${sheet.work.map(
      (job) =>
        html`<div class="job"><b>${job.company}</b><span>${job.place}</span></div><div class="job" style="margin-top:0"><i>${job.title}</i><span>${job.dates}</span></div><ul>${job.bullets.map((text) => html`<li>${text}</li>`)}</ul>`,
    )}`
  }
  if (key === 'education') {
    return html`${sheet.education.map(
      (school) =>
        html`<div class="job"><b>${school.school}</b><span>${school.place}</span></div><div class="job" style="margin-top:0"><i>${school.degree}</i><span>${school.dates}</span></div>${when(school.score, html`<div>${school.score}</div>`)}`,
    )}`
  }
  if (key === 'skills') {
    return html`${sheet.skills.map(({ name, items }) => html`<div style="text-align:center">${when(name, html`<b>${name}</b>: `)}${items.join(' • ')}</div>`)}`
  }
  if (key === 'languages') {
    return html`<div style="text-align:center">${sheet.languages.map(({ name, level }) => (level ? `${name} (${level})` : name)).join(' • ')}</div>`
  }
  return minorSection(sheet, key)
}

export function drawLetterSpaced(sheet: Sheet): string {
  const contact: Html[] = sheet.links.map((link) => html`<a href="${link.url}">${link.text}</a>`)
  if (sheet.place) contact.unshift(html`${sheet.place}`)
  return page(
    sheet,
    css,
    html`<header><h1>${sheet.name}</h1><div>${sheet.label}</div><div>${contact.map((item, i) => html`${i > 0 ? ' • ' : ''}${item}`)}</div></header>${sheet.order.map(
      (key) => html`<h2>${sheet.headings[key]}</h2>${section(sheet, key)}`,
    )}`,
  )
}
