import { existsSync, readFileSync } from 'node:fs'
import { validate } from 'dockerfile-utils'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../src/cli/config.js'
import { parseYaml } from '../src/model/yaml.js'
import { createMetrics } from '../src/server/metrics.js'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const dockerfile = read('Dockerfile')
const lines = dockerfile.split('\n')

const service = z.object({
  image: z.string().optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  profiles: z.array(z.string()).default([]),
  volumes: z.array(z.string()),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
})
const composeText = read('docker-compose.yml')
const { services, volumes } = z
  .object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) })
  .parse(parseYaml(composeText))

describe('the image', () => {
  test('has a Dockerfile without errors', () => {
    expect(validate(dockerfile)).toEqual([])
  })

  test('is built in one stage and runs in another, not as root, with a health check', () => {
    const last = lines.slice(lines.findLastIndex(line => line.startsWith('FROM')))
    expect(lines.filter(line => line.startsWith('FROM'))).toHaveLength(2)
    expect(last).toContain('USER node')
    expect(last.join('\n')).toMatch(/HEALTHCHECK .*\n.*\/ready/)
    expect(last.at(-2)).toBe('CMD ["node", "dist/program/cli.js", "serve"]')
  })

  test('copies what exists and what .dockerignore lets through', () => {
    const copied = lines
      .filter(line => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap(line => line.split(' ').slice(1, -1))
    const allowed = read('.dockerignore').split('\n')
    for (const path of copied) {
      expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true)
      expect(allowed, path).toContain(`!${path.split('/')[0]}`)
    }
    expect(copied).toEqual(expect.arrayContaining(['src', 'schema', 'seed', 'src/web/examples']))
  })
})

describe('docker compose', () => {
  test('reaches both services from this machine only', () => {
    const ports = Object.values(services).flatMap(({ ports }) => ports)
    expect(ports.filter(port => !port.startsWith('127.0.0.1:'))).toEqual([])
    expect(ports.some(port => port.endsWith(':4000'))).toBe(true)
  })

  test('starts the service when Neo4j answers', () => {
    expect(services.neo4j?.healthcheck?.test.join(' ')).toContain('cypher-shell')
    expect(services.service?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
  })

  test('gives the service an environment that it takes', () => {
    const environment = { ...services.service?.environment, NEO4J_PASSWORD: 'secret123' }
    expect(readConfig(environment).neo4j).toEqual({ uri: 'bolt://neo4j:7687', user: 'neo4j', password: 'secret123' })
  })

  test('gives Neo4j no variable that it would take for a setting', () => {
    const settings = Object.keys(services.neo4j?.environment ?? {}).filter(name => name !== 'NEO4J_AUTH')
    expect(settings.filter(name => !/^NEO4J_(server|dbms)_/.test(name))).toEqual([])
  })

  test('keeps data in volumes that it declares', () => {
    const used = Object.values(services)
      .flatMap(({ volumes }) => volumes.map(volume => volume.split(':')[0] ?? ''))
      .filter(volume => !volume.startsWith('./'))
    expect(used.toSorted()).toEqual(Object.keys(volumes).toSorted())
  })

  test('adds Prometheus and Grafana only when asked, with files that are there and metrics that the service has', async () => {
    expect([services.prometheus?.profiles, services.grafana?.profiles]).toEqual([['metrics'], ['metrics']])
    const mounted = Object.values(services)
      .flatMap(({ volumes }) => volumes.map(volume => volume.split(':')[0] ?? ''))
      .filter(path => path.startsWith('./'))
    for (const path of mounted) expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true)
    const asked = read('ops/grafana/dashboards/entente.json').match(/entente_\w+/g) ?? []
    const { registry } = createMetrics()
    const told = await registry.metrics()
    const names = [...new Set(asked)].map(name => name.replace(/_(bucket|count|sum)$/, ''))
    expect(names.filter(name => !told.includes(`# TYPE ${name} `))).toEqual([])
    expect(names.length).toBeGreaterThan(5)
  })

  test('has every variable in .env.example, and says what is missing without the password', () => {
    const example = read('.env.example')
    const names = [...composeText.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name = '']) => name)
    expect(names.filter(name => !new RegExp(`^#?${name}=`, 'm').test(example))).toEqual([])
    expect(composeText.match(/\$\{NEO4J_PASSWORD[^?}]*}/g)).toBeNull()
    expect(composeText).toContain('${NEO4J_PASSWORD:?is missing. Copy .env.example to .env')
  })
})
