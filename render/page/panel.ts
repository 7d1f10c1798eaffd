// The panel beside a picture: a row of the map with all that is known of it, or the offers behind a cell.
import {html, nothing, type TemplateResult} from 'lit-html';
import {asCommand, changesIn, switchOf} from './assume';
import {assumedIn, carried} from './assumed';
import {byStatus, type Context, head, say, valueBrief, valueLabel} from './context';
import {hasEngine} from './engine';
import {facets, fits} from './facets';
import {isLeft} from './left';
import {linkTo, offerCard, sources, sureness} from './pieces';
import {placesOf} from './rankings';
import {list, type Row} from './records';
import {writePlace} from './address';

/// Tables whose rows have a panel, and which columns of others lead to them.
const opened = ['actors', 'offers', 'gaps', 'recommendations', 'findings', 'timeline', 'processes'];
const leads: Record<string, string> = {actor: 'actors', actors: 'actors', lead: 'actors', from: 'actors', to: 'actors', gaps: 'gaps', conclusions: 'findings'};
const terms: Record<string, string> = {
    support_types: 'support_types', principles: 'principles', principle: 'principles', phases: 'phases',
    target_groups: 'target_groups', statements: 'survey', evidence: 'evidence', evidence_inferred: 'evidence',
    status: 'status', type: 'actor_types', level: 'levels',
};
const said = new Set(['id', 'name', 'label', 'source', 'order', 'certainty']);  // elsewhere in the panel, or of no use

export interface Panel {
    kind: string;
    title: string;
    body: TemplateResult;
}

export function panelOf(context: Context, open: string): Panel | undefined {
    const asked = new URLSearchParams(open);
    for (const table of opened) {
        const key = asked.get(table);
        if (key === null) continue;
        const row = context.records.find(table, key);
        if (!row) return undefined;
        const body = table === 'actors' ? actorBody(context, row) : rowBody(context, table, row);
        return {kind: say(context, `kind.${table}`), title: context.records.label(table, key), body};
    }
    return cellPanel(context, asked);
}

/// What is in a cell, a row or a column of a picture: the offers that are all of what it stands for.
function cellPanel(context: Context, asked: URLSearchParams): Panel | undefined {
    const wanted = facets.filter(facet => asked.has(facet.name));
    if (wanted.length === 0) return undefined;
    const title = wanted.map(facet => asked.getAll(facet.name).map(value => valueBrief(context, facet.name, value)).join(', '));
    const found = context.records.of('offers').filter(offer => fits(offer, asked, context.records));
    const all = writePlace({question: 'find', board: '', asked: new URLSearchParams([...asked, ...carried(context.place)])});
    return {
        kind: wanted.map(facet => head(context, ...facet.head)).join(' × '),
        title: title.join(' × '),
        body: html`${offersOf(context, found, true)}<p><a class="more" href=${all}>${say(context, 'find')}</a></p>`,
    };
}

function offersOf(context: Context, offers: Row[], withActor: boolean): TemplateResult {
    if (offers.length === 0)
        return html`<p class="nothing">${say(context, 'no-offers')}</p>`;
    return html`${byStatus(offers).map(([status, some]) => html`<h4 class="status">${context.payload.words.status[status]}
        <span class="count">${some.length}</span></h4>
        <ul class="offers">${some.map(offer => offerCard(context, offer, withActor, !isLeft(offer, assumedIn(context.place), context.records)))}</ul>`)}`;
}

