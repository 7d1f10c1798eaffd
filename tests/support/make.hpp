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
    bool inferred_level = false;
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
    bool inferred_targets = false;
    bool inferred_gaps = false;
    bool inferred_as_of = false;
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
    Keys support_types = {};
    bool inferred_support_types = false;
    std::string source = {};
};

struct RecommendationSpec {
    Keys gaps = {};
    bool inferred_gaps = false;
    Keys actors = {};
    std::string lead = {};
    Keys conclusions = {};
    std::string source = {};
    bool answers_none = false;  ///< its source says that it answers no gap
};

struct AnswerSpec {
    std::string answer;
    std::optional<double> percent = {};
    bool lacking = false;
    Certainty certainty = Certainty::stated;
};

class Make {
public:
    Make();

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
    Make& umbrella(const std::string& key, const Keys& members);

    /// A kind of link other than the plain directed one that link() makes by itself.
    Make& link_kind(const std::string& key, bool directed = true, bool weak = false, const std::string& family = "");

    Make& actor(const std::string& key, const ActorSpec& spec = {});

    /// An offer; its key is "o" and its number in the list, from 1.
    Make& offer(const std::string& actor, const Keys& support_types, const Keys& principles,
                const OfferSpec& spec = {});

    /// A link; its key is "l" and its number in the list, from 1.
    Make& link(const std::string& from, const std::string& to, const std::string& kind, const LinkSpec& spec = {});

    /// A survey statement with its answers; `principle` "" for none.
    Make& survey(const std::string& key, const std::vector<AnswerSpec>& answers, const std::string& principle = "");

    /// A reported gap; survey statements that it names must be declared before.
    Make& gap(const std::string& key, const std::string& principle, const GapSpec& spec = {});

    Make& recommendation(const std::string& key, const RecommendationSpec& spec = {});

    /// The ecosystem so far, for what has no verb here.
    Ecosystem& raw() { return ecosystem_; }
    Ecosystem done() const;

    /// The id of a key, made if need be.
    ActorId actor_id(const std::string& key);
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
    TermSet<GapTag> gap_ids(const Keys& keys) const;

    Ecosystem ecosystem_;
};

}  // namespace ecomap::test
