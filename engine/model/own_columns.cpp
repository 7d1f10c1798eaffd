// The tables of a map with dimensions of its own: the columns that say which terms a row has, and the tables of the
// terms.
#include "engine/model/cell.hpp"
#include "engine/model/columns.hpp"

#include <algorithm>
#include <set>

namespace ecomap {
namespace {

using Row = DataTable::Row;
using OwnTerm = Term<OwnTermTag>;

const OwnTerm& own_term(const Ecosystem& map, std::size_t place, Row at) {
    return map.framework.own[place].terms[{at.place}];
}

/// What `get` gives of a term of the dimension at `place`.
template <class Get>
DataTable::Column own_column(std::size_t place, const DataTable::Column& like, Get get) {
    auto column = like;
    column.value = [place, get](const Ecosystem& map, Row at) -> std::variant<std::string, Text> {
        return get(map, own_term(map, place, at));
    };
    column.certainty = [place, get](const Ecosystem& map, Row at) {
        return get(map, own_term(map, place, at)).empty() ? std::nullopt : std::optional(Certainty::stated);
    };
    return column;
}

/// The table of the terms of the dimension at `place`: like those of the format.
DataTable own_vocabulary(const std::vector<DataTable>& tables, const Framework& framework, std::size_t place) {
    auto table = *std::find_if(tables.begin(), tables.end(), [](const auto& each) { return each.name == "phases"; });
    table.name = framework.own[place].table;
    const auto member = [](auto OwnTerm::*of) {
        return [of](const Ecosystem& map, const OwnTerm& term) { return cell::written(map, term.*of); };
    };
    for (auto& column : table.columns) {
        const auto take = [&](auto get) { column = own_column(place, column, get); };
        if (column.name == "id") take(member(&OwnTerm::key));
        else if (column.name == "label") take(member(&OwnTerm::label));
        else if (column.name == "short") take(member(&OwnTerm::short_label));
        else if (column.name == "plural") take(member(&OwnTerm::plural));
        else if (column.name == "code") take(member(&OwnTerm::code));
        else if (column.name == "description") take(member(&OwnTerm::description));
        else if (column.name == "colour") take(member(&OwnTerm::colour));
        else if (column.name == "source") take(member(&OwnTerm::source));
        else if (column.name == "parent")
            take([place](const Ecosystem& map, const OwnTerm& term) {
                return term.parent ? map.framework.own[place].terms[*term.parent].key : std::string();
            });
    }
    table.rows = [place](const Ecosystem& map) {
        std::vector<Row> rows;
        for (auto id : map.framework.own[place].terms.ids()) rows.push_back({id.value});
        return rows;
    };
    table.title = [place](const Ecosystem& map, Row at) -> Message { return own_term(map, place, at).label; };
    table.carried = [place](const Ecosystem& map, Row at) -> const Carried& {
        return own_term(map, place, at).carried;
    };
    return table;
}

/// The column that says which terms a row has, and the one beside it that says how sure that is.
std::vector<DataTable::Column> own_columns(const Framework& framework, std::size_t place) {
    const auto& own = framework.own[place];
    const auto said = [place, of = own.of](const Ecosystem& map, Row at) -> const OwnTerms::Terms& {
        return (of == TermsOf::actors ? map.actors[at.place].own : map.offers[at.place].own)[place];
    };
    DataTable::Column terms{own.key, cell::keys_of(own.table)};
    terms.value = [said, place](const Ecosystem& map, Row at) -> std::variant<std::string, Text> {
        std::set<std::string> keys;
        for (auto id : said(map, at).terms) keys.insert(map.framework.own[place].terms[id].key);
        return cell::written(map, keys);
    };
    terms.certainty = [said](const Ecosystem& map, Row at) {
        const auto& terms_said = said(map, at);
        return terms_said.terms.empty() ? std::nullopt : std::optional(terms_said.certainty);
    };
    terms.tells_certainty = true;
    DataTable::Column sure{own.key + "_certainty", cell::allowed(Certainty())};
    sure.value = [said](const Ecosystem& map, Row at) -> std::variant<std::string, Text> {
        return std::string(to_string(said(map, at).certainty));
    };
    sure.certainty = [said](const Ecosystem& map, Row at) { return std::optional(said(map, at).certainty); };
    sure.tells_certainty = true;
    return {std::move(terms), std::move(sure)};
}

bool is_own(const std::string& table) {
    return std::none_of(data_tables().begin(), data_tables().end(),
                        [&](const DataTable& each) { return each.name == table; });
}

}  // namespace

Message rows_called(const std::string& table) {
    if (is_own(table)) return {"rows.own.name", {{"table", table}}};
    return Message("rows." + table + ".name");
}

Message rows_counted(const std::string& table, std::size_t count) {
    if (is_own(table)) return {"rows.own", {{"count", count}, {"table", table}}};
    return {"rows." + table, {{"count", count}}};
}

std::vector<DataTable> data_tables(const Framework& framework) {
    auto tables = data_tables();
    for (std::size_t place = framework.own.size(); place-- > 0;) {
        const auto named = [&](std::string_view name) {
            return std::find_if(tables.begin(), tables.end(), [&](const auto& each) { return each.name == name; });
        };
        const auto& own = framework.own[place];
        const auto beside = own.of == TermsOf::actors ? "level_certainty" : "phases_certainty";
        auto& columns = named(to_string(own.of))->columns;
        const auto at =
            std::find_if(columns.begin(), columns.end(), [&](const auto& column) { return column.name == beside; });
        auto added = own_columns(framework, place);
        columns.insert(at + 1, added.begin(), added.end());
        tables.insert(named("phases") + 1, own_vocabulary(data_tables(), framework, place));
    }
    return tables;
}

}  // namespace ecomap
