// Web addresses and profiles: what site they belong to, and whose page it is.

export interface WebLink {
  network: string
  username?: string
  url: string
}

const sites: [RegExp, string][] = [
  [/linkedin\.com\/(?:in|pub)\/([^/?#\s]+)/i, 'LinkedIn'],
  [/github\.com\/([^/?#\s]+)\/?$/i, 'GitHub'],
  [/gitlab\.com\/([^/?#\s]+)\/?$/i, 'GitLab'],
  [/(?:twitter|x)\.com\/@?([^/?#\s]+)/i, 'X'],
  [/xing\.com\/profile\/([^/?#\s]+)/i, 'XING'],
  [/stackoverflow\.com\/users\/(\d+(?:\/[^/?#\s]+)?)/i, 'Stack Overflow'],
  [/medium\.com\/@?([^/?#\s]+)/i, 'Medium'],
  [/behance\.net\/([^/?#\s]+)/i, 'Behance'],
  [/dribbble\.com\/([^/?#\s]+)/i, 'Dribbble'],
  [/kaggle\.com\/([^/?#\s]+)/i, 'Kaggle'],
  [/orcid\.org\/([\dX-]+)/i, 'ORCID'],
  [/(?:youtube\.com\/@?|youtu\.be\/)([^/?#\s]+)/i, 'YouTube'],
  [/instagram\.com\/([^/?#\s]+)/i, 'Instagram'],
  [/facebook\.com\/([^/?#\s]+)/i, 'Facebook'],
  [/scholar\.google\.[a-z.]+\/citations\?user=([\w-]+)/i, 'Google Scholar'],
  [/huggingface\.co\/([^/?#\s]+)/i, 'Hugging Face'],
  [/leetcode\.com\/(?:u\/)?([^/?#\s]+)/i, 'LeetCode'],
  [/researchgate\.net\/profile\/([^/?#\s]+)/i, 'ResearchGate'],
]

export function describeLink(url: string): WebLink | undefined {
  for (const [pattern, network] of sites) {
    const match = pattern.exec(url)
    if (match) return { network, username: match[1]!, url: withScheme(url) }
  }
  return undefined
}

export const withScheme = (url: string): string => (/^[a-z]+:/i.test(url) ? url : `https://${url}`)

const written =
  /(?<![\p{L}\d@.])(?:https?:\/\/|www\.)?(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(?:com|org|net|io|dev|me|de|fr|es|pt|nl|it|eu|uk|co|app|ai|ch|at|be|us|ca|in|br|tech|design|info|biz|page|site|online|xyz|blog|example|edu|work|digital|studio|gg|mx|ar|cl|se|no|dk|fi|pl)(?![\p{L}\d@-])(?:\/[^\s,;|•·)\]]*)?/giu

/** Addresses written out in the text, with or without scheme. */
export function findUrls(text: string): { start: number; end: number; text: string }[] {
  if (!text.includes('.')) return []
  return [...text.matchAll(written)].map((match) => {
    const clean = match[0].replace(/[.,;:]+$/, '')
    return { start: match.index, end: match.index + clean.length, text: clean }
  })
}
