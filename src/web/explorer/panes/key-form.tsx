import { useApi } from '../view/use-api.js'

/** Where reading needs a key: asks for it, and asks the question again with it. */
export function KeyForm({ onKey }: { readonly onKey: () => void }) {
  const api = useApi()
  const give = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    api.withKey(String(new FormData(event.currentTarget).get('key')))
    onKey()
  }
  return (
    <form class="key-form" onSubmit={give}>
      <label>
        Key <input name="key" type="password" autocomplete="off" required />
      </label>
      <button type="submit">Read</button>
      <p class="muted">It is kept no longer than this page is open.</p>
    </form>
  )
}
