// @ts-check
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { find } from './programs.mjs'
import { run } from './run.mjs'

/** The newest veraPDF that is published as Maven artifacts. */
const verapdfVersion = '1.28.2'

/**
 * The folder of veraPDF's jars, brought by Maven the first time.
 *
 * @param {string} cache A folder that outlives the run.
 * @returns {Promise<{jars: string} | {absent: string}>}
 */
export async function verapdfJars(cache) {
  const folder = join(cache, 'verapdf', verapdfVersion)
  if (await exists(folder)) return { jars: folder }
  const maven = find('maven')
  if (maven === undefined)
    return { absent: 'veraPDF is not in the cache and there is no Maven to bring it: apt-get install maven' }

  // Maven copies into a folder of its own first, so that a broken download never passes for a whole one.
  const parts = `${folder}.part`
  await rm(parts, { recursive: true, force: true })
  await mkdir(parts, { recursive: true })
  const pom = join(parts, 'pom.xml')
  await writeFile(pom, project)
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${join(parts, 'jars')}`]
  const { code, stdout, stderr } = await run(maven, ['-q', '-B', '-f', pom, ...goal])
  if (code !== 0) return { absent: `Maven could not bring veraPDF: ${firstLine(stdout + stderr)}` }
  await rename(join(parts, 'jars'), folder)
  await rm(parts, { recursive: true, force: true })
  return { jars: folder }
}

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>rapporteur</groupId>
  <artifactId>verapdf</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.verapdf.apps</groupId>
      <artifactId>greenfield-apps</artifactId>
      <version>${verapdfVersion}</version>
    </dependency>
  </dependencies>
</project>
`

/** @param {string} path */
function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n')[0] ?? ''
}
