// Entries of two lines with both edges used: title and dates, then company and place; contact at the right of the head.
import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: letter; margin: 13mm 16mm } body { margin: 0; font: 10.2pt/1.38 Caladea, 'Liberation Serif', serif } h1 { margin: 0; font-size: 23pt; color: #14213d } h2 { margin: 5mm 0 1.5mm; font-size: 12.5pt; color: #14213d; display: flex; gap: 3mm; align-items: center } h2::after { content: ''; flex: 1; height: 2px; background: #fca311 }
.two { display: flex; justify-content: space-between } .two i { color: #555 } ul { list-style: none; margin: 1mm 0 2.5mm; padding: 0 0 0 3mm } li::before { content: '■ '; color: #fca311; font-size: 7pt } .head { display: flex; justify-content: space-between; align-items: flex-end } .small { font-size: 9pt; text-align: right } a { color: #14213d }`

function section(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return html`${sheet.summary}`
  if (key === 'work') {
    return html`${sheet.work.map(
      (job) =>
        html`<div class="two"><b>${job.title}</b><b>${job.dates}</b></div><div class="two"><i>${job.company}</i><i>${job.place}</i></div><ul>${job.bullets.map((text) => html`<li>${text}</li>`)}</ul>`,
    )}`
  }
  if (key === 'education') {
    return html`${sheet.education.map(
      (school) =>
        html`<div class="two"><b>${school.degree}</b><b>${school.dates}</b></div><div class="two"><i>${school.school}</i><i>${school.place}</i></div>${when(school.score, html`<div>${school.score}</div>`)}`,
    )}`
  }
  if (key === 'skills') {
    return html`<table>${sheet.skills.map(({ name, items }) => html`<tr>${when(name, html`<td><b>${name}</b>&nbsp;&nbsp;</td>`)}<td>${items.join(', ')}</td></tr>`)}</table>`
  }
  return minorSection(sheet, key)
}

export function drawSplit(sheet: Sheet): string {
  const [first, second] = [sheet.links.slice(0, 2), sheet.links.slice(2)]
  const show = (links: Sheet['links']) => links.map(({ text, url }) => html`<a href="${url}">${text}</a>&ensp;`)
  return page(
    sheet,
    css,
    html`<div class="head"><div><h1>${sheet.name}</h1>${sheet.label}</div><div class="small">${show(first)}<br>${show(second)}${sheet.place}</div></div>${sheet.order.map(
      (key) => html`<h2>${sheet.headings[key]}</h2>${section(sheet, key)}`,
    )}`,
  )
}
