import type { ScoreReport } from '../score-report.ts'
import { escapeHtml } from './escape-html.ts'
import { buildReportPage, type ReportOptions, type ReportPage, type Run } from './report-page.ts'
import { reportStyle } from './report-style.ts'

/** One HTML file that needs nothing else: no script, no font, no picture from elsewhere. All text is escaped. */
export function renderScoreReportHtml(report: ScoreReport, options: ReportOptions): string {
  const page = buildReportPage(report, options)
  const title = escapeHtml(page.title)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${page.total} of 100: ${title}</title><style>${reportStyle}</style></head>
<body><main>
<p class="brand">Short<b>list</b></p>
<h1>${title}</h1><p class="sub">Score report. Every number is counted from the text below.</p>
<div class="cols"><div>${sheet(page)}</div><div>
${scoreCard(page)}${findingsCard(page)}${keywordsCard(page)}${machineCard(page)}${sumCard(page)}
</div></div>
<footer>${escapeHtml(page.versions)}</footer>
</main></body></html>
`
}

function run({ text, finding, soft, last }: Run): string {
  if (finding === undefined) return escapeHtml(text)
  return `<mark${soft ? ' class="soft"' : ''}>${escapeHtml(text)}${last ? `<sup>${finding}</sup>` : ''}</mark>`
}

const sheet = (page: ReportPage): string =>
  `<section class="sheet" aria-label="The text as a machine reads it">${page.lines.map((line) => `<p>${line.map(run).join('')}</p>`).join('')}</section>`

function scoreCard(page: ReportPage): string {
  const rows = page.parts
    .map(
      ({ name, score, weight }) =>
        `<tr><td>${name}</td><td style="width:46%"><span class="bar"><i style="width:${score}%"></i></span></td><td class="n">${score}</td><td class="n">${escapeHtml(weight)}</td></tr>`,
    )
    .join('')
  return `<section class="card"><div class="score"><div class="num">${page.total}<small>/100</small></div><p class="why">${escapeHtml(page.about)}</p></div>
<table style="margin-top:14px"><tbody>${rows}</tbody></table></section>`
}

function findingsCard(page: ReportPage): string {
  if (page.findings.length === 0) return ''
  const items = page.findings
    .map(
      ({ number, severity, title, why, fix, points }) =>
        `<li class="f"><span class="n${number === null ? ' none' : ''}">${number ?? '–'}</span><div><b>${escapeHtml(title)}</b><p>${escapeHtml(why)}</p><p>${escapeHtml(fix)} <span class="sev ${severity}">${severity === 'info' ? 'for information' : severity}</span></p></div><span class="pts">${escapeHtml(points)}</span></li>`,
    )
    .join('')
  return `<section class="card"><h2>What would win points <span>about ${escapeHtml(page.toGain)} to gain</span></h2><ol>${items}</ol></section>`
}

function keywordsCard({ found, missing }: ReportPage): string {
  const tags = (terms: string[], has: boolean) =>
    `<ul class="tags">${terms.map((term) => `<li${has ? ' class="has"' : ''}>${escapeHtml(term)}</li>`).join('')}</ul>`
  const parts = [
    found.length > 0 ? `<p class="lab">In your text</p>${tags(found, true)}` : '',
    missing.length > 0 ? `<p class="lab">Not in your text</p>${tags(missing, false)}` : '',
  ]
  return `<section class="card"><h2>Keywords <span>${found.length} of ${found.length + missing.length}</span></h2>${parts.join('')}</section>`
}

function machineCard({ lost }: ReportPage): string {
  if (lost.length === 0) return ''
  const items = lost.map(
    ({ title, detail }) =>
      `<li class="f" style="grid-template-columns:1fr"><div><b>${escapeHtml(title)}</b><p>${escapeHtml(detail)}</p></div></li>`,
  )
  return `<section class="card"><h2>What a machine loses</h2><ul>${items.join('')}</ul></section>`
}

function sumCard({ parts, sum }: ReportPage): string {
  const rows = parts.map(
    ({ name, score, points, rules }) =>
      `<tr class="part"><td>${name}</td><td></td><td class="n">${score}</td><td class="n">${escapeHtml(points)}</td></tr>${rules
        .map(
          ({ label, found, value, best }) =>
            `<tr class="rule"><td>${escapeHtml(label)}</td><td class="n">${escapeHtml(found)}</td><td class="n">${escapeHtml(value)}</td><td class="n">of ${escapeHtml(best)}</td></tr>`,
        )
        .join('')}`,
  )
  return `<section class="card"><h2>How the number is made</h2><table><thead><tr><th>Rule</th><th class="n">found</th><th class="n">value</th><th class="n">points</th></tr></thead><tbody>${rows.join('')}</tbody></table><p class="why" style="margin-top:12px;font-size:12px">${escapeHtml(sum)}</p></section>`
}
