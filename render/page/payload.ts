// What travels packed within the page: pictures, tables and words.

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
    theme: Words;
    words: {
        own: Words;
        unknown: string;
        status: Words;
        certainty: Words;
        evidence: Words;
        node_class: Words;
        heads: Record<string, Words>;
    };
}

export function bytesOf(id: string): Uint8Array<ArrayBuffer> {
    const text = atob(document.getElementById(id)?.textContent ?? '');
    return Uint8Array.from(text, letter => letter.charCodeAt(0));
}

export async function readPayload(): Promise<Payload> {
    const stream = new Blob([bytesOf('packed')]).stream().pipeThrough(new DecompressionStream('deflate'));
    return JSON.parse(await new Response(stream).text()) as Payload;
}
