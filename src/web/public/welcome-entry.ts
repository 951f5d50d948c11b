// The only script of the start page: a few kilobytes, no framework. The app itself arrives when it is wanted.
import '../styles/app.css'
import { startTrial } from './start-trial.ts'
import { watchSignedIn } from './watch-signed-in.ts'

startTrial()
watchSignedIn()
