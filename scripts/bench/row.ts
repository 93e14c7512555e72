/** One line of the benchmark's table. */
export interface Row {
  measure: string;
  value: string;
  goal: string;
}

export function ratio(one = Number.NaN, other = Number.NaN): string {
  return (one / other).toFixed(2);
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** Times functions in milliseconds. They run in turns, so that a busy machine slows all of them alike. */
export async function inTurns<Name extends string>(
  functions: Record<Name, () => unknown>,
  rounds: number,
  calls: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(functions) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      for (let call = 0; call < calls; call++) await functions[name]();
      // The first round only warms up.
      if (round >= 0) times[name].push((performance.now() - start) / calls);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}
