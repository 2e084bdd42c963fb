import { SubmitButton } from '#web/ui/form.tsx'

/** The button of a long settings form, always within reach. */
export function SaveBar({ children }: { children: string }) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 border-t border-line bg-paper px-4 py-4">
      <SubmitButton>{children}</SubmitButton>
    </div>
  )
}
