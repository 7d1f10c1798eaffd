// survey.csv and gaps.csv: what respondents answered, and the needs that a source calls unmet. A survey statement is
// spread over one row for each answer.
#include "engine/io/key.hpp"
#include "engine/io/reading.hpp"

#include <map>

namespace ecomap::io {
namespace {

SurveyAnswer read_answer(Row& row) {
    SurveyAnswer answer;
    answer.answer = row.needed("answer").text;
    answer.label = row.texts("answer");
    answer.percent = row.amount("percent", 100);
    answer.lacking = row.flag("lacking").value_or(false);
    answer.certainty = row.certainty("certainty");
    answer.reason = row.text("reason");
    answer.source = row.text("source");
    answer.carried = row.carried();
    return answer;
}

/// Reads survey.csv row by row, and gathers the rows of one statement.
class SurveyReader {
public:
    explicit SurveyReader(Reading& reading) : reading_(reading), keys_(reading.keys_of("survey")) {}

    void read(Row& row) {
        if (!row.good()) {
            keys_.define_damaged(row, "statement");
            ++reading_.ecosystem.provenance.rows_left_out;
            return;
        }
        const std::string key = composed(row.needed("statement").text);
        SurveyStatement statement;
        statement.label = row.texts("label");
        statement.principle = refer<PrincipleTag>(row, row.item("principle"), reading_.keys_of("principles"));
        statement.principle_certainty = row.certainty("principle_certainty");
        if (const auto respondents = row.amount("respondents", 1e9))
            statement.respondents = static_cast<int>(*respondents);
        SurveyAnswer answer = read_answer(row);
        if (!row.good()) {
            keys_.define_damaged(row, "statement");
            ++reading_.ecosystem.provenance.rows_left_out;
            return;
        }
        auto& survey = reading_.ecosystem.survey;
        const auto [found, added] = position_.emplace(key, survey.size());
        if (added) {
            statement.key = key;
            keys_.keep(key, survey.size());
            survey.push_back(std::move(statement));
        } else {
            compare(row, survey[found->second], statement);
            if (!survey[found->second].respondents) survey[found->second].respondents = statement.respondents;
        }
        survey[found->second].answers.push_back(std::move(answer));
    }

private:
    void compare(Row& row, const SurveyStatement& first, const SurveyStatement& again) {
        const bool same = first.label == again.label && first.principle == again.principle &&
                          first.principle_certainty == again.principle_certainty;
        if (!same)
            row.warning("conflict", row.item("statement"), {"io.conflict", {{"id", first.key}}},
                        Message("io.same-in-all"));
    }

    Reading& reading_;
    Keys& keys_;
    std::map<std::string, std::size_t> position_;
};

}  // namespace

void read_needs(Reading& reading) {
    if (const Table* table = reading.table("survey")) {
        SurveyReader survey(reading);
        for (std::size_t i = 0; i < table->row_count(); ++i) {
            Row row(*table, i, reading.language, reading.problems);
            survey.read(row);
        }
    }
    read_rows(reading, "gaps", reading.ecosystem.gaps, [&](Row& row) {
        Gap gap;
        const Item principle = row.needed("principle");
        if (auto id = refer<PrincipleTag>(row, principle, reading.keys_of("principles"))) gap.principle = *id;
        gap.label = row.needed_texts("label");
        gap.evidence = row.words("evidence", parse_evidence_kind, evidence_kind_list());
        gap.evidence_inferred = row.words("evidence_inferred", parse_evidence_kind, evidence_kind_list());
        gap.scope = row.text("scope");
        gap.statements = classified<StatementTag>(row, "statements", reading.keys_of("survey"));
        gap.support_types = classified<SupportTypeTag>(row, "support_types", reading.keys_of("support_types"));
        gap.named_as = row.text("named_as");
        gap.source = row.text("source");
        return gap;
    });
}

}  // namespace ecomap::io
