// Two columns of cards in a grid; addresses hide behind words, so e-mail and profiles exist only as link targets.
import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: A4; margin: 12mm } body { margin: 0; font: 9.7pt/1.4 Lato, 'Liberation Sans', sans-serif; color: #1d2733 } .grid { display: grid; grid-template-columns: 62% 1fr; gap: 5mm; align-items: start }
h1 { margin: 0; font-size: 24pt; font-weight: 900 } h2 { font-size: 11pt; text-transform: uppercase; letter-spacing: .06em; margin: 0 0 2mm; color: #c2512f } section { border: 1px solid #e3e3e3; border-radius: 6px; padding: 4mm; margin-bottom: 4mm }
.line { display: flex; justify-content: space-between; gap: 4mm } .soft { color: #6b7682 } ul { margin: 1mm 0 2mm; padding-left: 4mm } a { color: #c2512f }`
const left = ['summary', 'work', 'projects', 'volunteer', 'publications']

function section(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return html`${sheet.summary}`
  if (key === 'work') {
    return html`${sheet.work.map(
      (job) =>
        html`<div class="line"><b>${job.title}</b><span class="soft">${job.dates}</span></div><div class="soft">${job.company}${when(job.place, html` – ${job.place}`)}</div><ul>${job.bullets.map((text) => html`<li>${text}</li>`)}</ul>`,
    )}`
  }
  if (key === 'education') {
    return html`${sheet.education.map(
      (school) =>
        html`<p><b>${school.degree}</b><br>${school.school}<br><span class="soft">${school.dates}${when(school.place, html` – ${school.place}`)}</span>${when(school.score, html`<br>${school.score}`)}</p>`,
    )}`
  }
  if (key === 'skills') {
    return html`${sheet.skills.map(({ name, items }) => html`${when(name, html`<b>${name}</b>`)}<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`)}`
  }
  return minorSection(sheet, key)
}

export function drawCards(sheet: Sheet): string {
  const card = (key: Sheet['order'][number]) =>
    html`<section><h2>${sheet.headings[key]}</h2>${section(sheet, key)}</section>`
  const contact = sheet.links.map(({ kind, url, text, network }) =>
    kind === 'phone' ? html`<span>${text}</span> ` : html`<a href="${url}">${network}</a> `,
  )
  return page(
    sheet,
    css,
    html`<h1>${sheet.name}</h1><p>${sheet.label}</p><p>${contact}${when(sheet.place, html`<span>${sheet.place}</span>`)}</p><div class="grid"><div>${sheet.order
      .filter((key) => left.includes(key))
      .map(card)}</div><div>${sheet.order.filter((key) => !left.includes(key)).map(card)}</div></div>`,
  )
}
