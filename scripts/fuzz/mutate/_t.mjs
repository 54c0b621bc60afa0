import fs from 'node:fs'
import { program } from './program.mjs'
import { prepare } from './seeds.mjs'
import { readDamaged } from './targets.mjs'

const p = await prepare(program.build)
const [, , target, file, name] = process.argv
const c = () => {
  const u = process.cpuUsage()
  return (u.user + u.system) / 1e6
}
const t = c()
try {
  console.log(await readDamaged(p, program, target, { name, bytes: fs.readFileSync(file) }))
} catch (e) {
  console.log(String(e).slice(0, 300))
}
console.log(c() - t)
