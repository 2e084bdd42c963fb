import { index, type RouteConfig, route } from '@react-router/dev/routes'

/** Every address of the hall's pages. */
export default [
  index('home/landing-route.tsx'),
  route('about', 'home/about-route.tsx'),
  route('guidelines', 'home/guidelines-route.tsx'),

  route('theme', 'theme/theme-route.ts'),
  route('dev/ui', 'gallery/gallery-route.tsx'),
  route('*', 'errors/not-found-route.ts'),
] satisfies RouteConfig
