// The ids of one table: which there are, where each stands in its list, and which were left out. References between
// tables are looked up here. In order on purpose: no input can make it slow, and its order is always the same. An id is
// not kept again but seen where it stands in its file, unless it is written otherwise there.
#pragma once

#include "engine/io/row.hpp"
#include "engine/io/sorted_runs.hpp"

#include <deque>
#include <functional>
#include <limits>

namespace ecomap::io {

class Keys {
public:
    explicit Keys(const TableSchema& schema) : schema_(&schema) {}
    Keys(Keys&&) = default;  // a copy would see the ids of the other
    Keys& operator=(Keys&&) = default;

    /// The id in the row's column `id`, checked: not empty, well formed, not taken. "" after an error, which is
    /// reported.
    std::string define(Row& row, std::string_view column = "id");
    /// Notes the id of a row that cannot be read, so that references to it can say so.
    void define_damaged(const Row& row, std::string_view column = "id");
    /// There will be about so many ids.
    void reserve(std::size_t count) { entries_.reserve(count), by_folded_.reserve(count); }
    /// The row with `key` is kept, at `position` of its list.
    void keep(const std::string& key, std::size_t position);
    /// The row with `key` is left out after all.
    void leave_out(const std::string& key) { entry_of(key).position = nowhere; }

    /// Position of what `item` of `row` refers to. Otherwise nothing: that is reported, and `row` no longer good.
    std::optional<std::uint32_t> find(Row& row, const Item& item);
    /// True when an id is written `key`, kept or left out.
    bool knows(std::string_view key) const { return entries_.find(key) != nullptr; }

    /// There is no table: what is referred to is added by `add`, which returns its position.
    void open(std::function<std::uint32_t(const std::string& key)> add) { add_ = std::move(add); }
    /// There is no table, and references to it are a problem; `reported`: it is already reported.
    void mark_absent(bool reported) { absent_ = true, absence_reported_ = reported; }
    /// How many terms were added, and the file of the first.
    std::size_t added() const { return added_; }
    const std::string& first_file() const { return first_file_; }

private:
    static constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();
    struct Entry {
        const char* text;
        std::uint32_t size;
        std::uint32_t position;  // nowhere: left out
        std::uint32_t offset;    // where the id stands in
        std::uint32_t source;    // one of `sources_`

        std::string_view key() const { return {text, size}; }
    };
    /// The first id that is folded so.
    struct Folded {
        const char* text;
        std::uint32_t size;
        std::uint32_t id_size;
        const char* id;

        std::string_view key() const { return {text, size}; }
    };
    static_assert(sizeof(Entry) == 24 && sizeof(Folded) == 24);

    /// `text`, which must stay where it is: in the file, at `item`, else kept here.
    std::string_view kept(const std::string& text, const Row& row, const Item& item);
    Entry entry_at(const std::string& key, const Row& row, const Item& item, std::uint32_t position);
    Entry& entry_of(const std::string& key);
    std::string where(const Entry& entry) const;
    void check_form(Row& row, const Item& item) const;
    void report_unknown(Row& row, const Item& item);

    const TableSchema* schema_;
    SortedRuns<Entry> entries_;
    SortedRuns<Folded> by_folded_;
    std::deque<std::string> texts_;                    // of ids that are written otherwise, and folded ones
    std::vector<const SourceText*> sources_{nullptr};  // hardly ever more than the table and a file of changes
    std::function<std::uint32_t(const std::string&)> add_;
    bool absent_ = false;
    bool absence_reported_ = false;
    std::size_t added_ = 0;
    std::string first_file_;
};

/// Whether the cell says in a word that there is none (engine/model/entries.hpp). An id that is written so is meant
/// before the word. Beside other items the word is an error.
bool says_none(Row& row, const std::vector<Item>& items, const Keys& keys);

}  // namespace ecomap::io
