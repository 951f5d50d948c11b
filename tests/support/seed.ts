// A person who is past the first steps: signed in, with a résumé that is read and a posting.
import { type Client, fileForm, type TestApp } from './app.ts'
import { samplePosting, sampleResume } from './samples.ts'

export type Seeded = { person: Client; resumeId: string; postingId: string }

export async function signUpWithWork(app: TestApp): Promise<Seeded> {
  const person = await app.signUp()
  const postingId: string = (await person.post('/postings', { text: samplePosting })).body.id
  const resumeId: string = (await person.post('/resumes', fileForm('ada.txt', sampleResume))).body.id
  await person.until(`/resumes/${resumeId}`, (resume) => resume.state === 'read')
  return { person, resumeId, postingId }
}
