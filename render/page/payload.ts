// What travels packed within the page: pictures, tables and words.
import {unpacked} from './lzma';

export interface Table {
    title: string;
    columns: [key: string, heading: string, isNumeric: 0 | 1][];
    rows: string[][];
    count: number;
}

type Words = Record<string, string>;

interface Drawn {
    pictures: Record<string, string>;
    tables: Record<string, Table>;
}

export interface Payload extends Drawn {  ///< at first only the first board's picture and table
    ranked: string[];  ///< keys of actors
    standings: {title: string; of: number; places: ([rank: number | null, best: number | null, worst: number | null] | null)[]}[];
    records: string;
    themes: {name: string; colours: Words}[];  ///< that of the pictures first
    words: {
        own: Words;
        unknown: string;
        status: Words;
        certainty: Words;
        evidence: Words;
        themes: Words;
        node_class: Words;
        heads: Record<string, Words>;
    };
}

/// What base94.cpp writes: eleven letters for nine bytes, as one number in two halves of 36 bits.
export function fromBase94(text: string): Uint8Array<ArrayBuffer> {
    const left = text.length % 11, whole = text + '~'.repeat(left === 0 ? 0 : 11 - left);  // the last letter is the largest digit
    const bytes = new Uint8Array(whole.length / 11 * 9);
    const view = new DataView(bytes.buffer);
    for (let at = 0, to = 0; at < whole.length; to += 9) {
        let high = 0, low = 0;
        for (const end = at + 11; at < end; ++at) {
            const code = whole.charCodeAt(at);
            low = low * 94 + code - (code > 60 ? 33 : 32);
            const over = Math.floor(low / 2 ** 36);
            high = high * 94 + over;
            low -= over * 2 ** 36;
        }
        view.setUint32(to, Math.floor(high / 16));
        bytes[to + 4] = high % 16 * 16 + Math.floor(low / 2 ** 32);
        view.setUint32(to + 5, low % 2 ** 32);
    }
    return bytes.slice(0, bytes.length - (left === 0 ? 0 : left > 6 ? 11 - left : 10 - left));
}

/// What a block of the page holds: bytes as they are, or packed.
export const plainBytesIn = (id: string): Uint8Array<ArrayBuffer> => fromBase94(document.getElementById(id)?.textContent ?? '');
export const bytesIn = (id: string): Uint8Array<ArrayBuffer> => unpacked(plainBytesIn(id));
/// What a block of another page holds, whose text this is; nothing when it has none.
export function textInPage(page: string, id: string): string | undefined {
    const block = new RegExp(`<script id="${id}" type="application/octet-stream">([^<]*)</script>`).exec(page);
    return block ? new TextDecoder().decode(unpacked(fromBase94(block[1] ?? ''))) : undefined;
}
export const textIn = (id: string): string => new TextDecoder().decode(bytesIn(id));

export const readPayload = (): Payload => JSON.parse(textIn('packed')) as Payload;

let isWhole = false;
/// Unpacks all other pictures and tables, unless they are.
export function unpackAll(payload: Payload): Drawn {
    if (!isWhole) {
        const {pictures, tables} = JSON.parse(textIn('boards')) as Drawn;
        Object.assign(payload.pictures, pictures);
        Object.assign(payload.tables, tables);
        isWhole = true;
    }
    return payload;
}
export const pictureIn = (payload: Payload, file: string): string | undefined => payload.pictures[file] ?? unpackAll(payload).pictures[file];
export const tableIn = (payload: Payload, file: string): Table | undefined => payload.tables[file] ?? unpackAll(payload).tables[file];
