// The rows of the map, from the open JSON in the page.

export type Row = Readonly<Record<string, string>>;

interface Packed {
    tables?: Record<string, {columns: string[]; rows: string[][]}>;
}

export class Records {
    private readonly tables = new Map<string, Row[]>();
    private readonly keyed = new Map<string, Map<string, Row>>();

    constructor(...texts: string[]) {
        for (const text of texts)
            for (const [name, {columns, rows}] of Object.entries((JSON.parse(text || '{}') as Packed).tables ?? {})) {
                const all = rows.map(cells => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])));
                this.tables.set(name, all);
                this.keyed.set(name, new Map(all.map(row => [row.id ?? '', row])));
            }
    }

    get empty(): boolean {
        return this.tables.size === 0;
    }
    of(table: string): Row[] {
        return this.tables.get(table) ?? [];
    }
    find(table: string, key: string): Row | undefined {
        return this.keyed.get(table)?.get(key);
    }
    /// What a row is called; its key when it has no name.
    label(table: string, key: string): string {
        const row = this.find(table, key);
        return row?.name || row?.label || key;
    }
    /// The same, as short as it comes.
    brief(table: string, key: string): string {
        const row = this.find(table, key);
        return row?.abbreviation || row?.short || this.label(table, key);
    }
}

/// The entries of a cell that holds a list.
export function list(cell: string | undefined): string[] {
    return (cell ?? '').split(';').map(entry => entry.trim()).filter(entry => entry !== '');
}
