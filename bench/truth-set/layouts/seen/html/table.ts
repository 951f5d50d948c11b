// Everything in one table: headings and dates in the left column, right-aligned; contact as a table with words before it.

import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: A4; margin: 18mm } body { margin: 0; font: 10.5pt/1.35 'Liberation Serif', serif } h1 { font-size: 20pt; font-weight: normal; margin: 0 0 3mm }
table { border-collapse: collapse; width: 100% } td { vertical-align: top; padding: 1mm 0 } td:first-child { width: 38mm; padding-right: 6mm; text-align: right; color: #555 }
.head td { padding-top: 5mm; font-variant: small-caps; font-size: 13pt; color: #000; text-align: left } ul { margin: 1mm 0; padding-left: 5mm; list-style-type: square } p { margin: 0 }`
const words: Record<Sheet['language'], [string, string, string]> = {
  en: ['Address', 'E-mail', 'Phone'],
  de: ['Adresse', 'E-Mail', 'Telefon'],
  fr: ['Adresse', 'Courriel', 'Téléphone'],
  es: ['Dirección', 'Correo', 'Teléfono'],
  pt: ['Morada', 'E-mail', 'Telefone'],
  nl: ['Adres', 'E-mail', 'Telefoon'],
  it: ['Indirizzo', 'E-mail', 'Telefono'],
}
const row = (left: string, right: Html) => html`<tr><td>${left}</td><td>${right}</td></tr>`

function section(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return row('', html`${sheet.summary}`)
  if (key === 'work') {
    return html`${sheet.work.map((job) =>
      row(
        job.dates,
        html`<b>${job.title}</b>, <i>${job.company}</i>${when(job.place, html` (${job.place})`)}<ul>${job.bullets.map((text) => html`<li>${text}</li>`)}</ul>`,
      ),
    )}`
  }
  if (key === 'education') {
    return html`${sheet.education.map((school) =>
      row(
        school.dates,
        html`<b>${school.degree}</b>, <i>${school.school}</i>${when(school.place, html` (${school.place})`)}${when(school.score, html`<br>${school.score}`)}`,
      ),
    )}`
  }
  if (key === 'skills') return html`${sheet.skills.map(({ name, items }) => row(name, html`${items.join(', ')}`))}`
  if (key === 'languages') return html`${sheet.languages.map(({ name, level }) => row(name, html`${level}`))}`
  return row('', minorSection(sheet, key))
}

export function drawHtmlTable(sheet: Sheet): string {
  const [address, mail, phone] = words[sheet.language]
  const contact = sheet.links.map(({ kind, text, network }) =>
    row(kind === 'email' ? mail : kind === 'phone' ? phone : network, html`${text}`),
  )
  return page(
    sheet,
    css,
    html`<h1>${sheet.name}</h1><table>${when(sheet.place, row(address, html`${sheet.place}`))}${contact}${sheet.order.map(
      (key) => html`<tr class="head"><td colspan="2">${sheet.headings[key]}</td></tr>${section(sheet, key)}`,
    )}</table>`,
  )
}
