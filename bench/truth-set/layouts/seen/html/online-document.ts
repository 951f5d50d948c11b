// An online word processor's template: "Company, Place — Title" in one line, dates in small capitals below it.
import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: letter; margin: 0.9in } body { margin: 0; font: 10pt/1.5 'Liberation Serif', serif; color: #444 } h1 { font: 700 27pt/1.1 'Open Sans', sans-serif; color: #000; margin: 0 } h2 { font: 700 10pt 'Open Sans', sans-serif; color: #2079c7; margin: 7mm 0 1mm; text-transform: uppercase }
h3 { font: 400 11.5pt 'Liberation Serif', serif; color: #000; margin: 3mm 0 0 } .when { font: 8pt 'Open Sans', sans-serif; text-transform: uppercase; color: #777 } header { display: flex; justify-content: space-between } .side { font: 8.5pt/1.5 'Open Sans', sans-serif; text-align: right } p { margin: 0.5mm 0 }`

function section(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return html`<p>${sheet.summary}</p>`
  if (key === 'work') {
    return html`${sheet.work.map(
      (job) =>
        html`<h3><b>${job.company}${when(job.place, html`, </b>${job.place}<b>`)}</b> — <i>${job.title}</i></h3><div class="when">${job.dates}</div>${job.bullets.map((text) => html`<p>${text}</p>`)}`,
    )}`
  }
  if (key === 'education') {
    return html`${sheet.education.map(
      (school) =>
        html`<h3><b>${school.school}${when(school.place, html`, </b>${school.place}<b>`)}</b> — <i>${school.degree}</i></h3><div class="when">${school.dates}</div>${when(school.score, html`<p>${school.score}</p>`)}`,
    )}`
  }
  if (key === 'skills') {
    return html`${sheet.skills.map(({ name, items }) => html`<p>${when(name, html`<b>${name}</b><br>`)}${items.map((item) => html`${item}<br>`)}</p>`)}`
  }
  return minorSection(sheet, key)
}

export function drawOnlineDocument(sheet: Sheet): string {
  return page(
    sheet,
    css,
    html`<header><div><h1>${sheet.name}</h1>${sheet.label}</div><div class="side">${sheet.place}${sheet.links.map(({ text }) => html`<br>${text}`)}</div></header>${sheet.order.map(
      (key) => html`<h2>${sheet.headings[key]}</h2>${section(sheet, key)}`,
    )}`,
  )
}
