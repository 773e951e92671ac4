/** `T` with the fields in `K` optional: the shape users write when `T` is the shape with defaults filled. */
export type WithDefaults<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
