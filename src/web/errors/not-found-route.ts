import { data } from 'react-router'

/** Every address that no other route knows. As a route (not as no route), the frame still knows who is here. */
export function loader(): never {
  throw data(null, { status: 404 })
}

export const action = loader

export default function NotFound() {
  return null
}
