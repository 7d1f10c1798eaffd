// What fits a need best, as `ecomap find` says it: by the engine's own code.
import {html, nothing, type TemplateResult} from 'lit-html';
import type {Request} from '../../engine/wasm/engine.mjs';
import {type Assumed, requestOf} from './assumed';
import {type Context, say} from './context';
import {unknown} from './facets';
import {tableIn} from './recounted';
import {tableOf} from './table';

/// The need of what is asked by facets that a need has; nothing for none.
function needIn(asked: URLSearchParams): Request['need'] {
    const words = (facet: string): string[] => asked.getAll(facet).filter(word => word !== unknown);
    const need = {for: words('target_groups'), type: words('support_types'), phase: words('phases'), principle: words('principles')};
    return Object.values(need).some(some => some.length > 0) ? need : undefined;
}

export function bestFit(context: Context, assumed: Assumed): TemplateResult | typeof nothing {
    const need = needIn(context.place.asked);
    if (!need || !context.counting) return nothing;
    const {say: speaker} = context.counting, report = context.counting.report({ask: 'find', need, ...requestOf(assumed)});
    if (!report) return nothing;
    return html`<div class="report best"><h3>${say(context, 'best-fit')}</h3>
        <ul class="findings">${report.findings.map(finding => html`<li>${speaker.words(finding)}</li>`)}</ul>
        ${report.tables.filter(table => table.rows.length > 0).map(table => {
            const shown = tableIn(speaker, table);
            return html`<details data-counted=${table.name}><summary>${shown.title} <span class="count">${shown.rows.length}</span></summary>
                <div class="scroll" tabindex="0">${tableOf(context, shown, shown.rows.length, () => undefined)}</div></details>`;
        })}</div>`;
}
