import { useCallback, useState } from 'preact/hooks'
import { keepTheme, storedTheme, type Theme } from './theme.js'

export function useTheme(): readonly [Theme, () => void] {
  const [theme, setTheme] = useState(storedTheme)
  const switchTheme = useCallback(() => {
    const next = theme === 'light' ? 'dark' : 'light'
    keepTheme(next)
    setTheme(next)
  }, [theme])
  return [theme, switchTheme]
}
