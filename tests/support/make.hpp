// Small ecosystems for tests, written as they are read: actors, offers and links by key.
// Terms and actors come into being the first time a key names them, so a test says only what it is about; a term's
// label is its key in both languages. Gaps must be declared before an offer or a recommendation names them.
//
//   Make m;
//   m.principles("p1", "p2").support_types("F", "M");           // fixes order; also makes terms that no offer uses
//   m.actor("a", {.type = "agency"});
//   m.offer("a", {"F"}, {"p1"}, {.status = Status::could});
//   m.link("a", "b", "funds");
//   Ecosystem e = m.done();
#pragma once

#include "engine/model/ecosystem.hpp"

#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace ecomap::test {

using Keys = std::vector<std::string>;

struct ActorSpec {
    std::string name = {};  ///< "": the key, in both languages
    std::string abbreviation = {};
    std::string type = {};  ///< "": unknown
    NodeClass node_class = NodeClass::organisation;
    std::string level = {};  ///< "": unknown
    std::string country = {};
    bool inferred = false;
    bool inferred_type = false;
    SupportGiver gives_support = SupportGiver::unknown;
    std::string source = {};
};

struct OfferSpec {
    Status status = Status::today;
    bool inferred = false;                ///< the offer itself
    bool inferred_support_types = false;  ///< its classifications, one by one
    bool inferred_principles = false;
    bool inferred_phases = false;
    bool inferred_gaps = false;
    Keys targets = {};
    Keys phases = {};
    Keys gaps = {};
    Period period = {};
    std::optional<Period> as_of = {};
    std::string name = {};  ///< "": the key
    std::string example = {};
    std::string source = {};
};

struct LinkSpec {
    Status status = Status::today;
    bool inferred = false;
    Period period = {};
    std::string source = {};
};

struct GapSpec {
    std::vector<EvidenceKind> evidence = {};
    std::vector<EvidenceKind> evidence_inferred = {};
    Keys statements = {};
    bool inferred_statements = false;
    std::string source = {};
};

struct RecommendationSpec {
    Keys gaps = {};
    bool inferred_gaps = false;
    Keys actors = {};
    std::string lead = {};
    Keys conclusions = {};
    std::string source = {};
};

struct AnswerSpec {
    std::string answer;
    std::optional<double> percent = {};
    bool lacking = false;
    Certainty certainty = Certainty::stated;
};

class Make {
public:
    Make() {
        ecosystem_.about.name = "test";
        ecosystem_.about.title = Text("prov", "test");
        ecosystem_.about.as_of = "2022";
        ecosystem_.about.languages = {"sv", "en"};
    }

    template <class... Key>
    Make& principles(Key... keys) {
        return add_all(ecosystem_.framework.principles, keys...);
    }
    template <class... Key>
    Make& support_types(Key... keys) {
        return add_all(ecosystem_.framework.support_types, keys...);
    }
    template <class... Key>
    Make& actor_types(Key... keys) {
        return add_all(ecosystem_.framework.actor_types, keys...);
    }
    template <class... Key>
    Make& target_groups(Key... keys) {
        return add_all(ecosystem_.framework.target_groups, keys...);
    }
    template <class... Key>
    Make& levels(Key... keys) {
        return add_all(ecosystem_.framework.levels, keys...);
    }
    template <class... Key>
    Make& phases(Key... keys) {
        return add_all(ecosystem_.framework.phases, keys...);
    }

    /// An umbrella target group; its members come into being before it.
    Make& umbrella(const std::string& key, const Keys& members) {
        auto ids = terms(ecosystem_.framework.target_groups, members);
        auto umbrella = named<TargetGroupTag>(key);
        umbrella.members = ids;
        ecosystem_.framework.target_groups.add(umbrella);
        return *this;
    }

    /// A kind of link other than the plain directed one that link() makes by itself.
    Make& link_kind(const std::string& key, bool directed = true, bool weak = false, const std::string& family = "") {
        auto kind = named<LinkKindTag>(key);
        kind.directed = directed;
        kind.weak = weak;
        if (!family.empty()) kind.family = term(ecosystem_.framework.link_families, family);
        ecosystem_.framework.link_kinds.add(kind);
        return *this;
    }

    Make& actor(const std::string& key, const ActorSpec& spec = {}) {
        auto& actor = ecosystem_.actors[actor_id(key).value];
        if (!spec.name.empty()) actor.name = Text(spec.name, spec.name);
        actor.abbreviation = spec.abbreviation;
        actor.node_class = spec.node_class;
        if (!spec.type.empty()) actor.type = term(ecosystem_.framework.actor_types, spec.type);
        actor.type_certainty = sure(!spec.inferred_type);
        if (!spec.level.empty()) actor.level = term(ecosystem_.framework.levels, spec.level);
        actor.country = spec.country;
        actor.gives_support = spec.gives_support;
        actor.certainty = sure(!spec.inferred);
        actor.source = spec.source;
        return *this;
    }

