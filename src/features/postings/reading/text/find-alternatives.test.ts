import { expect, test } from 'vitest'
import { findSkills } from '../../../skills/finding/find-skills.ts'
import { findAlternatives } from './find-alternatives.ts'

test.each([
  ['Deep experience with Go or Java', [['Go', 'Java']]],
  // One "or" used to make alternatives of everything in the sentence: who had AWS needed no Terraform.
  ['AWS or GCP and infrastructure as code (Terraform)', [['AWS', 'GCP']]],
  ['Confident with Excel and a CRM (HubSpot or Salesforce)', [['HubSpot', 'Salesforce']]],
  ['One of Java, Kotlin or C++', [['Java', 'Kotlin', 'C++']]],
  ['Tools such as Jira and Trello', [['Jira', 'Trello']]],
  ['Kubernetes, Docker, or similar', [['Kubernetes', 'Docker']]],
  ['PostgreSQL, Redis and Kafka', []],
])('%s', (text, groups) => {
  const skills = findSkills(text)
  const found = Map.groupBy(findAlternatives(text, skills), ([, group]) => group)
  const words = [...found.values()].map((group) =>
    group.map(([start]) => skills.find((skill) => skill.start === start)!.matched),
  )
  expect(words).toEqual(groups)
})
