import { expect, test } from 'vitest'
import { detectAts } from './detect-ats.ts'

test.each([
  ['https://boards.greenhouse.io/quillmark/jobs/1', 'greenhouse', 'ats_external'],
  ['https://quillmark.wd5.myworkdayjobs.com/en-US/careers/job/1', 'workday', 'ats_external'],
  ['https://careers-quillmark.icims.com/jobs/1', 'icims', 'ats_external'],
  ['https://quillmark.bamboohr.com/careers/1', 'bamboohr', 'ats_external'],
  ['https://www.linkedin.com/jobs/view/1', undefined, 'linkedin_easy_apply'],
  ['https://uk.indeed.com/viewjob?jk=1', undefined, 'indeed_apply'],
  ['https://quillmark.example/jobs/1', undefined, 'company_direct'],
  ['https://notgreenhouse.io.example/1', undefined, 'company_direct'],
  ['no address', undefined, undefined],
])('%s', (url, ats, applyType) => {
  expect(detectAts(url)).toEqual({ ...(ats ? { ats } : {}), ...(applyType ? { applyType } : {}) })
})
