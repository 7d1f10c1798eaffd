// The ids of one table: which there are, where each stands in its list, and which were left out. References between
// tables are looked up here. An ordered map on purpose: no input can make it slow, and its order is always the same.
#pragma once

#include "engine/io/row.hpp"

#include <functional>
#include <map>

namespace ecomap::io {

class Keys {
public:
    explicit Keys(const TableSchema& schema) : schema_(&schema) {}

    /// The id in the row's column `id`, checked: not empty, well formed, not taken. "" after an error, which is
    /// reported.
    std::string define(Row& row, std::string_view column = "id");
    /// Notes the id of a row that cannot be read, so that references to it can say so.
    void define_damaged(const Row& row, std::string_view column = "id");
    /// The row with `key` is kept, at `position` of its list.
    void keep(const std::string& key, std::size_t position);
    /// The row with `key` is left out after all.
    void leave_out(const std::string& key) { entries_[key].position.reset(); }

    /// Position of what `item` of `row` refers to. Otherwise nothing: that is reported, and `row` no longer good.
    std::optional<std::uint32_t> find(Row& row, const Item& item);
    /// True when an id is written `key`, kept or left out.
    bool knows(std::string_view key) const { return entries_.contains(key); }

    /// There is no table: what is referred to is added by `add`, which returns its position.
    void open(std::function<std::uint32_t(const std::string& key)> add) { add_ = std::move(add); }
    /// There is no table, and references to it are a problem; `reported`: it is already reported.
    void mark_absent(bool reported) { absent_ = true, absence_reported_ = reported; }
    /// How many terms were added, and the file of the first.
    std::size_t added() const { return added_; }
    const std::string& first_file() const { return first_file_; }

private:
    struct Entry {
        std::optional<std::uint32_t> position;  // none: left out
        std::string where;                      // "offers.csv:17:1"
    };
    void check_form(Row& row, const Item& item) const;
    void report_unknown(Row& row, const Item& item);

    const TableSchema* schema_;
    std::map<std::string, Entry, std::less<>> entries_;
    std::map<std::string, std::string, std::less<>> by_folded_;  // folded id → id
    std::function<std::uint32_t(const std::string&)> add_;
    bool absent_ = false;
    bool absence_reported_ = false;
    std::size_t added_ = 0;
    std::string first_file_;
};

}  // namespace ecomap::io
