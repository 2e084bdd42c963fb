import { type ClassValue, clsx } from 'clsx'

/** Joins class names. Parts are made so that a caller never needs to override one of their classes. */
export const cn = (...classes: ClassValue[]): string => clsx(classes)
