const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for element content and quoted attributes; control characters other than tab and line feed are dropped. */
export function escapeHtml(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '').replace(/[&<>"']/g, (sign) => entities[sign]!)
}
