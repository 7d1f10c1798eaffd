// A table of the atlas in the page, and as CSV.
import {html, nothing, type TemplateResult} from 'lit-html';
import {type Context, say} from './context';
import {linkTo} from './pieces';
import type {Table} from './payload';
import type {Change} from './recounted';

const step = 100;  // rows shown at first, and added by each press

/// Beside the key of an actor stands its name: the key goes, and the name leads to the actor.
function actorColumn(context: Context, table: Table): {key: number; name: number} {
    const at = (name: string): number => table.columns.findIndex(column => column[0] === name);
    const name = at('name');
    const key = [at('actor'), at('key')].find(place => place >= 0 && table.rows.length > 0 &&
        table.rows.every(row => context.records.find('actors', row[place] ?? ''))) ?? -1;
    return name < 0 ? {key: -1, name: -1} : {key, name};
}

/// With what stood there before, where the table says so.
export function tableOf(context: Context, table: Table & {changes?: (Change | undefined)[]}, most: number, more: () => void): TemplateResult {
    const {key, name} = actorColumn(context, table);
    const css = (column: number): string => (table.columns[column]?.[2] ? 'n' : '');
    const cell = (row: string[], column: number): unknown =>
        column === name && key >= 0 ? linkTo(context, 'actors', row[key] ?? '', row[column]) : row[column];
    const change = (row: number): Change | undefined => table.changes?.[row];
    const was = (row: number, column: number): unknown => {
        const before = change(row)?.was[column];
        return before === undefined ? nothing : html`<del>${before}</del> → `;
    };
    const state = (row: number): string => (change(row) ? `changed ${change(row)?.row ?? ''}` : '');
    const columns = table.columns.map((_, i) => i).filter(i => i !== key);
    return html`<table><thead><tr>${columns.map(i => html`<th scope="col" class=${css(i)}>${table.columns[i]?.[1]}</th>`)}</tr></thead>
        <tbody>${table.rows.slice(0, most).map((row, r) => html`<tr class=${state(r) || nothing}>${columns.map(i => html`<td class=${css(i)}>${was(r, i)}${cell(row, i)}</td>`)}</tr>`)}</tbody></table>
        ${most < table.rows.length ? html`<p><button type="button" @click=${more}>${say(context, 'more')} (${table.rows.length - most})</button></p>` : nothing}`;
}

export const firstRows = step;
export const moreRows = (most: number): number => most + 10 * step;

export function csvOf(table: Table): string {
    const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
    return [table.columns.map(column => column[0]), ...table.rows].map(row => row.map(quoted).join(',') + '\r\n').join('');
}

/// Hands a text to the reader as a file.
export function download(name: string, text: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\uFEFF', text], {type: 'text/csv'}));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
