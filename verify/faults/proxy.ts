/** A TCP proxy in front of a server, by which its network is made slow, cut or gone. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface TcpProxy {
  readonly port: number
  /** Destroys the connections there are, in the middle of whatever they carry. */
  readonly cut: () => void
  /** Holds every piece of data back for so many milliseconds, both ways; 0: passes it on at once. */
  readonly delay: (ms: number) => void
  readonly close: () => Promise<void>
}

export async function proxyTo(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  let wait = 0

  const join = (from: Socket, to: Socket) => {
    sockets.add(from)
    // A pause of the last piece goes on while the next one comes: what is sent first arrives first.
    let last = Promise.resolve()
    from.on('data', piece => {
      const due = performance.now() + wait
      last = last.then(() => until(due)).then(() => void (to.writable && to.write(piece)))
    })
    from.on('error', () => undefined)
    from.on('close', () => {
      sockets.delete(from)
      void last.then(() => to.destroy())
    })
  }

  const server = createServer(client => {
    const upstream = connect(target, '127.0.0.1')
    join(client, upstream)
    join(upstream, client)
  })
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    delay: ms => {
      wait = ms
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        cut()
      }),
  }
}

function until(due: number): Promise<void> | undefined {
  const left = due - performance.now()
  return left <= 0 ? undefined : new Promise(resolve => setTimeout(resolve, left).unref())
}
