// The only script of the pages without account: a few kilobytes, no framework. The app itself arrives when it is wanted.
import { startLights } from './scripts/light-marks.ts'
import { startTrial } from './scripts/start-trial.ts'
import { startThemeSwitch } from './scripts/theme-switch.ts'
import { watchSignedIn } from './scripts/watch-signed-in.ts'

startTrial()
startThemeSwitch()
startLights()
watchSignedIn()
if (document.querySelector('[data-help-search]'))
  import('./scripts/search-help.ts').then(({ startHelpSearch }) => startHelpSearch())
if (document.querySelector('[data-status]')) import('./scripts/show-status.ts').then(({ showStatus }) => showStatus())
