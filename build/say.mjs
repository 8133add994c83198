/** Progress goes to stderr: stdout belongs to the answer of the command that was asked for. */
export const say = sentence => process.stderr.write(`${sentence}\n`)

/** Stops with one clear line for the person; a stack trace would only hide it. */
export class Stop extends Error {}

/** Runs a command's main function: a Stop becomes its sentence and exit code 1, anything else stays a crash. */
export const runMain = async main => {
  try {
    await main()
  } catch (problem) {
    if (!(problem instanceof Stop)) throw problem
    say(problem.message)
    process.exitCode = 1
  }
}
