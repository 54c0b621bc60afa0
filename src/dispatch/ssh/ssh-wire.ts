/** Reads the fields of OpenSSH's binary forms one after the other (RFC 4251 §5). Throws a RangeError at their end. */
export class SshReader {
  private at = 0
  constructor(private readonly bytes: Buffer) {}

  uint32(): number {
    const value = this.bytes.readUInt32BE(this.at)
    this.at += 4
    return value
  }

  byte(): number {
    return this.bytes.readUInt8(this.at++)
  }

  /** Bytes behind their length. */
  string(): Buffer {
    const length = this.uint32()
    const end = this.at + length
    if (end > this.bytes.length) throw new RangeError('Unexpected end')
    const value = this.bytes.subarray(this.at, end)
    this.at = end
    return value
  }

  text(): string {
    return this.string().toString('latin1')
  }

  /** A positive number without the leading zero of its sign, filled up to a length. */
  mpint(length = 0): Buffer {
    let value = this.string()
    while (value.length > 0 && value[0] === 0) value = value.subarray(1)
    return value.length < length ? Buffer.concat([Buffer.alloc(length - value.length), value]) : value
  }

  get isAtEnd(): boolean {
    return this.at === this.bytes.length
  }
}

/** A field as OpenSSH writes it: its length, then its bytes. */
export function sshString(content: Buffer | string): Buffer {
  const bytes = Buffer.from(content)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}