    /// An offer; its key is "o" and its number in the list, from 1.
    Make& offer(const std::string& actor, const Keys& support_types, const Keys& principles,
                const OfferSpec& spec = {}) {
        auto& framework = ecosystem_.framework;
        Offer offer;
        offer.key = "o" + std::to_string(ecosystem_.offers.size() + 1);
        offer.actor = actor_id(actor);
        offer.name = spec.name.empty() ? Text(offer.key, offer.key) : Text(spec.name, spec.name);
        offer.support_types = {terms(framework.support_types, support_types), sure(!spec.inferred_support_types)};
        offer.principles = {terms(framework.principles, principles), sure(!spec.inferred_principles)};
        offer.phases = {terms(framework.phases, spec.phases), sure(!spec.inferred_phases)};
        offer.target_groups = terms(framework.target_groups, spec.targets);
        offer.gaps = {gap_ids(spec.gaps), sure(!spec.inferred_gaps)};
        offer.status = spec.status;
        offer.certainty = sure(!spec.inferred);
        offer.period = spec.period;
        offer.as_of = spec.as_of;
        if (!spec.example.empty()) offer.example = Text(spec.example, spec.example);
        offer.source = spec.source;
        ecosystem_.offers.push_back(offer);
        return *this;
    }

    /// A link; its key is "l" and its number in the list, from 1.
    Make& link(const std::string& from, const std::string& to, const std::string& kind, const LinkSpec& spec = {}) {
        Link link;
        link.key = "l" + std::to_string(ecosystem_.links.size() + 1);
        link.from = actor_id(from);
        link.to = actor_id(to);
        link.kind = term(ecosystem_.framework.link_kinds, kind);
        link.status = spec.status;
        link.certainty = sure(!spec.inferred);
        link.period = spec.period;
        link.source = spec.source;
        ecosystem_.links.push_back(link);
        return *this;
    }

    /// A survey statement with its answers; `principle` "" for none.
    Make& survey(const std::string& key, const std::vector<AnswerSpec>& answers, const std::string& principle = "") {
        SurveyStatement statement;
        statement.key = key;
        statement.label = Text(key, key);
        if (!principle.empty()) statement.principle = term(ecosystem_.framework.principles, principle);
        for (const auto& spec : answers) {
            SurveyAnswer answer;
            answer.answer = spec.answer;
            answer.label = Text(spec.answer, spec.answer);
            answer.percent = spec.percent;
            answer.certainty = spec.certainty;
            answer.lacking = spec.lacking;
            statement.answers.push_back(answer);
        }
        ecosystem_.survey.push_back(statement);
        return *this;
    }

    /// A reported gap; survey statements that it names must be declared before.
    Make& gap(const std::string& key, const std::string& principle, const GapSpec& spec = {}) {
        Gap gap;
        gap.key = key;
        gap.principle = term(ecosystem_.framework.principles, principle);
        gap.label = Text(key, key);
        gap.evidence = spec.evidence;
        gap.evidence_inferred = spec.evidence_inferred;
        for (const auto& statement : spec.statements)
            gap.statements.terms.insert({position(ecosystem_.survey, statement)});
        gap.statements.certainty = sure(!spec.inferred_statements);
        gap.source = spec.source;
        ecosystem_.gaps.push_back(gap);
        return *this;
    }

    Make& recommendation(const std::string& key, const RecommendationSpec& spec = {}) {
        Recommendation recommendation;
        recommendation.key = key;
        recommendation.label = Text(key, key);
        recommendation.gaps = {gap_ids(spec.gaps), sure(!spec.inferred_gaps)};
        for (const auto& actor : spec.actors) recommendation.actors.push_back(actor_id(actor));
        if (!spec.lead.empty()) recommendation.lead = actor_id(spec.lead);
        recommendation.conclusions = spec.conclusions;
        recommendation.source = spec.source;
        ecosystem_.recommendations.push_back(recommendation);
        return *this;
    }

    /// The ecosystem so far, for what has no verb here.
    Ecosystem& raw() { return ecosystem_; }
    Ecosystem done() const { return ecosystem_; }

    /// The id of a key, made if need be.
    ActorId actor_id(const std::string& key) {
        for (std::uint32_t i = 0; i < ecosystem_.actors.size(); ++i)
            if (ecosystem_.actors[i].key == key) return {i};
        Actor actor;
        actor.key = key;
        actor.name = Text(key, key);
        ecosystem_.actors.push_back(actor);
        return {static_cast<std::uint32_t>(ecosystem_.actors.size() - 1)};
    }
    template <class Tag>
    static Id<Tag> term(Vocabulary<Tag>& vocabulary, const std::string& key) {
        if (auto id = vocabulary.find(key)) return *id;
        return vocabulary.add(named<Tag>(key));
    }

private:
    static Certainty sure(bool stated) { return stated ? Certainty::stated : Certainty::inferred; }

    template <class Tag>
    static Term<Tag> named(const std::string& key) {
        Term<Tag> term;
        term.key = key;
        term.label = Text(key, key);
        return term;
    }
    template <class Tag, class... Key>
    Make& add_all(Vocabulary<Tag>& vocabulary, Key... keys) {
        (term(vocabulary, std::string(keys)), ...);
        return *this;
    }
    template <class Tag>
    static TermSet<Tag> terms(Vocabulary<Tag>& vocabulary, const Keys& keys) {
        TermSet<Tag> set;
        for (const auto& key : keys) set.insert(term(vocabulary, key));
        return set;
    }
    template <class Row>
    static std::uint32_t position(const std::vector<Row>& rows, const std::string& key) {
        for (std::uint32_t i = 0; i < rows.size(); ++i)
            if (rows[i].key == key) return i;
        throw std::logic_error("declare '" + key + "' before it is named");
    }
    TermSet<GapTag> gap_ids(const Keys& keys) const {
        TermSet<GapTag> set;
        for (const auto& key : keys) set.insert({position(ecosystem_.gaps, key)});
        return set;
    }

    Ecosystem ecosystem_;
};

}  // namespace ecomap::test
