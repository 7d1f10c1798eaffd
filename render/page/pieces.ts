// Small pieces of HTML that several parts of the page show.
import {html, nothing, type TemplateResult} from 'lit-html';
import {type Context, head, opening, say, shown, valueBrief, valueLabel} from './context';
import {list, type Row} from './records';

type Piece = TemplateResult | typeof nothing;

export const linkTo = (context: Context, table: string, key: string, words?: string): TemplateResult =>
    html`<a href=${opening(context, shown(table, key))}>${words ?? context.records.label(table, key)}</a>`;

/// How sure something is; what stands in the source is said quietly.
export function sureness(context: Context, certainty: string | undefined): Piece {
    if (!certainty) return nothing;
    return html`<span class="sure ${certainty === 'stated' ? 'stated' : 'judged'}"
        >${context.payload.words.certainty[certainty] ?? certainty}</span>`;
}

export function chips(context: Context, facet: string, cell: string | undefined, certainty?: string): Piece {
    const values = list(cell);
    if (values.length === 0) return nothing;
    const css = certainty && certainty !== 'stated' ? 'chip judged' : 'chip';
    return html`<span class="chips">${values.map(value => html`<span class=${css} title=${valueLabel(context, facet, value)}
        >${valueBrief(context, facet, value)}</span>`)}</span>`;
}

export function offerCard(context: Context, offer: Row, withActor: boolean, isOff = false): TemplateResult {
    return html`<li class="offer ${offer.status ?? ''} ${isOff ? 'off' : ''}">
        <p class="of">${linkTo(context, 'offers', offer.id ?? '')}</p>
        ${withActor ? html`<p class="by">${linkTo(context, 'actors', offer.actor ?? '')}</p>` : nothing}
        ${offer.example ? html`<p class="example">${offer.example}</p>` : nothing}
        <p class="marks">${chips(context, 'support_types', offer.support_types, offer.support_types_certainty)}
            ${chips(context, 'principles', offer.principles, offer.principles_certainty)}
            ${sureness(context, offer.certainty)}</p>
    </li>`;
}

export function sources(context: Context, table: string, row: Row): Piece {
    if (!row.source) return nothing;
    return html`<div class="source"><h4>${head(context, table, 'source')}</h4>
        <ul>${row.source.split(' | ').map(source => html`<li>${source}</li>`)}</ul></div>`;
}

/// Words with a button that copies them.
export function copyable(context: Context, words: string): TemplateResult {
    const copy = async (event: Event): Promise<void> => {
        const button = event.currentTarget as HTMLButtonElement;
        try {
            await navigator.clipboard.writeText(words);
            button.textContent = say(context, 'copied');
        } catch {  // then the words are marked, to be copied by hand
            const code = button.previousElementSibling;
            if (code) getSelection()?.selectAllChildren(code);
        }
    };
    return html`<p class="command"><code>${words}</code><button type="button" @click=${copy}>${say(context, 'copy')}</button></p>`;
}
