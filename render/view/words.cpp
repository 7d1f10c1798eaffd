// Words, chips and legends. Everything about a term is looked up by its position; none is named here.
#include "render/view/words.hpp"
#include "engine/analysis/head_count.hpp"

#include "engine/analysis/support/cell_words.hpp"
#include "engine/analysis/support/cells.hpp"
#include "engine/model/letters.hpp"
#include "render/shape/shown.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr std::size_t title_letters = 64;   // of a document in the footer
constexpr std::size_t documents_named = 3;  // in the footer; the rest are counted
constexpr std::size_t longest_code = 3;

// Cut at the last word that fits, with an ellipsis.
std::string shortened(std::string_view text, std::size_t letters) {
    auto head = first_letters(text, letters);
    if (head.size() == text.size()) return std::string(text);
    if (auto space = head.rfind(' '); space != std::string_view::npos && space > head.size() / 2)
        head = head.substr(0, space);
    while (!head.empty() && std::string_view(" ,.:;–-").find(head.back()) != std::string_view::npos)
        head.remove_suffix(1);
    return std::string(head) + "…";
}

void append(std::string& line, std::string_view part) {
    if (part.empty()) return;
    if (!line.empty()) line += " · ";
    line += part;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

// Full name, type, level, role and source on one line, for hovering over.
std::string tooltip_of(const Ecosystem& ecosystem, ActorId id, std::string_view language) {
    const auto& actor = ecosystem[id];
    auto& framework = ecosystem.framework;
    auto line = full_name(actor, language);
    append(line, type_label(framework, actor.type, language));
    if (actor.level) append(line, framework.levels[*actor.level].label.in(language));
    append(line, actor.role.in(language));
    if (!actor.source.empty()) append(line, in_words({"source", {{"source", actor.source}}}, language));
    return line;
}

LegendEntry entry_of(const Chip& chip, std::string label) {
    return {std::move(label), chip.colour, chip.code, chip.ink, chip.round};
}

// Titles of the documents that these source cells name, in the order of the dataset; all of them if none is named.
std::vector<std::string> documents_used(const Ecosystem& ecosystem, std::span<const std::string> sources,
                                        std::string_view language) {
    std::vector<std::string> named;
    for (const auto& source : sources)
        for (auto& document : documents_in(source)) named.push_back(std::move(document));
    std::vector<std::string> titles;
    for (bool all : {false, true}) {
        for (const auto& document : ecosystem.about.sources)
            if (all || std::find(named.begin(), named.end(), document.key) != named.end())
                titles.push_back(document.title.empty() ? document.key
                                                        : shortened(document.title.in(language), title_letters));
        if (!titles.empty()) break;
    }
    return titles;
}

std::string sources_line(const Ecosystem& ecosystem, std::span<const std::string> sources, std::string_view language) {
    auto titles = documents_used(ecosystem, sources, language);
    if (titles.empty()) {
        auto title = ecosystem.about.title.in(language);
        return title.empty() ? "" : in_words({"view.data", {{"title", title}}}, language);
    }
    const auto count = titles.size(), named = std::min(count, documents_named);
    titles.resize(named);
    auto list = listed(titles);
    list.joining = Joining::semicolons;
    return in_words({"view.sources", {{"count", count}, {"sources", std::move(list)}, {"more", count - named}}},
                    language);
}

std::string said_in(const char* ink, MessageList sentences, std::string_view language) {
    for (auto& sentence : sentences.items) {
        auto arguments = sentence.arguments();
        arguments.push_back({"ink", ink});
        if (!sentence.empty()) sentence = {sentence.id(), std::move(arguments)};
    }
    return in_words(sentences, language);
}

std::string facts_line(const Ecosystem& ecosystem, std::string_view language) {
    const auto& about = ecosystem.about;
    const auto& made = ecosystem.provenance;
    std::string line;
    auto add = [&](std::string id, NamedArgument argument) {
        append(line, in_words({std::move(id), {std::move(argument)}}, language));
    };
    if (!about.as_of.empty()) add("about.data-as-of", {"date", about.as_of});
    if (!made.filter.empty()) add("about.filter", {"filter", made.filter});
    if (!made.what_if.empty()) add("about.what-if", {"what_if", made.what_if});
    for (const auto& part : head_words(head_count(ecosystem))) append(line, in_words(part, language));
    append(line, offers_in_words(ecosystem.offers.size(), language));
    if (made.rows_left_out > 0) add("about.rows-left-out", {"rows", made.rows_left_out});
    append(line, about.licence);
    return line;
}

}  // namespace

std::string Speaker::say(std::string id, std::vector<NamedArgument> arguments) const {
    return in_words({std::move(id), std::move(arguments)}, language);
}

MessageList listed(const std::vector<std::string>& labels, std::size_t most) {
    MessageList list{{}, Joining::conjunction, most};
    for (const auto& label : labels) list.items.push_back(Message::as_it_is(label));
    return list;
}

