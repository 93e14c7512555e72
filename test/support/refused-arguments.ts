import { expect, vi } from "vitest";
import { type Command, Failure } from "../../src/cli/command.ts";

interface Refusal {
  readonly line: string;
  readonly exitCode: number;
  /** What was printed before. */
  readonly stdout: string;
}

/** Runs a command in this process, with arguments that it refuses. */
export async function refusalOf(command: Command, args: string[]): Promise<Refusal> {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    const error: unknown = await command.run(args).catch((reason: unknown) => reason);
    if (!(error instanceof Failure)) throw error ?? new Error("The arguments were not refused");
    expect(error.message).toMatch(/^.+$/);
    expect(error.message).not.toMatch(/Secret|accessToken/);
    return { line: error.message, exitCode: error.exitCode, stdout: write.mock.calls.join("") };
  } finally {
    write.mockRestore();
  }
}
