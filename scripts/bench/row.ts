/** One line of the benchmark's table. */
export interface Row {
  readonly measure: string;
  readonly value: string;
  /** Such as "at most 0.60". If it isn't met, the reason follows after a colon. */
  readonly goal: string;
}

export function isMet({ value, goal }: Row): boolean {
  const [, bound, limit] = goal.match(/^at (most|least) ([\d.]+)/) ?? [];
  return bound === "most" ? Number.parseFloat(value) <= Number(limit) : Number.parseFloat(value) >= Number(limit);
}

/** A row whose value is a ratio. The reason is for a goal that isn't met. */
export function ratioRow(measure: string, one = Number.NaN, other = Number.NaN, goal = "", reason = ""): Row {
  const row = { measure, value: (one / other).toFixed(2), goal };
  return isMet(row) || !reason ? row : { ...row, goal: `${goal}: ${reason}` };
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** The CPU time of each function in milliseconds, as a median. They run in turns, so that all have the same conditions. */
export async function inTurns<Name extends string>(
  functions: Record<Name, () => unknown>,
  rounds: number,
  calls: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(functions) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const start = process.cpuUsage();
      for (let call = 0; call < calls; call++) await functions[name]();
      const { user, system } = process.cpuUsage(start);
      // The first round only warms up.
      if (round >= 0) times.get(name)?.push((user + system) / 1000 / calls);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)])) as Record<Name, number>;
}
