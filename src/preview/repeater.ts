/**
 * Work that is never done twice at a time: who asks while it goes on has it done once more afterwards.
 * @returns asks for the work; what it throws goes to `failed`
 */
export function repeater(work: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let isRunning = false
  let isAsked = false
  const run = async () => {
    isRunning = true
    while (isAsked) {
      isAsked = false
      await work().catch(failed)
    }
    isRunning = false
  }
  return () => {
    isAsked = true
    if (!isRunning) void run()
  }
}