std::string actors_in_words(std::size_t count, std::string_view language) {
    return in_words({"count.actors", {{"count", count}}}, language);
}

std::string offers_in_words(std::size_t count, std::string_view language) {
    return in_words({"count.offers", {{"count", count}}}, language);
}

std::string categories_in_words(std::size_t count, std::string_view language) {
    return in_words({"count.categories", {{"count", count}}}, language);
}

std::string status_in_words(Status status, std::string_view language) {
    return in_words(status_word(status), language);
}

std::string code_of(const Vocabulary<SupportTypeTag>& terms, SupportTypeId id, std::string_view language) {
    if (auto own = terms[id].code.in(language); !own.empty()) return std::string(own);
    auto label = short_label(terms[id], language);
    for (std::size_t letters = 1; letters <= longest_code; ++letters) {
        auto head = first_letters(label, letters);
        auto is_same = [&](SupportTypeId other) {
            return other != id && first_letters(short_label(terms[other], language), letters) == head;
        };
        auto ids = terms.ids();
        if (!head.empty() && std::none_of(ids.begin(), ids.end(), is_same)) return std::string(head);
    }
    return std::to_string(id.value + 1);
}

std::string code_of(const Vocabulary<PrincipleTag>& terms, PrincipleId id, std::string_view language) {
    auto own = terms[id].code.in(language);
    return own.empty() ? std::to_string(id.value + 1) : std::string(own);
}

Chip support_chip(const Framework& framework, SupportTypeId id, std::string_view language, Ink ink) {
    const auto& term = framework.support_types[id];
    return {code_of(framework.support_types, id, language), colour_role(framework, id),
            std::string(term.label.in(language)), ink, false};
}

Chip principle_chip(const Framework& framework, PrincipleId id, std::string_view language, Ink ink) {
    const auto& term = framework.principles[id];
    return {code_of(framework.principles, id, language), colour_role(framework, id), short_label(term, language), ink,
            true};
}

std::string principle_in_full(const Framework& framework, PrincipleId id, std::string_view language) {
    MessageList means{{}, Joining::semicolons};
    for (const auto& statement : framework.statements)
        if (statement.principle == id) means.items.push_back(Message(statement.label));
    std::string label(framework.principles[id].label.in(language));
    return means.items.empty() ? label : label + ": " + in_words(means, language);
}

Chip unknown_chip(std::string_view label, bool round) {
    return {"?", ColourRole::muted, std::string(label), Ink::grey, round};
}

std::string type_label(const Framework& framework, std::optional<ActorTypeId> type, std::string_view language) {
    return type ? std::string(framework.actor_types[*type].label.in(language))
                : in_words(Message("view.type-unknown"), language);
}

std::string type_group_label(const Framework& framework, std::optional<ActorTypeId> type, std::string_view language) {
    return type ? group_label(framework.actor_types[*type], language) : type_label(framework, type, language);
}

std::string full_name(const Actor& actor, std::string_view language) {
    std::string name(actor.name.in(language));
    if (actor.abbreviation.empty() || name.find(actor.abbreviation) != std::string::npos) return name;
    return name.empty() ? actor.abbreviation : name + " (" + actor.abbreviation + ")";
}

std::string address_of(const Actor& actor) {
    const auto& site = actor.website;
    if (site.starts_with("http://") || site.starts_with("https://")) return site;
    bool is_plain = site.find('.') != std::string::npos && site.find_first_of(" :@\"'<>\\") == std::string::npos;
    return is_plain ? "https://" + site : "";
}

Note actor_note(const Ecosystem& ecosystem, ActorId id, std::string_view language, Naming naming) {
    const auto& actor = ecosystem[id];
    Note note;
    note.key = actor.key;
    note.title = naming == Naming::full ? full_name(actor, language) : std::string(short_name(actor, language));
    note.colour = colour_role(ecosystem.framework, actor.type);
    note.tooltip = tooltip_of(ecosystem, id, language);
    note.href = address_of(actor);
    note.shows = row_shown("actors", actor.key);
    if (!is_stated(actor.certainty)) note.ink = Ink::hatched;
    if (actor.node_class == NodeClass::category) {
        note.ink = Ink::dotted;
        note.badge = in_words(Message("view.many"), language);
    }
    return note;
}

LegendGroup support_legend(const Framework& framework, const TermSet<SupportTypeTag>& used, std::string_view language) {
    LegendGroup group{in_words(Message("view.support-types"), language), {}};
    for (auto id : used) {
        auto chip = support_chip(framework, id, language);
        group.entries.push_back(entry_of(chip, chip.label));
    }
    return group;
}

