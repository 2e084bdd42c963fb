import { openPrivateFile } from '#web/uploads/open-private-file.ts'
import type { Route } from './+types/order-file-route.ts'

/** `/orders/:id/files/:fileId`: to the file itself. */
export const loader = (args: Route.LoaderArgs) => openPrivateFile(args, args.params.fileId)
