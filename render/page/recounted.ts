// An answer of the engine as tables and sentences of the page, and what is different from the answer of the map as it is.
import type {Message, Report, Table as Counted} from '../../engine/wasm/engine.mjs';
import type {Table} from './payload';
import type {Speaker} from './words.mjs';

/// What stood in a cell before; a row that is new or gone.
export interface Change {
    was: (string | undefined)[];
    row?: 'new' | 'gone';
}
export interface Changed extends Table {
    changes: (Change | undefined)[];  ///< for each row
}
export interface Sentence {
    now: string;
    was?: string;  ///< another sentence of the same kind
    isNew: boolean;
}

export function tableIn(say: Speaker, {title, columns, rows}: Counted): Table {
    const isNumeric = (key: string): 0 | 1 =>
        rows.length > 0 && rows.every(row => typeof row[key] === 'number' || row[key] === null) ? 1 : 0;
    return {
        title: say.words(title), columns: columns.map(({key, heading}) => [key, say.words(heading), isNumeric(key)]),
        rows: rows.map(row => columns.map(({key}) => say.cell(row, key))), count: rows.length,
    };
}

/// The fewest columns of words from the left that tell all rows apart; none when nothing does.
function naming(...tables: Table[]): number[] {
    const words = (tables[0]?.columns ?? []).map((_, i) => i).filter(i => tables.every(table => !table.columns[i]?.[2]));
    for (let count = 1; count <= words.length; ++count) {
        const some = words.slice(0, count);
        if (tables.every(({rows}) => new Set(rows.map(row => some.map(i => row[i]).join('\n'))).size === rows.length)) return some;
    }
    return [];
}

export function changedTable(before: Table, after: Table): Changed {
    const named = naming(before, after);
    if (named.length === 0) return {...after, changes: []};
    const name = (row: string[]): string => named.map(i => row[i]).join('\n');
    const old = new Map(before.rows.map(row => [name(row), row])), now = new Set(after.rows.map(name));
    const changes = after.rows.map((row): Change | undefined => {
        const was = old.get(name(row));
        if (!was) return {was: [], row: 'new'};
        const differs = row.map((cell, i) => (cell === was[i] ? undefined : was[i]));
        return differs.some(cell => cell !== undefined) ? {was: differs} : undefined;
    });
    const gone = before.rows.filter(row => !now.has(name(row)));
    return {
        ...after, count: after.rows.length + gone.length, rows: [...after.rows, ...gone],
        changes: [...changes, ...gone.map((): Change => ({was: [], row: 'gone'}))],
    };
}

const kindOf = (message: Message): string => (typeof message === 'object' && message !== null && 'id' in message ? message.id : '');

/// What is said now; beside it what was said of the same before.
export function sentencesOf(say: Speaker, before: Report, after: Report): {now: Sentence[]; gone: string[]} {
    const left = before.findings.map(finding => ({kind: kindOf(finding), words: say.words(finding)}));
    const take = (fits: (one: {kind: string; words: string}) => boolean): string | undefined => {
        const at = left.findIndex(fits);
        return at < 0 ? undefined : left.splice(at, 1)[0]?.words;
    };
    const all = after.findings.map(finding => ({kind: kindOf(finding), words: say.words(finding)}));
    const same = all.map(({words}) => take(one => one.words === words) !== undefined);
    const now = all.map(({kind, words}, i): Sentence => {
        if (same[i]) return {now: words, isNew: false};
        const was = take(one => one.kind === kind);
        return was === undefined ? {now: words, isNew: true} : {now: words, was, isNew: false};
    });
    return {now, gone: left.map(({words}) => words)};
}
