// All offers, filtered by every dimension of the map.
import {html, nothing, type TemplateResult} from 'lit-html';
import {writePlace} from './address';
import {assumedIn, carried} from './assumed';
import {bestFit} from './best_fit';
import {byStatus, type Context, head, say, valueLabel} from './context';
import {counts, type Facet, facets, fits} from './facets';
import {fold} from './fold';
import {offersLeft} from './left';
import {copyable, linkTo, offerCard} from './pieces';
import type {Row} from './records';

const most = 300;  // offers in the list; the rest is counted

function go(context: Context, asked: URLSearchParams): void {
    location.replace(writePlace({...context.place, asked}));
}

function facetOf(context: Context, facet: Facet): TemplateResult | typeof nothing {
    const {asked} = context.place;
    const values = counts(facet, asked, context.records);
    const wanted = asked.getAll(facet.name);
    if (values.length < 2 && wanted.length === 0) return nothing;
    const toggle = (value: string) => (): void => {
        const changed = new URLSearchParams(asked);
        changed.delete(facet.name);
        for (const one of wanted.includes(value) ? wanted.filter(other => other !== value) : [...wanted, value])
            changed.append(facet.name, one);
        go(context, changed);
    };
    return html`<fieldset><legend>${head(context, ...facet.head)}</legend>${values.map(([value, count]) => html`
        <label><input type="checkbox" .checked=${wanted.includes(value)} @change=${toggle(value)}>
            <span>${valueLabel(context, facet.name, value)}</span> <span class="count">${count}</span></label>`)}</fieldset>`;
}

function saysAll(context: Context, offer: Row, words: string[]): boolean {
    const actor = context.records.find('actors', offer.actor ?? '');
    const text = fold([offer.name, offer.example, actor?.name, actor?.abbreviation].join(' '));
    return words.every(word => text.includes(word));
}

export function findView(context: Context): TemplateResult {
    const {asked} = context.place;
    const {records} = context;
    if (records.empty)
        return html`<p>${say(context, 'too-large')}</p>${copyable(context, 'ecomap find DATASET --for … --type … --phase …')}`;
    const words = fold(asked.get('text') ?? '').split(/\s+/).filter(word => word !== '');
    const assumed = assumedIn(context.place);
    const found = offersLeft(records, assumed).filter(offer => fits(offer, asked, records) && saysAll(context, offer, words));
    const actors = [...new Set(found.map(offer => offer.actor ?? ''))];
    const isAsked = words.length > 0 || facets.some(facet => asked.has(facet.name));
    const typed = (event: Event): void => {
        const changed = new URLSearchParams(asked);
        const text = (event.target as HTMLInputElement).value;
        if (text === '') changed.delete('text');
        else changed.set('text', text);
        go(context, changed);
    };
    const cleared = (): void => go(context, carried(context.place));
    return html`<div class="finder">
        <form class="filters" aria-label=${say(context, 'filters')} @submit=${(event: Event) => event.preventDefault()}>
            <input type="search" aria-label=${say(context, 'find')} placeholder=${say(context, 'find')} .value=${asked.get('text') ?? ''} @input=${typed}>
            <details class="narrow" ?open=${matchMedia('(min-width: 60rem)').matches}><summary>${say(context, 'filters')}</summary>
            ${facets.map(facet => facetOf(context, facet))}</details>
        </form>
        <div class="found">
            <p class="counts" role="status"><b>${found.length}</b> ${say(context, 'offers-found').toLowerCase()} · <b>${actors.length}</b> ${say(context, 'actors-found').toLowerCase()}
                ${isAsked ? html`<button type="button" @click=${cleared}>${say(context, 'clear')}</button>` : nothing}</p>
            ${found.length === 0 ? html`<p class="nothing">${say(context, 'nothing')} ${say(context, 'nothing-hint')}</p>` : nothing}
            ${bestFit(context, assumed)}
            <p class="who">${actors.map((actor, i) => html`${i > 0 ? ' · ' : ''}${linkTo(context, 'actors', actor, records.brief('actors', actor))}`)}</p>
            ${byStatus(found.slice(0, most)).map(([status, offers]) => html`
                <h3 class="status">${context.payload.words.status[status]} <span class="count">${found.filter(offer => offer.status === status).length}</span></h3>
                <ul class="offers grid">${offers.map(offer => offerCard(context, offer, true))}</ul>`)}
        </div></div>`;
}