function website(address: string | undefined): TemplateResult | typeof nothing {
    if (!address) return nothing;
    const full = /^https?:\/\//.test(address) ? address : `https://${address}`;
    if (!/^https?:\/\/[^\s"'<>\\]+\.[^\s"'<>\\]+$/.test(full)) return html`<p>${address}</p>`;
    return html`<p><a href=${full} target="_blank" rel="noopener noreferrer">${address}</a></p>`;
}

function actorBody(context: Context, actor: Row): TemplateResult {
    const {records} = context;
    const key = actor.id ?? '';
    const facts: [string, string, string | undefined][] = [
        [head(context, 'actors', 'type'), valueLabel(context, 'actor_types', actor.type ?? ''), actor.type && actor.type_certainty],
        [head(context, 'actors', 'level'), valueLabel(context, 'levels', actor.level ?? ''), actor.level && actor.level_certainty],
        [head(context, 'actors', 'node_class'), context.payload.words.node_class[actor.node_class ?? ''] ?? '', ''],
    ];
    const file = document.querySelector<HTMLAnchorElement>(`a[data-of="${CSS.escape(`actor/${key}`)}"]`);
    const card = file ? html`<p><a class="more" href=${file.getAttribute('href')}>${say(context, 'card')}</a></p>` : nothing;
    return html`
        ${actor.role ? html`<p class="lead">${actor.role}</p>` : nothing}
        ${website(actor.website)}
        <dl class="facts">${facts.map(([name, value, certainty]) => html`<dt>${name}</dt><dd>${value} ${sureness(context, certainty)}</dd>`)}
            ${list(actor.aliases).length > 0 ? html`<dt>${head(context, 'actors', 'aliases')}</dt><dd>${list(actor.aliases).join(', ')}</dd>` : nothing}</dl>
        <h3>${say(context, 'offers')}</h3>
        ${offersOf(context, records.of('offers').filter(offer => offer.actor === key), false)}
        ${card}
        <h3>${say(context, 'links')}</h3>
        ${linksOf(context, key)}
        ${named(context, key)}
        ${rankings(context, key)}
        ${sources(context, 'actors', actor)}
        <h3>${say(context, 'what-if')}</h3>
        ${whatIf(context, 'without', key, ['assume-off', 'assume-on'])}`;
}

/// What changes without the actor, or with the offer; without the engine the command that says it.
function whatIf(context: Context, name: 'without' | 'taken', key: string, words: [string, string]): TemplateResult {
    const assumed = assumedIn(context.place), isOn = assumed[name].includes(key);
    const with_it = isOn ? assumed : {...assumed, [name]: [...assumed[name], key]};
    if (!hasEngine()) return html`<p>${say(context, 'what-if-text')}</p>${asCommand(context, 'compare', with_it)}`;
    return html`<p>${switchOf(context, name, key, words)}</p>${isOn ? changesIn(context, assumed) : nothing}${asCommand(context, 'compare', with_it)}`;
}

function linksOf(context: Context, key: string): TemplateResult {
    const links = context.records.of('links').filter(link => link.from === key || link.to === key);
    if (links.length === 0) return html`<p class="nothing">${say(context, 'no-links')}</p>`;
    return html`<ul class="links">${links.map(link => {
        const kind = context.records.label('link_kinds', link.kind ?? '');
        const other = link.from === key ? link.to : link.from;
        return html`<li><span class="kind">${link.from === key ? html`${kind} →` : html`← ${kind}`}</span>
            ${linkTo(context, 'actors', other ?? '')}
            ${link.status && link.status !== 'today' ? html`<span class="chip">${context.payload.words.status[link.status]}</span>` : nothing}
            ${sureness(context, link.certainty)}</li>`;
    })}</ul>`;
}

/// Rows of other tables that name the actor.
function named(context: Context, key: string): TemplateResult | typeof nothing {
    const found = ['recommendations', 'timeline'].flatMap(table =>
        context.records.of(table).filter(row => [...list(row.actors), ...list(row.lead)].includes(key))
            .map(row => html`<li><span class="kind">${say(context, `kind.${table}`)}</span> ${linkTo(context, table, row.id ?? '')}</li>`));
    return found.length === 0 ? nothing : html`<h3>${say(context, 'named-in')}</h3><ul class="links">${found}</ul>`;
}

function rankings(context: Context, key: string): TemplateResult | typeof nothing {
    const places = placesOf(context, key);
    if (places.length === 0) return nothing;
    return html`<h3>${say(context, 'rankings')}</h3><ul class="places">${places.map(place => html`<li>
        <span class="title">${place.title}</span>
        <span class="place">${say(context, 'place')} ${place.rank} ${say(context, 'place-of')} ${place.of}</span>
        ${place.range ? html`<span class="range">${say(context, 'range')}: ${place.range}</span>` : nothing}</li>`)}</ul>`;
}

/// All that the row says, a line a column, with how sure that is beside it.
function rowBody(context: Context, table: string, row: Row): TemplateResult {
    const fields = Object.keys(row).filter(column => row[column] && !said.has(column) && !column.endsWith('_certainty'));
    return html`
        ${row.certainty ? html`<p>${sureness(context, row.certainty)}</p>` : nothing}
        <dl class="facts">${fields.map(column => html`<dt>${head(context, table, column)}</dt>
            <dd>${valueOf(context, column, row[column] ?? '')} ${sureness(context, row[`${column}_certainty`])}</dd>`)}</dl>
        ${table === 'gaps' ? answering(context, row.id ?? '') : nothing}
        ${table === 'offers' && (row.status === 'could' || row.status === 'recommended')
            ? html`<h3>${say(context, 'assume')}</h3>${whatIf(context, 'taken', row.id ?? '', ['assume-take', 'assume-leave'])}` : nothing}
        ${sources(context, table, row)}`;
}

function answering(context: Context, gap: string): TemplateResult {
    const offers = context.records.of('offers').filter(offer => list(offer.gaps).includes(gap));
    const asked = context.records.of('recommendations').filter(row => list(row.gaps).includes(gap));
    return html`<h3>${say(context, 'offers-found')}</h3>${offersOf(context, offers, true)}
        ${asked.length === 0 ? nothing : html`<h3>${say(context, 'kind.recommendations')}</h3>
            <ul class="links">${asked.map(row => html`<li>${linkTo(context, 'recommendations', row.id ?? '')}</li>`)}</ul>`}`;
}

function valueOf(context: Context, column: string, value: string): unknown {
    const table = leads[column];
    if (table) {
        return list(value).map((key, i) => html`${i > 0 ? ', ' : ''}${context.records.find(table, key) ? linkTo(context, table, key) : key}`);
    }
    const vocabulary = terms[column];
    if (!vocabulary) return value;
    const words = vocabulary === 'evidence' ? context.payload.words.evidence : undefined;
    return list(value).map(key => words?.[key] ?? valueLabel(context, vocabulary, key)).join(', ');
}

