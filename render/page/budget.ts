// What a budget closes most of, by the engine's greedy order, with the bound that it gives. A proven choice takes the
// command, which stands beside.
import {html, nothing, type TemplateResult} from 'lit-html';
import type {Message, Report} from '../../engine/wasm/engine.mjs';
import {changed, go, type Place, writePlace} from './address';
import {type Assumed, commandOf, requestOf, withTaken} from './assumed';
import {type Context, say} from './context';
import {copyable} from './pieces';
import {tableIn} from './recounted';
import {tableOf} from './table';

export const goals = ['gaps', 'cells'] as const;
type Goal = typeof goals[number];

const usual = 3;  // as the command has it

interface Asked {
    budget: number;
    close: Goal;
}

function askedIn({asked}: Place): Asked {
    const budget = Number.parseInt(asked.get('budget') ?? '', 10);
    return {budget: budget >= 0 ? budget : usual, close: goals.find(goal => goal === asked.get('close')) ?? 'gaps'};
}

/// Weights are not drawn here: how much hangs on them the command says.
function reportFor({counting}: Context, assumed: Assumed, {budget, close}: Asked): Report | undefined {
    return counting?.report({ask: 'portfolio', options: {budget, close, draws: 1}, ...requestOf(assumed)});
}

const isOfWeights = (message: Message): boolean =>
    typeof message === 'object' && message !== null && 'list' in message &&
    message.list.some(one => typeof one === 'object' && one !== null && 'id' in one && one.id === 'portfolio.sensitivity');

const rowsOf = (report: Report | undefined, name: string) => report?.tables.find(table => table.name === name)?.rows ?? [];

/// With more than this nothing more is closed.
function mostFor(context: Context, assumed: Assumed, close: Goal): number {
    const candidates = context.records.of('offers').filter(offer => offer.status === 'could').length;
    return rowsOf(reportFor(context, assumed, {budget: candidates, close}), 'chosen').length;
}

export function budgetView(context: Context, assumed: Assumed): TemplateResult | typeof nothing {
    const {counting, place} = context;
    if (!counting || !context.records.of('offers').some(offer => offer.status === 'could')) return nothing;
    // Counted for whoever asks: what would be must not wait for it.
    if (!place.asked.has('budget'))
        return html`<section class="budget"><h3>${say(context, 'budget')}</h3><p class="ask">${say(context, 'budget-ask')}</p>
            <p><a class="more" href=${writePlace(changed(place, {budget: String(usual)}))}>${say(context, 'budget-open')}</a></p></section>`;
    const asked = askedIn(place), most = mostFor(context, assumed, asked.close), budget = Math.min(asked.budget, most);
    const report = reportFor(context, assumed, {...asked, budget});
    const chosen = rowsOf(report, 'chosen').map(row => String(row.id)).filter(id => !assumed.taken.includes(id));
    const choose = (change: Partial<Record<keyof Asked, string>>): void => go(writePlace(changed(place, {budget: String(budget), ...change})), 'quietly');
    return html`<section class="budget"><h3>${say(context, 'budget')}</h3><p class="ask">${say(context, 'budget-ask')}</p>
        <form class="filters" @submit=${(event: Event) => event.preventDefault()}>
            <fieldset class="row"><legend>${say(context, 'budget-close')}</legend>${goals.map(goal => html`<label>
                <input type="radio" name="close" .checked=${goal === asked.close} @change=${() => choose({close: goal})}> <span>${say(context, `budget-${goal}`)}</span></label>`)}</fieldset>
            <label class="slider"><span>${say(context, 'budget-offers')}</span>
                <input type="range" min="0" max=${most} .value=${String(budget)} @input=${(event: Event) => choose({budget: (event.target as HTMLInputElement).value})}>
                <output>${budget}</output></label></form>
        <div class="answer" aria-live="polite"><ul class="findings">${(report?.findings ?? []).filter(one => !isOfWeights(one)).map(one => html`<li>${counting.say.words(one)}</li>`)}</ul>
            ${chosen.length > 0 ? html`<p><button type="button" @click=${() => go(writePlace(withTaken(place, chosen)))}>${say(context, 'budget-take')}</button></p>` : nothing}
            ${['chosen', 'needs'].map(name => {
                const table = report?.tables.find(one => one.name === name && one.rows.length > 0);
                if (!table) return nothing;
                const shown = tableIn(counting.say, table);
                return html`<details data-counted=${name} ?open=${name === 'chosen'}><summary>${shown.title} <span class="count">${shown.rows.length}</span></summary>
                    <div class="scroll" tabindex="0">${tableOf(context, shown, shown.rows.length, () => undefined)}</div></details>`;
            })}</div>
        <p class="aside">${say(context, 'budget-command')}</p>${copyable(context, `${commandOf('analyse portfolio', assumed)} --close ${asked.close} --budget ${budget}`)}</section>`;
}
