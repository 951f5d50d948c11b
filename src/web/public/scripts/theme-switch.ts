import { chooseTheme, readThemeChoice } from '../../theme-choice.ts'

/** The choice at the foot of public pages; the same one as in Settings. */
export function startThemeSwitch() {
  const place = document.querySelector<HTMLFieldSetElement>('[data-theme-switch]')
  if (!place) return
  for (const input of place.querySelectorAll<HTMLInputElement>('input')) {
    input.checked = input.value === readThemeChoice()
    input.addEventListener('change', () => chooseTheme(input.value as ReturnType<typeof readThemeChoice>))
  }
  place.hidden = false
}
