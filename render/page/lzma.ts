// Unpacks what packed.cpp packs: LZMA as in a file of its own (.lzma), with its size in the head. A browser unpacks
// nothing but deflate by itself, which takes half as much room again.

const start = 1024;  // an even chance, of 2048

class Bits {
    private at = 18;  // after the head of 13 bytes, and the five that the first code is made of
    private range = 0xFFFFFFFF;
    private code: number;
    constructor(private readonly bytes: Uint8Array) {
        this.code = new DataView(bytes.buffer, bytes.byteOffset).getUint32(14);
    }

    one(chances: Uint16Array, at: number): 0 | 1 {
        const chance = chances[at]!, bound = (this.range >>> 11) * chance;
        let bit: 0 | 1;
        if (this.code < bound) {
            this.range = bound;
            chances[at] = chance + ((2048 - chance) >> 5);
            bit = 0;
        } else {
            this.range -= bound;
            this.code -= bound;
            chances[at] = chance - (chance >> 5);
            bit = 1;
        }
        this.refill();
        return bit;
    }
    /// Bits of an even chance.
    even(count: number): number {
        let all = 0;
        for (; count > 0; --count) {
            this.range = this.range >>> 1;
            const bit = this.code >= this.range ? 1 : 0;
            if (bit) this.code -= this.range;
            all = all * 2 + bit;
            this.refill();
        }
        return all;
    }
    /// A number of so many bits down a tree of chances that begins at `from`.
    tree(chances: Uint16Array, from: number, bits: number): number {
        let node = 1;
        for (let i = 0; i < bits; ++i) node = node * 2 + this.one(chances, from + node);
        return node - (1 << bits);
    }
    /// The same with the lowest bit first.
    reverseTree(chances: Uint16Array, from: number, bits: number): number {
        let node = 1, all = 0;
        for (let i = 0; i < bits; ++i) {
            const bit = this.one(chances, from + node);
            node = node * 2 + bit;
            all |= bit << i;
        }
        return all;
    }
    private refill(): void {
        if (this.range >= 0x1000000) return;
        this.range = (this.range << 8) >>> 0;
        this.code = ((this.code << 8) | (this.bytes[this.at++] ?? 0)) >>> 0;
    }
}

const even = (count: number): Uint16Array => new Uint16Array(count).fill(start);

/// Lengths from 2 on: eight short ones and eight middle ones by position, then 256.
class Lengths {
    private readonly choice = even(2);
    private readonly near = even(16 << 3);
    private readonly middle = even(16 << 3);
    private readonly far = even(256);
    read(bits: Bits, position: number): number {
        if (bits.one(this.choice, 0) === 0) return 2 + bits.tree(this.near, position << 3, 3);
        if (bits.one(this.choice, 1) === 0) return 10 + bits.tree(this.middle, position << 3, 3);
        return 18 + bits.tree(this.far, 0, 8);
    }
}

export function unpacked(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    const head = bytes[0] ?? 0, lc = head % 9, lp = Math.floor(head / 9) % 5, pb = Math.floor(head / 45);
    const out = new Uint8Array(new DataView(bytes.buffer, bytes.byteOffset).getUint32(5, true));
    const bits = new Bits(bytes);
    const literals = even(0x300 << (lc + lp));
    const isMatch = even(12 << 4), isRepeat = even(12), isSecond = even(12), isThird = even(12), isFourth = even(12), isLong = even(12 << 4);
    const slots = even(4 << 6), distances = even(128), ends = even(16), lengths = new Lengths(), repeats = new Lengths();
    let state = 0, first = 0, second = 0, third = 0, fourth = 0;
    const after = (literal: number, match: number): void => { state = state < 7 ? literal : match; };

    const distance = (length: number): number => {
        const slot = bits.tree(slots, Math.min(length - 2, 3) << 6, 6);
        if (slot < 4) return slot;
        const more = (slot >> 1) - 1, base = (2 | (slot & 1)) << more;
        if (slot < 14) return base + bits.reverseTree(distances, base - slot, more);
        return base + bits.even(more - 4) * 16 + bits.reverseTree(ends, 0, 4);
    };

    for (let at = 0; at < out.length;) {
        const position = at & ((1 << pb) - 1);
        if (bits.one(isMatch, (state << 4) + position) === 0) {
            const before = at > 0 ? out[at - 1]! : 0;
            const from = 0x300 * (((at & ((1 << lp) - 1)) << lc) + (before >> (8 - lc)));
            let node = 1;
            if (state >= 7)
                for (let other = out[at - first - 1]!; node < 0x100;) {  // what would have been the same is told apart
                    const bit = (other >> 7) & 1, now = bits.one(literals, from + ((1 + bit) << 8) + node);
                    other <<= 1;
                    node = node * 2 + now;
                    if (now !== bit) break;
                }
            while (node < 0x100) node = node * 2 + bits.one(literals, from + node);
            out[at++] = node;
            state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
            continue;
        }
        let length: number;
        if (bits.one(isRepeat, state) === 0) {
            [fourth, third, second] = [third, second, first];
            length = lengths.read(bits, position);
            after(7, 10);
            first = distance(length);
        } else {
            if (bits.one(isSecond, state) === 0) {
                if (bits.one(isLong, (state << 4) + position) === 0) {
                    after(9, 11);
                    out[at] = out[at - first - 1]!;
                    ++at;
                    continue;
                }
            } else {
                let again = second;
                if (bits.one(isThird, state) === 1) {
                    if (bits.one(isFourth, state) === 0) again = third;
                    else [again, fourth] = [fourth, third];
                    third = second;
                }
                second = first;
                first = again;
            }
            length = repeats.read(bits, position);
            after(8, 11);
        }
        for (const end = Math.min(at + length, out.length); at < end; ++at) out[at] = out[at - first - 1]!;
    }
    return out;
}
