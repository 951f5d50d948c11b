import { useEffect, useState } from 'react'

/** True once something has gone on for so many milliseconds: what is over sooner need not be shown. */
export function useLate(goesOn: boolean, ms: number): boolean {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    if (!goesOn) return setIsLate(false)
    const timer = setTimeout(() => setIsLate(true), ms)
    return () => clearTimeout(timer)
  }, [goesOn, ms])
  return goesOn && isLate
}
