#include "engine/analysis/change/row_fields.hpp"

#include <charconv>
#include <map>

namespace ecomap {
namespace {

using std::string_view;

/// Gathers the fields of one row.
class Fields {
public:
    Fields& add(string_view name, string_view value) {
        all_.push_back({std::string(name), std::string(value)});
        return *this;
    }
    Fields& add(string_view name, const Text& text) {
        for (const auto& [language, value] : text.by_language()) add(std::string(name) + "_" + language, value);
        return *this;
    }
    Fields& add(string_view name, const std::vector<std::string>& words) {
        std::string list;
        for (const auto& word : words) list += (list.empty() ? "" : ";") + word;
        return add(name, list);
    }
    Fields& add(string_view name, const Period& period) {
        const auto dash = std::string(period.start ? to_string(*period.start) : "") + "–" +
                          (period.end ? to_string(*period.end) : "");
        return add(name, period == Period{} ? "" : dash);
    }
    template <class Number>
    Fields& number(string_view name, const std::optional<Number>& value) {
        if (!value) return add(name, "");
        char digits[40];
        return add(name, string_view(digits, std::to_chars(digits, digits + sizeof digits, *value).ptr));
    }
    template <class Tag>
    Fields& terms(string_view name, const TermSet<Tag>& terms, const auto& list) {
        std::vector<std::string> keys;
        for (auto id : terms) keys.push_back(list[id.value].key);
        return add(name, keys);
    }
    template <class Tag>
    Fields& terms(string_view name, const TermSet<Tag>& terms, const Vocabulary<Tag>& vocabulary) {
        std::vector<std::string> keys;
        for (auto id : terms) keys.push_back(vocabulary[id].key);
        return add(name, keys);
    }
    template <class Tag>
    Fields& classified(std::string name, const Classified<Tag>& classified, const auto& list) {
        terms(name, classified.terms, list);
        return add(name + "_certainty", to_string(classified.certainty));
    }
    Fields& actors(string_view name, const Ecosystem& map, const std::vector<ActorId>& actors) {
        std::vector<std::string> keys;
        for (auto actor : actors) keys.push_back(map[actor].key);
        return add(name, keys);
    }
    std::vector<Field> done() { return std::move(all_); }

private:
    std::vector<Field> all_;
};

template <class Kinds>
std::vector<std::string> words_of(const Kinds& kinds) {
    std::vector<std::string> words;
    for (auto kind : kinds) words.emplace_back(to_string(kind));
    return words;
}

std::vector<Field> fields_of(const Ecosystem& map, const Gap& gap) {
    return Fields()
        .add("label", gap.label)
        .add("principle", map.framework.principles[gap.principle].key)
        .add("evidence", words_of(gap.evidence))
        .add("evidence_inferred", words_of(gap.evidence_inferred))
        .add("scope", gap.scope)
        .classified("statements", gap.statements, map.survey)
        .add("named_as", gap.named_as)
        .add("source", gap.source)
        .done();
}

std::vector<Field> fields_of(const Ecosystem& map, const Recommendation& row) {
    return Fields()
        .add("label", row.label)
        .classified("gaps", row.gaps, map.gaps)
        .actors("actors", map, row.actors)
        .add("lead", row.lead ? map[*row.lead].key : "")
        .add("conclusions", row.conclusions)
        .add("conclusions_certainty", to_string(row.conclusions_certainty))
        .add("note", row.note)
        .add("source", row.source)
        .done();
}

std::vector<Field> fields_of(const Ecosystem& map, const SurveyStatement& statement, const SurveyAnswer& answer) {
    return Fields()
        .add("label", statement.label)
        .add("principle", statement.principle ? map.framework.principles[*statement.principle].key : "")
        .add("principle_certainty", to_string(statement.principle_certainty))
        .number("respondents", statement.respondents)
        .add("answer", answer.label)
        .number("percent", answer.percent)
        .add("lacking", answer.lacking ? "yes" : "no")
        .add("certainty", to_string(answer.certainty))
        .add("reason", answer.reason)
        .add("source", answer.source)
        .done();
}

std::vector<Field> fields_of(const FindingNote& row) {
    return Fields()
        .add("label", row.label)
        .add("kind", row.kind)
        .add("relates_to", row.relates_to)
        .add("relates_to_certainty", to_string(row.relates_to_certainty))
        .add("source", row.source)
        .done();
}

std::vector<Field> fields_of(const Ecosystem& map, const TimelineEvent& row) {
    return Fields()
        .add("label", row.label)
        .add("period", row.period)
        .actors("actors", map, row.actors)
        .add("kind", row.kind)
        .add("basis", row.basis)
        .add("in_figure", row.in_figure ? "yes" : "no")
        .add("source", row.source)
        .done();
}

std::vector<Field> fields_of(const Ecosystem& map, const ProcessStep& row) {
    return Fields()
        .add("label", row.label)
        .add("process", row.process)
        .add("step", row.step)
        .add("role", row.role)
        .add("kind", row.kind)
        .number("minutes_min", row.minutes_min)
        .number("minutes_max", row.minutes_max)
        .add("depends_on", row.depends_on)
        .actors("actors", map, row.actors)
        .add("period", row.period)
        .add("source", row.source)
        .done();
}

std::vector<Field> fields_of(const Metric& row) {
    return Fields()
        .add("label", row.label)
        .add("subject", row.subject)
        .number("value", std::optional(row.value))
        .add("unit", row.unit)
        .add("as_of", row.as_of)
        .add("note", row.note)
        .add("source", row.source)
        .done();
}

template <class Tag>
FieldTable terms_table(std::string name, const Vocabulary<Tag>& vocabulary) {
    FieldTable table{std::move(name), true, {}};
    for (const auto& term : vocabulary)
        table.rows.push_back({term.key, term.label,
                              Fields()
                                  .add("label", term.label)
                                  .add("short", term.short_label)
                                  .add("description", term.description)
                                  .terms("members", term.members, vocabulary)
                                  .add("mapped", !term.mapped   ? ""
                                                 : *term.mapped ? "yes"
                                                                : "no")
                                  .done()});
    return table;
}

template <class Row, class Name>
FieldTable table_of(const Ecosystem& map, std::string name, const std::vector<Row>& rows, Name name_of) {
    FieldTable table{std::move(name), false, {}};
    for (const auto& row : rows) {
        if constexpr (requires { fields_of(map, row); })
            table.rows.push_back({row.key, name_of(row), fields_of(map, row)});
        else table.rows.push_back({row.key, name_of(row), fields_of(row)});
    }
    return table;
}

FieldTable survey_table(const Ecosystem& map) {
    FieldTable table{"survey", false, {}};
    std::map<std::string, std::size_t> met;  // numbers that belong to no statement can have the same answer
    for (const auto& statement : map.survey)
        for (const auto& answer : statement.answers) {
            auto key = statement.key + "/" + answer.answer;
            if (const auto time = ++met[key]; time > 1) key += "/" + std::to_string(time);
            Message name("rows.answer-name", {{"statement", statement.label}, {"answer", answer.label}});
            table.rows.push_back({std::move(key), std::move(name), fields_of(map, statement, answer)});
        }
    return table;
}

Message link_name(const Ecosystem& map, const Link& link) {
    return {"rows.link-name", {{"from", short_name(map[link.from])}, {"to", short_name(map[link.to])}}};
}

}  // namespace

std::vector<Field> fields_of(const Ecosystem& map, const Actor& actor) {
    return Fields()
        .add("name", actor.name)
        .add("abbreviation", actor.abbreviation)
        .add("aliases", actor.aliases)
        .add("node_class", to_string(actor.node_class))
        .add("type", actor.type ? map.framework.actor_types[*actor.type].key : "")
        .add("type_certainty", to_string(actor.type_certainty))
        .add("level", actor.level ? map.framework.levels[*actor.level].key : "")
        .add("country", actor.country)
        .add("website", actor.website)
        .add("gives_support", to_string(actor.gives_support))
        .add("role", actor.role)
        .add("certainty", to_string(actor.certainty))
        .add("source", actor.source)
        .done();
}

std::vector<Field> fields_of(const Ecosystem& map, const Offer& offer) {
    const auto& framework = map.framework;
    return Fields()
        .add("actor", map[offer.actor].key)
        .add("name", offer.name)
        .classified("support_types", offer.support_types, framework.support_types)
        .classified("principles", offer.principles, framework.principles)
        .terms("target_groups", offer.target_groups, framework.target_groups)
        .classified("phases", offer.phases, framework.phases)
        .classified("gaps", offer.gaps, map.gaps)
        .add("status", to_string(offer.status))
        .add("certainty", to_string(offer.certainty))
        .add("period", offer.period)
        .add("as_of", offer.as_of.value_or(Period{}))
        .add("example", offer.example)
        .add("source", offer.source)
        .add("note", offer.note)
        .done();
}

std::vector<Field> fields_of(const Ecosystem& map, const Link& link) {
    return Fields()
        .add("from", map[link.from].key)
        .add("to", map[link.to].key)
        .add("kind", map.framework.link_kinds[link.kind].key)
        .add("status", to_string(link.status))
        .add("certainty", to_string(link.certainty))
        .add("period", link.period)
        .add("note", link.note)
        .add("source", link.source)
        .done();
}

std::vector<FieldTable> field_tables(const Ecosystem& map) {
    auto name = [](const auto& row) { return row.name; };
    auto label = [](const auto& row) { return row.label; };
    auto of_link = [&](const Link& link) { return link_name(map, link); };
    const auto& f = map.framework;
    return {
        table_of(map, "actors", map.actors, name),
        table_of(map, "offers", map.offers, name),
        table_of(map, "links", map.links, of_link),
        table_of(map, "gaps", map.gaps, label),
        table_of(map, "recommendations", map.recommendations, label),
        survey_table(map),
        table_of(map, "findings", map.findings, label),
        table_of(map, "timeline", map.timeline, label),
        table_of(map, "processes", map.processes, label),
        table_of(map, "metrics", map.metrics, label),
        terms_table("principles", f.principles),
        terms_table("support_types", f.support_types),
        terms_table("actor_types", f.actor_types),
        terms_table("target_groups", f.target_groups),
        terms_table("levels", f.levels),
        terms_table("phases", f.phases),
        terms_table("link_kinds", f.link_kinds),
    };
}

}  // namespace ecomap
