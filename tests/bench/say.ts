/** Progress goes to stderr: stdout carries the table alone. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`)
