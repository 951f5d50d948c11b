// Sites that do not allow fetching: say so at once instead of failing late.
import { AppError } from '#platform/errors.ts'

const walls: Record<string, string> = {
  'linkedin.com': 'LinkedIn',
  'indeed.com': 'Indeed',
  'glassdoor.com': 'Glassdoor',
  'xing.com': 'XING',
}

export function refuseKnownWalls(address: string): void {
  const host = new URL(address).hostname
  const wall = Object.keys(walls).find((domain) => host === domain || host.endsWith(`.${domain}`))
  if (wall)
    throw new AppError('invalid', `${walls[wall]} pages are not fetched. Paste the description instead.`, {
      reason: 'not_fetched',
    })
}
