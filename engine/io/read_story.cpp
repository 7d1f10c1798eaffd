// findings.csv, recommendations.csv, timeline.csv, processes.csv, metrics.csv and words.csv.
#include "engine/io/drafts.hpp"
#include "engine/io/key.hpp"
#include "engine/io/reading.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <tuple>

namespace ecomap::io {
namespace {

/// The ids of all rows of all tables, also of those left out; and the same as a list.
struct AllIds {
    std::set<std::string, std::less<>> ids;
    std::vector<std::string_view> list;
};

AllIds all_ids(const Reading& reading) {
    AllIds all;
    for (const auto& [name, table] : reading.tables)
        for (std::size_t row = 0; table.is_usable() && row < table.row_count(); ++row)
            for (std::string_view column : {"id", "statement"})
                if (const auto cell = table.cell(row, column)) all.ids.insert(composed(trim(cell->text)));
    all.list.assign(all.ids.begin(), all.ids.end());
    return all;
}

/// Ids of any table, in NFC. What is not the id of any row is reported; `all` is made when it is needed.
std::vector<std::string> any_ids(Row& row, const Reading& reading, std::optional<AllIds>& all) {
    std::vector<std::string> ids;
    for (const Item& item : row.items("relates_to")) {
        ids.push_back(composed(item.text));
        const bool is_term = std::any_of(reading.keys.begin(), reading.keys.end(),
                                         [&](const auto& each) { return each.second.knows(ids.back()); });
        if (is_term) continue;
        if (!all) all = all_ids(reading);
        if (all->ids.contains(ids.back())) continue;
        auto hint = row.problems().did_you_mean(item.text, all->list);
        row.error("dangling-reference", item, {"io.no-such-id", {{"id", item.text}}},
                  hint.empty() ? Message("io.write-any-id") : std::move(hint));
    }
    return ids;
}

void read_findings(Reading& reading) {
    std::optional<AllIds> all;
    read_rows(reading, "findings", reading.ecosystem.findings, [&](Row& row) {
        FindingNote finding;
        finding.kind = row.needed("kind").text;
        finding.order = row.whole_number("order").value_or(0);
        finding.label = row.needed_texts("label");
        finding.relates_to = any_ids(row, reading, all);
        finding.relates_to_certainty = row.certainty("relates_to_certainty");
        finding.source = row.text("source");
        return finding;
    });
}

void read_recommendations(Reading& reading) {
    read_rows(reading, "recommendations", reading.ecosystem.recommendations, [&](Row& row) {
        Recommendation recommendation;
        recommendation.label = row.needed_texts("label");
        recommendation.gaps = classified_or_none<GapTag>(row, "gaps", reading.keys_of("gaps"));
        std::tie(recommendation.actors, recommendation.actors_unlisted) =
            refer_or_none<ActorTag>(row, "actors", reading.keys_of("actors"));
        recommendation.lead = refer<ActorTag>(row, row.item("lead"), reading.keys_of("actors"));
        for (const Item& item : row.items("conclusions"))
            if (auto position = reading.keys_of("findings").find(row, item))
                recommendation.conclusions.push_back(reading.ecosystem.findings[*position].key);
        recommendation.conclusions_certainty = row.certainty("conclusions_certainty");
        recommendation.note = row.text("note");
        recommendation.source = row.text("source");
        return recommendation;
    });
}

void read_timeline(Reading& reading) {
    read_rows(reading, "timeline", reading.ecosystem.timeline, [&](Row& row) {
        TimelineEvent event;
        event.label = row.needed_texts("label");
        event.period = row.period("start", "end");
        std::tie(event.actors, event.actors_unlisted) =
            refer_or_none<ActorTag>(row, "actors", reading.keys_of("actors"));
        event.kind = row.text("kind");
        event.basis = row.text("basis");
        event.in_figure = row.flag("in_figure").value_or(false);
        event.source = row.text("source");
        return event;
    });
}

ProcessStep read_step(Row& row, Reading& reading) {
    constexpr double any = std::numeric_limits<double>::infinity();
    ProcessStep step;
    step.process = row.needed("process").text;
    step.step = row.text("step");
    step.order = row.whole_number("order").value_or(0);
    step.role = row.text("role");
    step.kind = row.text("kind");
    step.label = row.needed_texts("label");
    step.minutes_min = row.amount("minutes_min", any);
    step.minutes_max = row.amount("minutes_max", any);
    if (step.minutes_min && step.minutes_max && *step.minutes_max < *step.minutes_min)
        row.error("out-of-range", row.item("minutes_max"), Message("io.longest-time"));
    std::tie(step.actors, step.actors_unlisted) = refer_or_none<ActorTag>(row, "actors", reading.keys_of("actors"));
    step.period = row.period("start", "end");
    step.source = row.text("source");
    step.carried = row.carried();
    return step;
}

void read_processes(Reading& reading) {
    const Table* table = reading.table("processes");
    if (!table) return;
    Keys& keys = reading.keys_of("processes");
    std::vector<Draft> drafts;
    std::vector<ProcessStep> steps;
    for (std::size_t i = 0; i < table->row_count(); ++i) {
        Row row(*table, i, reading.language, reading.problems);
        if (!row.good()) {
            keys.define_damaged(row);
            ++reading.ecosystem.provenance.rows_left_out;
            continue;
        }
        std::string key = keys.define(row);
        steps.push_back(read_step(row, reading));
        steps.back().key = key;
        auto depends_on = row.items("depends_on");
        drafts.push_back({row, std::move(key), std::move(depends_on)});
    }
    settle(drafts, keys);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (!drafts[i].row.good()) {
            ++reading.ecosystem.provenance.rows_left_out;
            continue;
        }
        for (const Item& item : drafts[i].refers_to) steps[i].depends_on.push_back(composed(item.text));
        reading.ecosystem.processes.push_back(std::move(steps[i]));
    }
}

void read_metrics(Reading& reading) {
    read_rows(reading, "metrics", reading.ecosystem.metrics, [&](Row& row) {
        Metric metric;
        metric.subject = row.needed("subject").text;
        metric.label = row.texts("label");
        if (!row.needed("value").text.empty()) metric.value = row.number("value").value_or(0);
        metric.unit = row.text("unit");
        metric.as_of = row.text("as_of");
        metric.note = row.text("note");
        metric.source = row.text("source");
        metric.subject_label = row.texts("subject_label");
        metric.unit_label = row.texts("unit_label");
        metric.as_of_label = row.texts("as_of_label");
        metric.stage = row.whole_number("stage");
        return metric;
    });
}

void read_words(Reading& reading) {
    read_rows(reading, "words", reading.ecosystem.words, [&](Row& row) {
        FreeWord word;
        word.label = row.needed_texts("label");
        word.plural = row.texts("plural");
        return word;
    });
}

}  // namespace

void read_story(Reading& reading) {
    read_findings(reading);
    read_recommendations(reading);
    read_timeline(reading);
    read_processes(reading);
    read_metrics(reading);
    read_words(reading);
}

}  // namespace ecomap::io
