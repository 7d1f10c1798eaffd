#include "engine/io/candidates.hpp"

#include "engine/io/key.hpp"
#include "engine/io/keys.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace ecomap {
namespace io {
namespace {

const TableSchema& candidates_schema() {
    static const TableSchema schema{"candidates",
                                    false,
                                    true,
                                    {"id"},
                                    {},
                                    {"name"},
                                    {"id", "actor", "cost", "support_types", "principles", "gaps", "note", "source"}};
    return schema;
}

/// The words of one list of the map, as references are looked up.
template <class List>
Keys keys_of(std::string_view table, const List& list) {
    Keys keys(*find_schema(table));
    std::size_t position = 0;
    for (const auto& each : list) keys.keep(each.key, position++);
    return keys;
}

class Reader {
public:
    Reader(SourceFile file, const Ecosystem& map)
        : map_(map),
          table_(std::move(file), candidates_schema(), problems_),
          actors_(keys_of("actors", map.actors)),
          support_types_(keys_of("support_types", map.framework.support_types)),
          principles_(keys_of("principles", map.framework.principles)),
          gaps_(keys_of("gaps", map.gaps)) {
        for (std::uint32_t i = 0; i < map.offers.size(); ++i) offers_.emplace(map.offers[i].key, OfferId{i});
    }

    LoadedCandidates read() {
        LoadedCandidates loaded;
        if (table_.is_usable()) {
            costs_given_ = any_cost();
            for (std::size_t i = 0; i < table_.row_count(); ++i) {
                Row row(table_, i, order_language(map_), problems_);
                if (!row.good()) continue;
                auto candidate = candidate_in(row);
                if (row.good()) loaded.candidates.push_back(std::move(candidate));
            }
        }
        loaded.diagnostics = problems_.take();
        return loaded;
    }

private:
    bool any_cost() const {
        for (std::size_t i = 0; i < table_.row_count(); ++i)
            if (const auto cell = table_.cell(i, "cost"); cell && !trim(cell->text).empty()) return true;
        return false;
    }

    std::optional<OfferId> offer_of(const std::string& key) const {
        const auto found = offers_.find(key);
        return found == offers_.end() ? std::nullopt : std::optional(found->second);
    }

    template <class Tag>
    void fill(Row& row, std::string_view column, Keys& keys, TermSet<Tag>& terms) const {
        const auto items = row.items(column);
        if (items.empty()) return;
        std::vector<Id<Tag>> ids;
        for (const auto& item : items)
            if (const auto position = keys.find(row, item)) ids.push_back(Id<Tag>{*position});
        terms = TermSet<Tag>(std::move(ids));
    }

    Candidate candidate_in(Row& row) {
        Candidate candidate;
        const auto key = own_keys_.define(row);
        if (const auto offer = offer_of(key)) candidate = candidate_of(map_, *offer);
        candidate.key = key;
        if (auto name = row.texts("name"); !name.empty()) candidate.name = std::move(name);
        const Item actor = row.item("actor");
        if (!actor.text.empty())
            if (const auto position = actors_.find(row, actor)) candidate.actor = ActorId{*position};
        fill(row, "support_types", support_types_, candidate.support_types);
        fill(row, "principles", principles_, candidate.principles);
        fill(row, "gaps", gaps_, candidate.gaps);
        candidate.cost = row.amount("cost", std::numeric_limits<double>::infinity());
        if (!row.good()) return candidate;
        if (costs_given_ && !candidate.cost)
            row.error("missing-value", row.item("cost"), Message("io.no-cost"), Message("io.write-cost"));
        if (candidate.name.empty())
            row.error("missing-value", row.item("name"), {"io.missing-text", {{"column", "name"}}},
                      Message("io.name-or-offer"));
        return candidate;
    }

    const Ecosystem& map_;
    Problems problems_;
    Table table_;
    Keys own_keys_{candidates_schema()};
    Keys actors_, support_types_, principles_, gaps_;
    std::map<std::string_view, OfferId> offers_;  // by key
    bool costs_given_ = false;
};

}  // namespace
}  // namespace io

LoadedCandidates load_candidates(SourceFile file, const Ecosystem& ecosystem) {
    return io::Reader(std::move(file), ecosystem).read();
}

}  // namespace ecomap