LegendGroup principle_legend(const Framework& framework, const TermSet<PrincipleTag>& used, std::string_view language) {
    LegendGroup group{in_words(Message("view.principles"), language), {}};
    for (auto id : used) {
        auto chip = principle_chip(framework, id, language);
        group.entries.push_back(entry_of(chip, chip.label));
    }
    return group;
}

void show(TypeInks& inks, const ColourRole& role, Ink ink) {
    if (role.kind != ColourRole::actor_type) return;
    auto& shown = inks.emplace(ActorTypeId{static_cast<std::uint32_t>(role.place)}, ink).first->second;
    if (ink == Ink::solid || (ink == Ink::hatched && shown != Ink::solid)) shown = ink;
}

LegendGroup type_legend(const Framework& framework, const TypeInks& used, std::string_view language, Sign sign) {
    LegendGroup group{in_words(Message("view.actor-types"), language), {}};
    for (auto [id, ink] : used)
        group.entries.push_back(
            {type_label(framework, id, language), colour_role(framework, id), "", ink, false, sign});
    return group;
}

LegendGroup certainty_legend(bool inferred, std::string_view language, Sign sign) {
    LegendGroup group{in_words(Message("view.certainty"), language), {}};
    if (!inferred) return group;
    for (auto [id, ink] : {std::pair("view.stated", Ink::solid), std::pair("view.inferred", Ink::hatched)})
        group.entries.push_back({in_words(Message(id), language), ColourRole::sample, "", ink, false, sign});
    return group;
}

LegendGroup status_legend(std::span<const Status> used, std::string_view language, Sign sign) {
    LegendGroup group{in_words(Message("view.status"), language), {}};
    bool all_today = std::all_of(used.begin(), used.end(), [](Status status) { return status == Status::today; });
    if (all_today) return group;
    for (auto status : {Status::today, Status::could, Status::recommended, Status::historic})
        if (std::find(used.begin(), used.end(), status) != used.end())
            group.entries.push_back(
                {status_in_words(status, language), ColourRole::sample, "", ink_of(status), false, sign});
    return group;
}

bool counts_today(const Ecosystem& ecosystem) {
    auto counted = counted_statuses(ecosystem);
    return std::find(counted.begin(), counted.end(), Status::today) != counted.end();
}

Ink ink_of(Status status) {
    switch (status) {
        case Status::today:
            return Ink::solid;
        case Status::could:
            return Ink::hollow;
        case Status::recommended:
            return Ink::dotted;
        case Status::historic:
            return Ink::grey;
    }
    return Ink::solid;
}

std::vector<std::string> references_in(std::string_view source) {
    std::vector<std::string> references;
    while (!source.empty()) {
        auto bar = source.find('|');
        auto part = trimmed(source.substr(0, bar));
        source = bar == std::string_view::npos ? std::string_view() : source.substr(bar + 1);
        if (!part.empty()) references.emplace_back(part);
    }
    return references;
}

std::vector<std::string> documents_in(std::string_view source) {
    std::vector<std::string> documents;
    for (std::string_view reference : references_in(source))
        if (auto document = trimmed(reference.substr(0, reference.find("§"))); !document.empty())
            documents.emplace_back(document);
    return documents;
}

std::string word_label(const Ecosystem& ecosystem, std::string_view word, std::string_view language) {
    for (const auto& known : ecosystem.words)
        if (known.key == word) return std::string(known.label.in(language));
    for (const auto& actor : ecosystem.actors)
        if (actor.key == word) return std::string(short_name(actor, language));
    if (const auto group = ecosystem.framework.target_groups.find(word))
        return std::string(ecosystem.framework.target_groups[*group].label.in(language));
    std::string label(word);
    std::replace(label.begin(), label.end(), '_', ' ');
    if (!label.empty() && label.front() >= 'a' && label.front() <= 'z')
        label.front() = static_cast<char>(label.front() - 'a' + 'A');
    return label;
}

std::string advice_on_nothing(const Ecosystem& ecosystem, std::string otherwise, std::string_view language) {
    const auto& filter = ecosystem.provenance.filter;
    return in_words(filter.empty() ? Message(std::move(otherwise)) : Message("selection.empty", {{"filter", filter}}),
                    language);
}

Heading heading_for(const Ecosystem& ecosystem, std::string_view language) {
    std::vector<std::string> sources;
    for (const auto& offer : ecosystem.offers) sources.push_back(*offer.source);
    return heading_for(ecosystem, language, sources);
}

void set_reading(Heading& heading, const MessageList& sentences) {
    heading.how_to_read = said_in("colour", sentences, heading.language);
    heading.how_to_read_grey = said_in("grey", sentences, heading.language);
}

Heading heading_for(const Ecosystem& ecosystem, std::string_view language, std::span<const std::string> sources) {
    Heading heading;
    heading.language = std::string(language);
    heading.footer_left = sources_line(ecosystem, sources, language);
    heading.footer_right = facts_line(ecosystem, language);
    return heading;
}

}  // namespace ecomap
