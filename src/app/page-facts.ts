// What public pages say about this installation: filled into their text when they are served.
import type { Env } from '#platform/env.ts'
import { escapeHtml } from '#platform/http/error-pages.ts'
import type { FillIns } from '#platform/http/public-pages.ts'

/** HTML for every {{NAME}} of src/web/public. What the operator has not said shows as an open question. */
export function pageFacts(env: Env, publicUrl: string): FillIns {
  return {
    URL: escapeHtml(publicUrl),
    OPERATOR_NAME: said(env.OPERATOR_NAME, 'OPERATOR_NAME'),
    OPERATOR_ADDRESS: said(env.OPERATOR_ADDRESS, 'OPERATOR_ADDRESS').replaceAll('; ', '<br/>'),
    OPERATOR_EMAIL: env.OPERATOR_EMAIL
      ? `<a href="mailto:${escapeHtml(env.OPERATOR_EMAIL)}">${escapeHtml(env.OPERATOR_EMAIL)}</a>`
      : said(undefined, 'OPERATOR_EMAIL'),
    OPERATOR_REGISTER: said(env.OPERATOR_REGISTER, 'OPERATOR_REGISTER'),
    OPERATOR_LAW: said(env.OPERATOR_LAW, 'OPERATOR_LAW'),
    TRIAL_USES: String(env.TRIAL_USES),
    DELETED_DAYS: String(env.DELETED_DAYS),
    CONTENT_HOURS: String(env.CONTENT_HOURS),
    SIGN_UP_WORDS: {
      open: 'Anybody may make an account here.',
      invite: 'Accounts are made by invitation here.',
      closed: 'Sign-up is closed here: the operator makes the accounts.',
    }[env.SIGN_UP],
    DATABASE_WORDS: env.DATABASE_URL
      ? 'in a PostgreSQL database of the operator'
      : 'in the PostgreSQL database that comes with the program, on the operator’s machine',
    FILES_WORDS:
      env.FILES === 's3'
        ? 'in an S3-compatible store that the operator has chosen'
        : 'on the disk of the operator’s machine',
    MAIL_WORDS: env.SMTP_URL
      ? 'Mail is handed to the mail server that the operator has named.'
      : 'No mail server is set: mail stays in a local mailbox that administrators read.',
  }
}

const said = (value: string | undefined, setting: string): string =>
  value
    ? escapeHtml(value)
    : `<span class="mark" data-tone="doubt">not filled in yet</span> <span class="unfilled">(setting ${setting})</span>`
