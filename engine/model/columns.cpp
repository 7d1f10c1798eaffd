#include "engine/model/columns.hpp"

#include "engine/model/building_table.hpp"

namespace ecomap {
namespace {

using cell::keys_of;
using cell::Kind;
using cell::table;

constexpr auto sources = "`DOC § Heading`, separated by ` \\| `";

template <class Tag>
auto vocabulary(std::string_view name, Vocabulary<Tag> Framework::*list) {
    using Term = ecomap::Term<Tag>;
    auto building = table(name, list, Kind::vocabulary);
    building.carries("order", "whole number")
        .has("label", &Term::label)
        .has("short", &Term::short_label)
        .has("plural", &Term::plural)
        .has("code", &Term::code)
        .has("description", &Term::description)
        .has("colour", &Term::colour, "`#RRGGBB`")
        .has("parent", &Term::parent)
        .carries("certainty", "certainty word")
        .carries("note")
        .has("source", &Term::source, sources);
    return building;
}

std::vector<DataTable> framework_tables() {
    return {
        vocabulary("principles", &Framework::principles).done(),
        table("statements", &Framework::statements, Kind::framework)
            .has("principle", &PrincipleStatement::principle)
            .needed()
            .carries("order", "whole number")
            .has("label", &PrincipleStatement::label)
            .carries("note")
            .has("source", &PrincipleStatement::source, sources)
            .done(),
        vocabulary("support_types", &Framework::support_types).done(),
        vocabulary("actor_types", &Framework::actor_types).done(),
        vocabulary("target_groups", &Framework::target_groups)
            .has("kind", &Term<TargetGroupTag>::kind, "`organisation`, `role`, `other`, `umbrella`")
            .has("members", &Term<TargetGroupTag>::members)
            .done(),
        vocabulary("levels", &Framework::levels).has("mapped", &Term<LevelTag>::mapped).done(),
        vocabulary("phases", &Framework::phases).done(),
        vocabulary("link_families", &Framework::link_families).done(),
        vocabulary("link_kinds", &Framework::link_kinds)
            .has("family", &Term<LinkKindTag>::family)
            .has("directed", &Term<LinkKindTag>::directed)
            .has("weak", &Term<LinkKindTag>::weak)
            .done(),
        table("dimensions", &Framework::dimensions, Kind::framework)
            .has("singular", &DimensionName::singular)
            .has("plural", &DimensionName::plural)
            .has("definite", &DimensionName::definite)
            .has("definite_plural", &DimensionName::definite_plural)
            .has("of", &DimensionName::of)
            .has("table", &DimensionName::table)
            .carries("note")
            .has("source", &DimensionName::source, sources)
            .done(),
        table("cells", &Framework::cells, Kind::framework)
            .has("row", &CellRule::row)
            .has("column", &CellRule::column)
            .has("expected", &CellRule::expected)
            .needed()
            .has("reason", &CellRule::reason)
            .has("certainty", &CellRule::certainty)
            .carries("note")
            .has("source", &CellRule::source, sources)
            .done(),
    };
}

DataTable actors() {
    return table("actors", &Ecosystem::actors, Kind::needed)
        .has("name", &Actor::name)
        .needed()
        .has("abbreviation", &Actor::abbreviation)
        .has("aliases", &Actor::aliases)
        .has("node_class", &Actor::node_class)
        .has("type", &Actor::type, &Actor::type_certainty)
        .has("level", &Actor::level, &Actor::level_certainty)
        .has("country", &Actor::country)
        .has("website", &Actor::website)
        .has("gives_support", &Actor::gives_support)
        .carries("named", "`named`, `url_only`, `category`, `event`, `proposed`")
        .has("role", &Actor::role)
        .has("certainty", &Actor::certainty)
        .carries("note")
        .has("source", &Actor::source, sources)
        .done();
}

DataTable offers() {
    return table("offers", &Ecosystem::offers, Kind::dataset)
        .has("actor", &Offer::actor)
        .needed()
        .has("name", &Offer::name)
        .needed()
        .has("support_types", &Offer::support_types)
        .has("principles", &Offer::principles)
        .has("target_groups", &Offer::target_groups)
        .has("phases", &Offer::phases)
        .has_or_none("gaps", &Offer::gaps)
        .has("status", &Offer::status)
        .has("certainty", &Offer::certainty)
        .has("since", "until", &Offer::period)
        .has("as_of", &Offer::as_of, &Offer::as_of_certainty)
        .has("example", &Offer::example)
        .has("source", &Offer::source, sources)
        .has("note", &Offer::note)
        .done();
}

DataTable links() {
    return table("links", &Ecosystem::links)
        .has("from", &Link::from)
        .needed()
        .has("to", &Link::to)
        .needed()
        .has("kind", &Link::kind)
        .needed()
        .has("status", &Link::status)
        .has("certainty", &Link::certainty)
        .has("since", "until", &Link::period)
        .has("note", &Link::note)
        .has("source", &Link::source, sources)
        .done();
}

DataTable gaps() {
    return table("gaps", &Ecosystem::gaps)
        .has("label", &Gap::label)
        .needed()
        .has("principle", &Gap::principle)
        .needed()
        .has("evidence", &Gap::evidence)
        .tells_certainty()
        .has_inferred("evidence_inferred", &Gap::evidence_inferred)
        .carries("chapter_evidence", "evidence words, separated by `;`")
        .has("scope", &Gap::scope)
        .carries("scope_certainty", "certainty word")
        .has("statements", &Gap::statements)
        .has("support_types", &Gap::support_types)
        .has("named_as", &Gap::named_as)
        .carries("note")
        .has("source", &Gap::source, sources)
        .done();
}

DataTable recommendations() {
    return table("recommendations", &Ecosystem::recommendations)
        .carries("order", "whole number")
        .has("label", &Recommendation::label)
        .needed()
        .has_or_none("gaps", &Recommendation::gaps)
        .has("actors", &Recommendation::actors, &Recommendation::actors_unlisted)
        .has("lead", &Recommendation::lead)
        .has("conclusions", &Recommendation::conclusions, &Recommendation::conclusions_certainty, keys_of("findings"))
        .has("note", &Recommendation::note)
        .has("source", &Recommendation::source, sources)
        .done();
}

DataTable survey() {
    return table("survey", &Ecosystem::survey)
        .carries("id", "short, no spaces; unique")
        .has("statement", &SurveyStatement::key)
        .key()
        .needed()
        .has("label", &SurveyStatement::label)
        .has("principle", &SurveyStatement::principle, &SurveyStatement::principle_certainty)
        .has("respondents", &SurveyStatement::respondents)
        .has("answer", &SurveyAnswer::answer)
        .key()
        .needed()
        .has("answer", &SurveyAnswer::label)
        .has("percent", &SurveyAnswer::percent, &SurveyAnswer::certainty, "0–100", "certainty")
        .has("lacking", &SurveyAnswer::lacking)
        .has("reason", &SurveyAnswer::reason)
        .carries("order", "whole number")
        .carries("order_chart1", "whole number")
        .carries("order_chart2", "whole number")
        .carries("order_appendix1", "whole number")
        .carries("note")
        .has("source", &SurveyAnswer::source, sources)
        .done();
}

DataTable findings() {
    return table("findings", &Ecosystem::findings)
        .has("label", &FindingNote::label)
        .needed()
        .has("kind", &FindingNote::kind)
        .needed()
        .has("order", &FindingNote::order)
        .has("relates_to", &FindingNote::relates_to, &FindingNote::relates_to_certainty)
        .carries("note")
        .has("source", &FindingNote::source, sources)
        .done();
}

DataTable timeline() {
    return table("timeline", &Ecosystem::timeline)
        .has("label", &TimelineEvent::label)
        .needed()
        .has("start", "end", &TimelineEvent::period, date_is_stated)
        .has("actors", &TimelineEvent::actors, &TimelineEvent::actors_unlisted)
        .has("kind", &TimelineEvent::kind)
        .has("basis", &TimelineEvent::basis)
        .has("in_figure", &TimelineEvent::in_figure)
        .carries("note")
        .has("source", &TimelineEvent::source, sources)
        .done();
}

DataTable processes() {
    return table("processes", &Ecosystem::processes)
        .has("label", &ProcessStep::label)
        .needed()
        .has("process", &ProcessStep::process)
        .needed()
        .has("step", &ProcessStep::step)
        .has("order", &ProcessStep::order)
        .has("role", &ProcessStep::role, "texts, separated by `;`")
        .has("kind", &ProcessStep::kind)
        .has("minutes_min", &ProcessStep::minutes_min)
        .has("minutes_max", &ProcessStep::minutes_max)
        .has("depends_on", &ProcessStep::depends_on, keys_of("processes"))
        .has("actors", &ProcessStep::actors, &ProcessStep::actors_unlisted)
        .has("start", "end", &ProcessStep::period)
        .carries("note")
        .has("source", &ProcessStep::source, sources)
        .done();
}

DataTable metrics() {
    return table("metrics", &Ecosystem::metrics)
        .has("label", &Metric::label)
        .has("subject", &Metric::subject)
        .needed()
        .has("subject_label", &Metric::subject_label)
        .has("value", &Metric::value)
        .needed()
        .has("unit", &Metric::unit)
        .has("unit_label", &Metric::unit_label)
        .has("as_of", &Metric::as_of)
        .has("as_of_label", &Metric::as_of_label)
        .has("stage", &Metric::stage)
        .has("note", &Metric::note)
        .has("source", &Metric::source, sources)
        .done();
}

DataTable words() {
    return table("words", &Ecosystem::words)
        .has("label", &FreeWord::label)
        .needed()
        .has("plural", &FreeWord::plural)
        .carries("note")
        .carries("source", sources)
        .done();
}

std::vector<DataTable> all_tables() {
    auto tables = framework_tables();
    for (auto make :
         {actors, offers, links, gaps, recommendations, survey, findings, timeline, processes, metrics, words})
        tables.push_back(make());
    return tables;
}

}  // namespace

const std::vector<DataTable>& data_tables() {
    static const auto tables = all_tables();
    return tables;
}

}  // namespace ecomap
