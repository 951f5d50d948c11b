import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Opens the newest mail of this subject in the admin's local mailbox. It may be written after the page that sent it answered. */
export async function openMail(admin: Page, subject: string | RegExp): Promise<void> {
  const mail = admin.getByRole('link', { name: subject }).first()
  const look = async () => {
    await admin.goto('/admin/mail')
    return mail.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    )
  }
  await expect.poll(look).toBe(true)
  await mail.click()
}
