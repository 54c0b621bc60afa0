// @ts-check
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { find } from './programs.mjs'
import { run } from './run.mjs'

/**
 * @typedef {object} MavenArtifact A program that is published as Maven artifacts.
 * @property {string} title What readers call it.
 * @property {string} group
 * @property {string} artifact
 * @property {string} version
 */

/**
 * The folder of a program's jars, brought by Maven the first time.
 *
 * @param {string} cache A folder that outlives the run.
 * @param {MavenArtifact} program
 * @returns {Promise<{jars: string} | {absent: string}>}
 */
export async function mavenJars(cache, program) {
  const { title, artifact, version } = program
  const folder = join(cache, artifact, version)
  if (await exists(folder)) return { jars: folder }
  const maven = find('maven')
  if (maven === undefined)
    return { absent: `${title} is not in the cache and there is no Maven to bring it: apt-get install maven` }

  // Maven copies into a folder of its own first, so that a broken download never passes for a whole one.
  const parts = `${folder}.part`
  await rm(parts, { recursive: true, force: true })
  await mkdir(parts, { recursive: true })
  const pom = join(parts, 'pom.xml')
  await writeFile(pom, project(program))
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${join(parts, 'jars')}`]
  const { code, stdout, stderr } = await run(maven, ['-q', '-B', '-f', pom, ...goal])
  if (code !== 0) return { absent: `Maven could not bring ${title}: ${firstLine(stdout + stderr)}` }
  await rename(join(parts, 'jars'), folder)
  await rm(parts, { recursive: true, force: true })
  return { jars: folder }
}

/** @param {MavenArtifact} program */
function project({ group, artifact, version }) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>rapporteur</groupId>
  <artifactId>${artifact}</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>${group}</groupId>
      <artifactId>${artifact}</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`
}

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
