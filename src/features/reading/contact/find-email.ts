// E-mail addresses in text.

const address =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+'-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,24}(?![\p{L}\d])/giu

export function findEmails(text: string): { start: number; end: number; text: string }[] {
  if (!text.includes('@')) return []
  return [...text.matchAll(address)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}
