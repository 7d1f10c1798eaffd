// Puts a DataTable together from the members of a row. Only columns.cpp needs it.
#pragma once

#include "engine/model/cell.hpp"
#include "engine/model/columns.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecomap::cell {

using Row = DataTable::Row;
using Kind = DataTable::Kind;

inline Message title_of(const Ecosystem& map, const Link& link, Row /*at*/) {
    return {"rows.link-name", {{"from", short_name(map[link.from])}, {"to", short_name(map[link.to])}}};
}
inline Message title_of(const Ecosystem& /*map*/, const SurveyStatement& statement, Row at) {
    return {"rows.answer-name", {{"statement", statement.label}, {"answer", statement.answers[at.answer].label}}};
}
inline Message title_of(const Ecosystem& map, const CellRule& rule, Row /*at*/) {
    return Message::as_it_is(key_of(map, rule.row) + " × " + key_of(map, rule.column));
}
inline Message title_of(const Ecosystem& /*map*/, const DimensionName& name, Row /*at*/) { return name.singular; }
template <class Any>
Message title_of(const Ecosystem& /*map*/, const Any& row, Row /*at*/) {
    if constexpr (requires { row.label; }) return row.label;
    else return row.name;
}

/// A table under way, of the rows of `List`, a list of `Whole` (the map or its framework).
template <class Whole, class List>
class Building {
public:
    Building(std::string_view name, List Whole::*list, Kind kind) : list_(list) {
        table_.name = name;
        table_.kind = kind;
        table_.rows = [list](const Ecosystem& map) { return rows_of(list_in(map, list)); };
        table_.title = [list](const Ecosystem& map, Row at) { return title_of(map, row_in(map, list, at), at); };
        table_.carried = [list](const Ecosystem& map, Row at) -> const Carried& {
            const Last& row = owner_in<Last>(map, list, at);
            if constexpr (requires { *row.carried; }) return *row.carried;
            else return row.carried;
        };
        if constexpr (of_answers) return;
        else has("id", &Listed::key, "short, no spaces; unique").key();
        if constexpr (!std::is_same_v<Listed, Link>) needed();
    }

    template <class Owner, class Value>
    Building& has(std::string_view name, Value Owner::*member, std::string what = allowed(Value())) {
        add<Owner>(name, std::move(what), of(member), [member](const Owner& row) { return sure(row.*member); });
        if constexpr (std::is_same_v<Value, Certainty> || std::is_same_v<Value, SupportGiver>) tells_certainty();
        return *this;
    }
    template <class Owner, class Value>
    Building& has(std::string_view name, Rare<Value> Owner::*member, std::string what = allowed(Value())) {
        return add<Owner>(
            name, std::move(what), [member](const Owner& row) -> const Value& { return *(row.*member); },
            [](const Owner& /*row*/) { return Certainty::stated; });
    }
    /// With the column that says how sure it is beside it.
    template <class Owner, class Value>
    Building& has(std::string_view name, Value Owner::*member, Certainty Owner::*certainty,
                  std::string what = allowed(Value()), const std::string& beside = {}) {
        add<Owner>(name, std::move(what), of(member), of(certainty)).tells_certainty();
        return has(beside.empty() ? std::string(name) + "_certainty" : beside, certainty);
    }
    /// A list that a source may say to be empty.
    template <class Owner, class Value>
    Building& has(std::string_view name, Value Owner::*member, Unlisted Owner::*unlisted) {
        return add<Owner>(
            name, allowed_or_none<Value>(),
            [=](const Owner& row) {
                return Listing<Value>{row.*member, row.*unlisted};
            },
            [](const Owner& /*row*/) { return Certainty::stated; });
    }
    template <class Owner, class Tag>
    Building& has_or_none(std::string_view name, Classified<Tag> Owner::*member) {
        using Terms = TermSet<Tag>;
        auto terms = [member](const Owner& row) { return Listing<Terms>{(row.*member).terms, (row.*member).unlisted}; };
        auto certainty = [member](const Owner& row) -> const auto& { return (row.*member).certainty; };
        add<Owner>(name, allowed_or_none<Terms>(), terms, certainty).tells_certainty();
        return add<Owner>(std::string(name) + "_certainty", allowed(Certainty()), certainty, certainty);
    }
    template <class Owner, class Tag>
    Building& has(std::string_view name, Classified<Tag> Owner::*member) {
        auto terms = [member](const Owner& row) -> const auto& { return (row.*member).terms; };
        auto certainty = [member](const Owner& row) -> const auto& { return (row.*member).certainty; };
        add<Owner>(name, allowed(TermSet<Tag>()), terms, certainty).tells_certainty();
        add<Owner>(std::string(name) + "_certainty", allowed(Certainty()), certainty, certainty);
        return tells_certainty();
    }
    template <class Owner>
    Building& has(std::string_view start, std::string_view end, Period Owner::*member) {
        return dates(start, end, member, [](const Owner& /*row*/) { return Certainty::stated; });
    }
    /// With what tells whether the dates are stated.
    template <class Owner>
    Building& has(std::string_view start, std::string_view end, Period Owner::*member, bool (*stated)(const Owner&)) {
        auto sure = [stated](const Owner& row) { return stated(row) ? Certainty::stated : Certainty::inferred; };
        dates(start, end, member, sure);
        for (auto date = table_.columns.end() - 2; date != table_.columns.end(); ++date) date->tells_certainty = true;
        return *this;
    }
    /// A term, and before it the dimension that it is of.
    template <class Owner>
    Building& has(std::string_view name, TermOf Owner::*member) {
        auto stated = [](const Owner& /*row*/) { return Certainty::stated; };
        add<Owner>(
            std::string(name) + "_dimension", allowed(Dimension()),
            [member](const Owner& row) { return (row.*member).dimension; }, stated);
        needed();
        add<Owner>(name, "a key of that dimension", of(member), stated);
        return needed();
    }
    /// What is there is the mapper's judgement.
    template <class Owner, class Value>
    Building& has_inferred(std::string_view name, Value Owner::*member) {
        add<Owner>(name, allowed(Value()), of(member), [](const Owner& /*row*/) { return Certainty::inferred; });
        return tells_certainty();
    }
    /// A word in the tables tells how sure the last is.
    Building& tells_certainty() {
        table_.columns.back().tells_certainty = true;
        return *this;
    }
    /// The last is needed.
    Building& needed() {
        table_.columns.back().needed = true;
        return *this;
    }
    /// Rows are known by the last.
    Building& key() {
        table_.columns.back().is_key = true;
        return *this;
    }
    Building& carries(std::string_view name, std::string what = "text") {
        table_.columns.push_back({std::string(name), std::move(what)});
        return *this;
    }

