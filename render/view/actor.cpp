// One card per actor. Offers of today and of the past stand by type of support; what it could do or is asked to do
// stands apart, hollow. The finding compares the actor with the others; see standing.hpp.
#include "render/view/actor.hpp"

#include "engine/analysis/report_words.hpp"
#include "engine/analysis/support/breadth.hpp"
#include "engine/model/collate.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/letters.hpp"
#include "render/view/standing.hpp"
#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>
#include <optional>

namespace ecomap {
namespace {

// What all parts of a card need.
struct Scene : Speaker {
    const Ecosystem& ecosystem;
    ActorId actor;
    std::vector<const Offer*> offers;  // of this actor, in table order
};

std::vector<const Offer*> offers_of(const Ecosystem& ecosystem, ActorId actor) {
    std::vector<const Offer*> offers;
    for (const auto& offer : ecosystem.offers)
        if (offer.actor == actor) offers.push_back(&offer);
    return offers;
}

std::size_t count_status(const Scene& scene, Status status) {
    return static_cast<std::size_t>(std::count_if(scene.offers.begin(), scene.offers.end(),
                                                  [&](const Offer* offer) { return offer->status == status; }));
}

std::string finding_of(const Scene& scene, const Breadth& all) {
    if (auto today = count_status(scene, Status::today); today > 0)
        return standing_in_words(scene.ecosystem, all, scene.actor, today, scene.language);
    auto roles = count_status(scene, Status::could) + count_status(scene, Status::recommended);
    auto before = count_status(scene, Status::historic);
    if (roles + before == 0)
        return scene.say(scene.ecosystem.provenance.filter.empty() ? "actor-view.no-offer"
                                                                   : "actor-view.no-offer-selected");
    MessageList sentences{{}, Joining::sentences};
    if (counts_today(scene.ecosystem))
        sentences.items.push_back({"actor-view.nothing-today", {{"scope", scope_of(scene.ecosystem)}}});
    sentences.items.push_back(roles > 0 ? Message("actor-view.possible-roles", {{"count", roles}})
                                        : Message("actor-view.earlier-offers", {{"count", before}}));
    return in_words(sentences, scene.language);
}

Ink ink_of_line(const Offer& offer) {
    if (offer.status != Status::today) return ink_of(offer.status);
    return support_is_stated(offer) ? Ink::solid : Ink::hatched;
}

void add_principles(Profile::Line& line, const Scene& scene, const Classified<PrincipleTag>& principles) {
    auto ink = is_stated(principles.certainty) ? Ink::solid : Ink::hatched;
    for (auto id : principles.terms)
        line.pills.push_back(principle_chip(scene.ecosystem.framework, id, scene.language, ink));
}

std::string tooltip_of_offer(const Offer& offer, std::string_view language) {
    std::string line(offer.name.in(language));
    line += " · " + status_in_words(offer.status, language);
    if (!offer.note->empty()) line += " · " + *offer.note;
    if (!offer.source->empty()) line += " · " + in_words({"source", {{"source", *offer.source}}}, language);
    return line;
}

Profile::Line line_of(const Scene& scene, const Offer& offer) {
    Profile::Line line;
    line.title = offer.name.in(scene.language);
    line.example = offer.example.in(scene.language);
    line.ink = ink_of_line(offer);
    line.tooltip = tooltip_of_offer(offer, scene.language);
    if (offer.status == Status::historic)
        line.pills.push_back({"", ColourRole::muted, status_in_words(offer.status, scene.language), Ink::grey, false});
    add_principles(line, scene, offer.principles);
    return line;
}

// A role says also which type of support it would be, when in the process, and which reported gaps it answers.
Profile::Line role_of(const Scene& scene, const Offer& offer) {
    auto& framework = scene.ecosystem.framework;
    auto line = line_of(scene, offer);
    if (offer.status == Status::recommended)
        line.pills.insert(line.pills.begin(),
                          {"", ColourRole::muted, status_in_words(offer.status, scene.language), Ink::dotted, false});
    auto ink = [](Certainty certainty) { return is_stated(certainty) ? Ink::solid : Ink::hatched; };
    for (auto id : offer.support_types.terms) {
        auto pill = support_chip(framework, id, scene.language, ink(offer.support_types.certainty));
        pill.label = short_label(framework.support_types[id], scene.language);
        line.pills.push_back(pill);
    }
    for (auto id : offer.phases.terms)
        line.pills.push_back({"", ColourRole::muted, short_label(framework.phases[id], scene.language),
                              ink(offer.phases.certainty), false});
    MessageList gaps{{}, Joining::semicolons};  // labels have commas and an "and" of their own
    for (auto id : offer.gaps.terms) gaps.items.emplace_back(scene.ecosystem[id].label);
    if (gaps.items.empty()) return line;
    if (!line.example.empty()) line.example += " · ";
    line.example += scene.say("actor-view.answers-gaps",
                              {{"gaps", gaps}, {"inferred", is_stated(offer.gaps.certainty) ? "no" : "yes"}});
    return line;
}

std::vector<Profile::Section> sections_of(const Scene& scene) {
    auto& framework = scene.ecosystem.framework;
    std::vector<Profile::Section> sections;
    auto add = [&](Chip chip, std::string title, auto belongs) {
        Profile::Section section{std::move(chip), std::move(title), {}};
        for (auto status : {Status::today, Status::historic})
            for (const auto* offer : scene.offers)
                if (offer->status == status && belongs(*offer)) section.lines.push_back(line_of(scene, *offer));
        if (!section.lines.empty()) sections.push_back(std::move(section));
    };
    for (auto id : framework.support_types.ids())
        add(support_chip(framework, id, scene.language),
            std::string(framework.support_types[id].label.in(scene.language)),
            [&](const Offer& offer) { return offer.support_types.terms.contains(id); });
    auto unknown = scene.say("actor-view.type-not-given");
    add(unknown_chip(unknown, false), unknown, [](const Offer& offer) { return offer.support_types.terms.empty(); });
    return sections;
}

// Recommendations that name the actor stand beside the roles: both are what others expect of it.
void add_recommendations(Profile& profile, const Scene& scene) {
    for (const auto& recommendation : scene.ecosystem.recommendations) {
        auto& actors = recommendation.actors;
        bool leads = recommendation.lead == scene.actor;
        if (!leads && std::find(actors.begin(), actors.end(), scene.actor) == actors.end()) continue;
        Profile::Line line;
        line.title = recommendation.label.in(scene.language);
        line.ink = Ink::dotted;
        line.tooltip = line.title;
        if (!recommendation.source.empty())
            line.tooltip += " · " + scene.say("source", {{"source", recommendation.source}});
        auto add_pill = [&](std::string id) {
            line.pills.push_back({"", ColourRole::muted, scene.say(std::move(id)), Ink::dotted, false});
        };
        add_pill("actor-view.recommendation");
        if (leads) add_pill("actor-view.lead");
        profile.roles.push_back(std::move(line));
    }
}

std::vector<Profile::Tile> tiles_of(const Scene& scene) {
    auto& framework = scene.ecosystem.framework;
    auto counted = counted_statuses(scene.ecosystem);
    const auto count = [&](auto belongs) {
        return std::count_if(scene.offers.begin(), scene.offers.end(), [&](const Offer* offer) {
            return contains(counted, offer->status) && belongs(offer->principles.terms);
        });
    };
    const auto unknown = count([](const auto& terms) { return terms.empty(); });
    std::vector<Profile::Tile> tiles;
    for (auto id : framework.principles.ids()) {
        if (scene.ecosystem.selection.rules_out({Dimension::principle, id.value})) continue;
        const auto known = count([&](const auto& terms) { return terms.contains(id); });
        tiles.push_back({known == 0 && unknown > 0 ? "?" : std::to_string(known),
                         short_label(framework.principles[id], scene.language),
                         code_of(framework.principles, id, scene.language), known == 0});
    }
    return tiles;
}

/// Those that an offer of the actor states first, then those that are only judged.
std::string target_groups_of(const Scene& scene) {
    const auto& groups = scene.ecosystem.framework.target_groups;
    TermSet<TargetGroupTag> stated, all;
    for (const auto* offer : scene.offers)
        for (auto id : offer->target_groups.terms) {
            all.insert(id);
            if (is_stated(offer->target_groups.certainty)) stated.insert(id);
        }
    std::vector<std::string> said, judged;
    for (auto id : all)
        (stated.contains(id) ? said : judged).push_back(in_sentence(short_label(groups[id], scene.language)));
    if (all.empty()) return "";
    return scene.say("actor-view.target-groups", {{"groups", listed(said)},
                                                  {"judged", listed(judged)},
                                                  {"known", judged.empty() ? "stated"
                                                            : said.empty() ? "judged"
                                                                           : "both"}});
}

std::vector<std::string> facts_of(const Scene& scene) {
    auto& framework = scene.ecosystem.framework;
    const auto& actor = scene.ecosystem[scene.actor];
    std::vector<std::string> facts;
    if (auto role = actor.role.in(scene.language); !role.empty()) facts.emplace_back(role);
    if (auto groups = target_groups_of(scene); !groups.empty()) facts.push_back(std::move(groups));
    std::string last;
    if (actor.level)
        last = scene.say("actor-view.level", {{"level", short_label(framework.levels[*actor.level], scene.language)},
                                              {"stated", is_stated(actor.level_certainty) ? "yes" : "no"}});
    if (!actor.website.empty()) last += (last.empty() ? "" : " · ") + actor.website;
    if (!last.empty()) facts.push_back(last);
    return facts;
}

std::string sources_of(const Scene& scene) {
    std::vector<std::string> sources;
    auto take = [&](std::string_view cell) {
        for (auto& reference : references_in(cell))
            if (std::find(sources.begin(), sources.end(), reference) == sources.end())
                sources.push_back(std::move(reference));
    };
    for (const auto* offer : scene.offers) take(*offer->source);
    if (sources.empty()) take(scene.ecosystem[scene.actor].source);
    if (sources.empty()) return "";
    auto list = listed(sources);
    list.joining = Joining::semicolons;
    return scene.say("view.sources", {{"count", sources.size()}, {"sources", std::move(list)}, {"more", 0}});
}

std::vector<LegendGroup> legend_of(const Profile& profile, const Scene& scene) {
    bool inferred = false;
    auto look = [&](const Profile::Line& line) {
        inferred = inferred || line.ink == Ink::hatched ||
                   std::any_of(line.pills.begin(), line.pills.end(),
                               [](const Chip& pill) { return pill.ink == Ink::hatched; });
    };
    for (const auto& section : profile.sections)
        for (const auto& line : section.lines) look(line);
    for (const auto& line : profile.roles) look(line);
    std::vector<Status> statuses;
    for (const auto* offer : scene.offers) statuses.push_back(offer->status);
    return {certainty_legend(inferred, scene.language, Sign::bullet),
            status_legend(statuses, scene.language, Sign::bullet)};
}

void add_words(Profile& profile, const Scene& scene, const Breadth& all) {
    profile.heading = heading_for(scene.ecosystem, scene.language);
    profile.heading.headline = finding_of(scene, all);
    profile.heading.legend = legend_of(profile, scene);
    profile.heading.description = profile.name + ". " + profile.heading.headline;
    if (profile.sections.empty() && profile.roles.empty())
        profile.heading.how_to_read = scene.say(
            scene.ecosystem.provenance.filter.empty() ? "actor-view.add-rows" : "actor-view.take-condition-away");
    profile.sections_title = scene.say("actor-view.sections");
    profile.roles_title = scene.say("actor-view.roles");
    bool only_today = counted_statuses(scene.ecosystem) == std::vector{Status::today};
    profile.tiles_title = scene.say("actor-view.tiles", {{"when", only_today ? "today" : "selection"}});
}

Profile profile_of(const Ecosystem& ecosystem, ActorId id, const Breadth& all, std::string_view language) {
    Scene scene{{language}, ecosystem, id, offers_of(ecosystem, id)};
    const auto& actor = ecosystem[id];
    Profile profile;
    profile.key = actor.key;
    profile.name = full_name(actor, language);
    profile.type_label = type_label(ecosystem.framework, actor.type, language);
    if (actor.type && !is_stated(actor.type_certainty))
        profile.type_label += " " + scene.say("actor-view.inferred-type");
    if (actor.node_class == NodeClass::category) profile.type_label += " · " + scene.say("actor-view.stands-for-many");
    profile.type_colour = colour_role(ecosystem.framework, actor.type);
    profile.href = address_of(actor);
    profile.facts = facts_of(scene);
    profile.sections = sections_of(scene);
    for (auto status : {Status::could, Status::recommended})
        for (const auto* offer : scene.offers)
            if (offer->status == status) profile.roles.push_back(role_of(scene, *offer));
    add_recommendations(profile, scene);
    profile.tiles = tiles_of(scene);
    profile.sources = sources_of(scene);
    add_words(profile, scene, all);
    return profile;
}

std::string safe_name(std::string_view key) {
    std::string name;
    for (char c : key) {
        bool is_safe =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
        if (is_safe && !(name.empty() && c == '.')) name += c;
        else if (!name.empty() && name.back() != '-') name += '-';
    }
    while (!name.empty() && name.back() == '-') name.pop_back();
    return name.empty() ? "actor" : name;
}

std::string lower(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

void make_unique(std::vector<Picture>& pictures) {
    std::vector<std::string> taken;
    for (auto& picture : pictures) {
        auto name = picture.name;
        for (int n = 2; std::find(taken.begin(), taken.end(), lower(name)) != taken.end(); ++n)
            name = picture.name + "-" + std::to_string(n);
        taken.push_back(lower(name));
        picture.name = name;
    }
}

std::vector<ActorId> actors_with_offers(const Ecosystem& ecosystem, std::string_view language) {
    std::vector<bool> has(ecosystem.actors.size(), false);
    for (const auto& offer : ecosystem.offers) has[offer.actor.value] = true;
    std::vector<ActorId> ids;
    for (std::uint32_t i = 0; i < has.size(); ++i)
        if (has[i]) ids.push_back({i});
    Collator before(order_language(ecosystem));
    std::stable_sort(ids.begin(), ids.end(), [&](ActorId a, ActorId b) {
        auto left = full_name(ecosystem[a], language);
        auto right = full_name(ecosystem[b], language);
        return left != right ? before(left, right) : ecosystem[a].key < ecosystem[b].key;
    });
    return ids;
}

}  // namespace

std::vector<Picture> draw_actor(const Ecosystem& ecosystem, const ViewOptions& options) {
    std::vector<ActorId> ids;
    if (options.actor.empty()) {
        ids = actors_with_offers(ecosystem, options.language);
    } else if (auto id = find_actor(ecosystem, options.actor)) {
        ids = {*id};
    } else {
        return {};
    }
    auto all = breadth(ecosystem);
    std::vector<Picture> pictures;
    for (auto id : ids)
        pictures.push_back({safe_name(ecosystem[id].key), profile_of(ecosystem, id, all, options.language)});
    make_unique(pictures);
    return pictures;
}

}  // namespace ecomap
