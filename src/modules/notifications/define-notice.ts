import type { AnyNotice, NoticeTemplate } from '#platform/notice.ts'
import type { KindName } from './kinds.ts'

/** A notice as modules hold it: its data's type is kept, so that `notify` takes no other. */
export type Notice<Data> = AnyNotice & { readonly data: NoticeTemplate<Data>['data'] }

/** Declares a notice. List it in the module's manifest (`notices`), and send it with `notify`. */
export function defineNotice<Data>(template: NoticeTemplate<Data> & { kind: KindName }): Notice<Data> {
  const { words, mail, together, data: shape } = template
  return {
    ...template,
    // What was stored by an older version is read by the shape of this one.
    together: (data) => together?.(shape.parse(data)),
    words: (told) => words({ ...told, data: shape.parse(told.data) }),
    mail: (told) => mail?.({ ...told, data: shape.parse(told.data) }) ?? {},
  }
}
