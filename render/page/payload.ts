// What travels packed within the page: pictures, tables and words.
import {unpacked} from './lzma';

export interface Table {
    title: string;
    columns: [key: string, heading: string, isNumeric: 0 | 1][];
    rows: string[][];
    count: number;
}

type Words = Record<string, string>;

export interface Payload {
    pictures: Record<string, string>;
    tables: Record<string, Table>;
    standings: {title: string; of: number; places: Record<string, [rank: number | null, best: number | null, worst: number | null]>}[];
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

/// What base85.cpp writes: five letters for four bytes.
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
    const digits = new Map<string, number>();
    for (let code = 35; code <= 125; ++code)
        if (!'&\'<>\\`'.includes(String.fromCharCode(code))) digits.set(String.fromCharCode(code), digits.size);
    const left = text.length % 5, whole = text + '}'.repeat(left === 0 ? 0 : 5 - left);  // the last letter is the largest digit
    const bytes = new Uint8Array(whole.length / 5 * 4);
    const view = new DataView(bytes.buffer);
    for (let at = 0, to = 0; at < whole.length; at += 5, to += 4) {
        let held = 0;
        for (let i = at; i < at + 5; ++i) held = held * 85 + (digits.get(whole[i] ?? '') ?? 0);
        view.setUint32(to, held);
    }
    return bytes.slice(0, bytes.length - (left === 0 ? 0 : 5 - left));
}

/// What a block of the page holds: bytes as they are, or packed.
export const plainBytesIn = (id: string): Uint8Array<ArrayBuffer> => fromBase85(document.getElementById(id)?.textContent ?? '');
export const bytesIn = (id: string): Uint8Array<ArrayBuffer> => unpacked(plainBytesIn(id));
/// What a block of another page holds, whose text this is; nothing when it has none.
export function textInPage(page: string, id: string): string | undefined {
    const block = new RegExp(`<script id="${id}" type="application/octet-stream">([^<]*)</script>`).exec(page);
    return block ? new TextDecoder().decode(unpacked(fromBase85(block[1] ?? ''))) : undefined;
}
export const textIn = (id: string): string => new TextDecoder().decode(bytesIn(id));

export async function readPayload(): Promise<Payload> {
    return JSON.parse(textIn('packed')) as Payload;
}
