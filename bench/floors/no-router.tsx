import { type ComponentProps, createContext as createReactContext, Fragment } from 'react'

/**
 * Stands in for 'react-router' in the floor F2: the same names, and of each only the HTML that it leaves behind
 * on the server. What is not needed to show a page is a thing that cannot be called.
 */
const place = { pathname: '/discover/offers', search: '', hash: '', key: 'default', state: null }
let known: Record<string, unknown> = {}

/** What the loaders gave, by route. */
export const setLoaded = (data: Record<string, unknown>): void => void (known = data)

interface LinkProps extends Omit<ComponentProps<'a'>, 'className'> {
  to: string
  className?: string | ((state: { isActive: boolean }) => string | undefined)
}

export function Link({ to, className, ...rest }: LinkProps) {
  return <a href={to} className={typeof className === 'function' ? className({ isActive: false }) : className} {...rest} />
}

export function NavLink({ to, className, ...rest }: LinkProps) {
  const isActive = to === place.pathname
  return <a href={to} aria-current={isActive ? 'page' : undefined} className={typeof className === 'function' ? className({ isActive }) : className} {...rest} />
}

interface FormProps extends ComponentProps<'form'> {
  preventScrollReset?: boolean
  replace?: boolean
}

export function Form({ preventScrollReset: _scroll, replace: _replace, method = 'get', ...rest }: FormProps) {
  return <form method={method} {...rest} />
}

/** A fetcher's form, with its attributes in the order that the router writes them. */
function FetcherForm({ className, action, method, children }: FormProps) {
  return <form className={className} data-discover="true" action={action} method={method}>{children}</form>
}

export const Links = Fragment
export const Scripts = Fragment
export const ScrollRestoration = Fragment
export const Outlet = Fragment
export const useLocation = () => place
export const useNavigation = () => ({ state: 'idle' })
export const useFetcher = () => ({ state: 'idle', data: undefined, Form: FetcherForm })
export const useNavigate = () => absent
export const useSubmit = () => absent
export const useRouteLoaderData = (route: string) => known[route]
export const useFormAction = () => place.pathname
export const useSearchParams = () => [new URLSearchParams()]
export const useRouteError = () => undefined
export const createContext = () => createReactContext(null)
export const isRouteErrorResponse = () => false
export const redirect = absent
export const data = absent

function absent(): never {
  throw new Error('the floor has no router')
}
