// Narrow column at the right with drawn icons before the contact lines; coloured headings.

import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: A4; margin: 0 } * { box-sizing: border-box } body { margin: 0; font: 9.6pt/1.42 Roboto, 'Liberation Sans', sans-serif; color: #222 }
.page { display: flex; padding: 14mm } main { flex: 1; padding-right: 9mm } aside { width: 55mm; font-size: 9pt }
h1 { font-size: 25pt; margin: 0; font-weight: 700 } h2 { font-size: 12pt; color: #0b7a75; margin: 5mm 0 2mm; border-bottom: 1.5px solid #0b7a75 }
h3 { font-size: 10.4pt; margin: 3mm 0 0 } .meta { color: #666; display: flex; justify-content: space-between } ul { margin: 1mm 0; padding-left: 4.5mm }
.item { display: flex; gap: 2mm; align-items: center; margin: 1.4mm 0 } svg { width: 3.4mm; height: 3.4mm; flex: none } .tag { display: inline-block; border: 1px solid #bbb; border-radius: 3px; padding: 0 1.5mm; margin: 0 1mm 1mm 0 } a { color: inherit; text-decoration: none }`
const icon = html`<svg viewBox="0 0 10 10"><circle cx="5" cy="5" r="4.5" fill="#0b7a75"/></svg>`
const inSide = ['skills', 'languages', 'certificates', 'interests', 'awards']

function mainSection(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return html`<p>${sheet.summary}</p>`
  if (key === 'work') {
    return html`${sheet.work.map(
      (job) =>
        html`<h3>${job.title}</h3><div>${job.company}</div><div class="meta"><span>${job.dates}</span><span>${job.place}</span></div><ul>${job.bullets.map((text) => html`<li>${text}</li>`)}</ul>`,
    )}`
  }
  if (key === 'education') {
    return html`${sheet.education.map(
      (school) =>
        html`<h3>${school.degree}</h3><div>${school.school}</div><div class="meta"><span>${school.dates}</span><span>${school.place}</span></div>${when(school.score, html`<div>${school.score}</div>`)}`,
    )}`
  }
  return minorSection(sheet, key)
}

export function drawSidebarRight(sheet: Sheet): string {
  const side = (key: Sheet['order'][number]): Html =>
    key === 'skills'
      ? html`${sheet.skills.map(({ name, items }) => html`${when(name, html`<b>${name}</b><br>`)}${items.map((item) => html`<span class="tag">${item}</span>`)}<br>`)}`
      : minorSection(sheet, key)
  return page(
    sheet,
    css,
    html`<div class="page"><main><h1>${sheet.name}</h1><div>${sheet.label}</div>${sheet.order
      .filter((key) => !inSide.includes(key))
      .map((key) => html`<h2>${sheet.headings[key]}</h2>${mainSection(sheet, key)}`)}</main>
<aside><h2>${sheet.headings.contact}</h2>${sheet.links.map((link) => html`<div class="item">${icon}<a href="${link.url}">${link.text}</a></div>`)}${when(sheet.place, html`<div class="item">${icon}<span>${sheet.place}</span></div>`)}
${sheet.order.filter((key) => inSide.includes(key)).map((key) => html`<h2>${sheet.headings[key]}</h2>${side(key)}`)}</aside></div>`,
  )
}
