// What the keys of our own tables are called, and which key a name means. A name that two rows of a table share, or
// that is another's key, means neither, and is then not used for either: what is written as a name is always read back
// as the same key. O(n log n) in the rows.
#pragma once

#include "engine/import/own_table.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace ecomap::import {

class OwnLabels {
public:
    explicit OwnLabels(const std::vector<OwnTable>& tables);

    /// What the row `id` of `table` is called in `language`, else in another; `id` itself where no name would be read
    /// back as it.
    std::string label(std::string_view table, const std::string& id, std::string_view language) const;
    /// The key that `text` is or means; `text` itself when it is neither.
    std::string id(std::string_view table, const std::string& text) const;
    /// The labels() of each item of a list of keys, and back.
    std::string labels(std::string_view table, std::string_view ids, std::string_view language) const;
    std::string ids(std::string_view table, std::string_view texts) const;
    bool has(std::string_view table) const { return names_.contains(table); }

private:
    struct Names {
        std::set<std::string> ids;
        std::map<std::string, std::string> first, second;                  // folded name: key, "" for several
        std::map<std::string, std::map<std::string, std::string>> labels;  // key, language
    };
    std::map<std::string, Names, std::less<>> names_;  // by table
};

/// The columns that a row is known by and named by, as the tables have them.
std::string_view key_column(std::string_view table);
std::string_view name_stem(std::string_view table);

}  // namespace ecomap::import
