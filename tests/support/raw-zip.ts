import { deflateRawSync, constants, crc32 } from "node:zlib";

/** An entry of an archive as an attacker writes it: whatever is not given is honest. */
export interface RawEntry {
  readonly name: string | Buffer;
  readonly data?: Buffer;
  /** Already packed; `data` is then only what it claims. */
  readonly packed?: Buffer;
  readonly declared?: number;
  readonly method?: number;
  readonly flags?: number;
  readonly attributes?: number;
  /** Points to the bytes of an earlier entry instead of its own. */
  readonly at?: number;
}

/** Builds an archive byte by byte, so that it may say anything. */
export function rawZip(entries: readonly RawEntry[], count = entries.length): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = typeof entry.name === "string" ? Buffer.from(entry.name) : entry.name;
    const data = entry.data ?? Buffer.alloc(0);
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(data) : data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(entry.flags ?? 0x800, 2);
    head.writeUInt16LE(method, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(entry.declared ?? data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const own = Buffer.concat([Buffer.from("PK\x03\x04"), head, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(entry.attributes ?? 0, 6);
    tail.writeUInt32LE(entry.at ?? offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x03"), head, tail, name]));
    local.push(own);
    offset += own.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** Packed zeros that unpack to so many megabytes: a thousandth of that, made at once. */
export function packedZeros(megabytes: number): Buffer {
  const flush = constants.Z_FULL_FLUSH;
  const once = deflateRawSync(Buffer.alloc(1_000_000), { level: 9, finishFlush: flush });
  return Buffer.concat([
    ...Array.from({ length: megabytes }, () => once),
    deflateRawSync(Buffer.alloc(0)),
  ]);
}
