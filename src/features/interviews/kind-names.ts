import type { InterviewKind } from './contract.ts'

export const kindNames: Record<InterviewKind, string> = {
  phone: 'Phone call',
  video: 'Video call',
  onsite: 'On site',
  technical: 'Technical interview',
  take_home: 'Take-home task',
  other: 'Interview',
}
