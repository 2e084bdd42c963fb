export { listPeople } from './people/queries.ts'
export type { PersonCard } from './people/shapes.ts'
export { listCourses } from './queries.ts'