    DataTable done() { return std::move(table_); }

private:
    using Listed = std::remove_cvref_t<decltype(*std::declval<const List&>().begin())>;
    static constexpr bool of_answers = std::is_same_v<Listed, SurveyStatement>;
    using Last = std::conditional_t<of_answers, SurveyAnswer, Listed>;

    static std::vector<Row> rows_of(const List& list) {
        std::vector<Row> rows;
        rows.reserve(list.size());
        for (std::uint32_t place = 0; place < list.size(); ++place)
            if constexpr (of_answers)
                for (std::uint32_t answer = 0; answer < list[place].answers.size(); ++answer)
                    rows.push_back({place, answer});
            else rows.push_back({place});
        return rows;
    }

    static const List& list_in(const Ecosystem& map, List Whole::*list) {
        if constexpr (std::is_same_v<Whole, Ecosystem>) return map.*list;
        else return map.framework.*list;
    }
    static const auto& row_in(const Ecosystem& map, List Whole::*list, Row at) {
        return list_in(map, list).begin()[at.place];
    }
    template <class Owner>
    static const Owner& owner_in(const Ecosystem& map, List Whole::*list, Row at) {
        if constexpr (std::is_same_v<Owner, SurveyAnswer>) return row_in(map, list, at).answers[at.answer];
        else return row_in(map, list, at);
    }

    template <class Owner, class Value>
    static auto of(Value Owner::*member) {
        return [member](const Owner& row) -> const Value& { return row.*member; };
    }
    template <class Owner, class Sure>
    Building& dates(std::string_view start, std::string_view end, Period Owner::*member, Sure sure) {
        add<Owner>(
            start, "date", [member](const Owner& row) -> const auto& { return (row.*member).start; }, sure);
        return add<Owner>(
            end, "date", [member](const Owner& row) -> const auto& { return (row.*member).end; }, sure);
    }
    template <class Owner, class Get, class Sure>
    Building& add(std::string_view name, std::string what, Get get, Sure sure) {
        using Value = std::remove_cvref_t<decltype(get(std::declval<const Owner&>()))>;
        auto value = [list = list_, get](const Ecosystem& map, Row at) {
            return written(map, get(owner_in<Owner>(map, list, at)));
        };
        auto certainty = [list = list_, get, sure](const Ecosystem& map, Row at) {
            const Owner& row = owner_in<Owner>(map, list, at);
            return is_there(get(row)) ? std::optional(sure(row)) : std::nullopt;
        };
        table_.columns.push_back(
            {std::string(name), std::move(what), std::is_same_v<Value, Text>, false, false, value, certainty});
        return *this;
    }

    DataTable table_;
    List Whole::*list_;
};

template <class Whole, class List>
auto table(std::string_view name, List Whole::*list, Kind kind = Kind::dataset) {
    return Building<Whole, List>(name, list, kind);
}

}  // namespace ecomap::cell
