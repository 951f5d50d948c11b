// A line with dots down the page; dates above each entry; "Title at/@ Company"-like pair joined by a bar; paragraphs, no bullets.

import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: A4; margin: 15mm 17mm } body { margin: 0; font: 9.8pt/1.45 'Open Sans', 'Liberation Sans', sans-serif } h1 { margin: 0; font-size: 21pt } h2 { font-size: 13pt; margin: 6mm 0 3mm; color: #8a2b56 }
.entry { position: relative; border-left: 2px solid #d9a; padding: 0 0 3mm 6mm; margin-left: 2mm } .entry::before { content: ''; position: absolute; left: -5px; top: 1mm; width: 8px; height: 8px; border-radius: 50%; background: #8a2b56 }
.when { font-size: 8.6pt; color: #8a2b56; font-weight: 700 } .what { font-weight: 700 } p { margin: 1mm 0 } .side { float: right; text-align: right; font-size: 9pt }`

const entry = (dates: string, title: string, place: string, body: Html) =>
  html`<div class="entry"><div class="when">${dates}</div><div class="what">${title}</div>${when(place, html`<div>${place}</div>`)}${body}</div>`

function section(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return html`<p>${sheet.summary}</p>`
  if (key === 'work') {
    return html`${sheet.work.map((job) =>
      entry(
        job.dates,
        `${job.title} | ${job.company}`,
        job.place,
        html`${job.bullets.map((text) => html`<p>${text}</p>`)}`,
      ),
    )}`
  }
  if (key === 'education') {
    return html`${sheet.education.map((school) =>
      entry(
        school.dates,
        `${school.degree} | ${school.school}`,
        school.place,
        when(school.score, html`<p>${school.score}</p>`),
      ),
    )}`
  }
  if (key === 'skills') {
    return html`${sheet.skills.map(({ name, items }) => html`<p>${when(name, html`<b>${name}</b> – `)}${items.join(', ')}</p>`)}`
  }
  return minorSection(sheet, key)
}

export function drawTimeline(sheet: Sheet): string {
  return page(
    sheet,
    css,
    html`<div class="side">${sheet.links.map(({ text, url }) => html`<a href="${url}">${text}</a><br>`)}${sheet.place}</div><h1>${sheet.name}</h1><div>${sheet.label}</div>${sheet.order.map(
      (key) => html`<h2>${sheet.headings[key]}</h2>${section(sheet, key)}`,
    )}`,
  )
}
