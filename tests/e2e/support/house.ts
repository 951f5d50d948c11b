// What every file of browser tests stands on: a program of its own, a browser, and people who come to visit.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { ada, signUp } from './accounts.ts'
import { type Program, startProgram } from './program.ts'
import { openBrowser, openVisitor, type Visitor, type VisitorOptions } from './visitor.ts'

export type House = {
  /** Where the program runs; known inside tests and hooks only. */
  url: () => string
  visit: (options?: Omit<VisitorOptions, 'url'>) => Promise<Visitor>
  /** Ada at a screen of her own, just signed up. */
  signIn: () => Promise<Visitor>
}

/** What the program stands on when not on a folder of its own: settings that lead there, and the end of it. */
export type Ground = { settings: Record<string, string>; stop: () => Promise<void> }

/** Starts program and browser before the tests of the file that calls it, and ends both after them. */
export function openHouse(startGround?: () => Promise<Ground>): House {
  let ground: Ground | undefined
  let program: Program | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    ground = await startGround?.()
    ;[program, browser] = await Promise.all([startProgram(ground?.settings), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await program?.stop()
    await ground?.stop()
  })
  const house: House = {
    url: () => program!.url,
    visit: (options = {}) => openVisitor(browser!, { url: program!.url, ...options }),
    async signIn() {
      const visitor = await house.visit()
      await signUp(visitor.page, ada)
      return visitor
    },
  }
  return house
}
