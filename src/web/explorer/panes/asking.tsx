/** What stands where an answer will be, or where none came. */
export function Asking({ failed, what }: { readonly failed: boolean; readonly what: string }) {
  return failed ? (
    <p role="alert">{what} did not come. Go back and open it again.</p>
  ) : (
    <p class="muted" role="status">
      Fetching…
    </p>
  )
}
