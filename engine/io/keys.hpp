// The ids of one table: which there are, where each stands in its list, and which were left out. References between
// tables are looked up here, each in a few steps whatever the ids are (key_index.hpp). An id is not kept again but seen
// where it stands in its file, unless it is written otherwise there. Memory: 24 bytes an id and its place in an index.
#pragma once

#include "engine/io/key_index.hpp"
#include "engine/io/row.hpp"

#include <deque>
#include <functional>
#include <limits>
#include <map>
#include <string>

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
    void reserve(std::size_t count) { entries_.reserve(count), by_key_.reserve(count); }
    /// The row with `key` is kept, at `position` of its list.
    void keep(std::string_view key, std::size_t position);
    /// The row with `key` is left out after all.
    void leave_out(std::string_view key) { entry_of(key).position = nowhere; }

    /// Position of what `item` of `row` refers to. Otherwise nothing: that is reported, and `row` no longer good.
    std::optional<std::uint32_t> find(Row& row, const Item& item);
    /// As find(), of an id as it is written, if there is such a row and it is kept; nothing for all others, of which
    /// some are written in another form.
    std::optional<std::uint32_t> position_of(std::string_view written) const {
        const Entry* entry = entry_with(written);
        return entry && entry->position != nowhere ? std::optional(entry->position) : std::nullopt;
    }
    /// True when an id is written `key`, kept or left out.
    bool knows(std::string_view key) const { return entry_with(key) != nullptr; }

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
        std::uint32_t position;     // nowhere: left out
        std::uint32_t offset;       // where the id stands in
        std::uint32_t source : 31;  // one of `sources_`
        std::uint32_t defined : 1;  // by a row that could be read

        std::string_view key() const { return {text, size}; }
    };
    static_assert(sizeof(Entry) <= 24);

    const Entry* entry_with(std::string_view key) const {
        const auto number = by_key_.find(key, [this](std::uint32_t at) { return entries_[at].key(); });
        return number == KeyIndex::none ? nullptr : &entries_[number];
    }
    /// The first defined entry whose id is folded so.
    const Entry* entry_folded(const std::string& fold) const;
    /// Adds an entry whose key is not there yet.
    void add(const Entry& entry);
    /// The last entry is the first defined one that is folded so.
    void note_folded(const std::string& fold);
    /// As define(), of an id with nothing to report, and which stands in the file as it is meant; else nothing.
    std::optional<std::string> define_plain(const Row& row, std::string_view column);
    /// `text`, which must stay where it is: in the file, at `item`, else kept here.
    std::string_view kept(std::string_view text, const Row& row, const Item& item);
    std::uint32_t number_of(const SourceText& source);
    Entry entry_at(std::string_view key, const Row& row, const Item& item, std::uint32_t position);
    Entry& entry_of(std::string_view key);
    std::string where(const Entry& entry) const;
    void check_form(Row& row, const Item& item) const;
    void report_unknown(Row& row, const Item& item);
    /// The one id that is the same but for how it is written (loose_key.hpp): "1" for "001"; "" for none or several.
    std::string_view the_one_alike(std::string_view text);

    const TableSchema* schema_;
    std::vector<Entry> entries_;  // in the order in which they were met
    KeyIndex by_key_;
    KeyIndex by_folded_;             // of what is defined and not written as it is folded, the first that is folded so
    std::deque<std::string> texts_;  // of ids that are written otherwise
    std::vector<const SourceText*> sources_{nullptr};  // hardly ever more than the table and a file of changes
    std::function<std::uint32_t(const std::string&)> add_;
    std::map<std::string, std::uint32_t> by_loose_;  // `nowhere`: several; made when the first is asked for
    std::size_t loosely_known_ = 0;                  // how many of `entries_` are in it
    bool absent_ = false;
    bool absence_reported_ = false;
    std::size_t added_ = 0;
    std::string first_file_;
};

/// Whether the cell says in a word that there is none (engine/model/entries.hpp). An id that is written so is meant
/// before the word. Beside other items the word is an error.
bool says_none(Row& row, const std::vector<Item>& items, const Keys& keys);

}  // namespace ecomap::io
