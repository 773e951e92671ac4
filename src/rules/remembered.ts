/** A function that works out each answer once. */
export function remembered<K, V>(answer: (question: K) => V): (question: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (question) => {
    let found = known.get(question);
    if (found === undefined) {
      found = { value: answer(question) };
      known.set(question, found);
    }
    return found.value;
  };
}
