import type { Page } from 'playwright-core'

export type Person = { name: string; email: string; password: string }

export const ada: Person = { name: 'Ada Quintero', email: 'ada@quintero.example', password: 'Correct-Horse-7' }

/** Signs up through the form and ends on Home, whichever way this installation confirms addresses. */
export async function signUp(page: Page, person: Person) {
  await page.goto('/sign-up')
  await page.getByLabel('Name').fill(person.name)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.waitForURL('**/home')
  await page.getByRole('heading', { level: 1, name: person.name.split(' ')[0] }).waitFor()
}
