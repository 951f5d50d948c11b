/** What a mail says; both forms, HTML and text, are made from it. */
export type MailContent = {
  subject: string
  /** Shown by mail programs beside the subject. */
  preview: string
  paragraphs: string[]
  action?: { label: string; url: string }
  /** Small print below the action. */
  notes: string[]
}

export type RenderedMail = { subject: string; text: string; html: string }

/** Plain, narrow, readable without pictures; inline styles because many mail programs drop style sheets. */
export function renderMail(content: MailContent): RenderedMail {
  return { subject: oneLine(content.subject), text: toText(content), html: toHtml(content) }
}

function toText({ paragraphs, action, notes }: MailContent): string {
  const parts = [...paragraphs, ...(action ? [`${action.label}:\n${action.url}`] : []), '--', ...notes]
  return `${parts.join('\n\n')}\n`
}

function toHtml({ subject, preview, paragraphs, action, notes }: MailContent): string {
  const body = paragraphs.map((each) => `<p style="margin:0 0 16px">${escapeHtml(each)}</p>`).join('\n')
  const button = action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(safeUrl(action.url))}" style="background:#1f2937;color:#ffffff;padding:12px 20px;border-radius:8px;text-decoration:none;display:inline-block">${escapeHtml(action.label)}</a></p>
<p style="margin:0 0 16px;font-size:13px;color:#6b7280;word-break:break-all">${escapeHtml(action.url)}</p>`
    : ''
  const small = notes.map((each) => `<p style="margin:0 0 8px;font-size:13px;color:#6b7280">${escapeHtml(each)}</p>`)
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:32px 16px;background:#f6f6f4;color:#1f2937;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preview)}</div>
<div style="max-width:520px;margin:0 auto;background:#ffffff;border-radius:12px;padding:32px">
<p style="margin:0 0 24px;font-weight:600">Shortlist</p>
${body}
${button}
${small.join('\n')}
</div>
</body>
</html>
`
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (c) => escapes[c] as string)

function safeUrl(url: string): string {
  if (!/^https?:\/\//.test(url)) throw new Error('A mail may only link to http and https addresses')
  return url
}
