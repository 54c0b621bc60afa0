import { spawnSync } from 'node:child_process'

/** Whether a program is there; tests that need one that is not are skipped, and say so. */
export function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}
