// Entries in order of their keys, found and added in a few dozen steps each, whatever the keys are and in whatever
// order they come: no hash that somebody could aim at, no node for each entry. Three sorted lists: a short one takes
// what is new, a longer one takes the short one when it is full, and the main one the longer.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace ecomap::io {

/// `Entry` has a `std::string_view key() const`.
template <class Entry>
class SortedRuns {
public:
    /// Makes room for `count` entries.
    void reserve(std::size_t count) { main_.reserve(count); }
    std::size_t size() const { return main_.size() + longer_.size() + fresh_.size(); }

    /// The entry with `key`, or null. Valid until the next add().
    const Entry* find(std::string_view key) const {
        for (const auto* run : {&main_, &longer_, &fresh_}) {
            const auto at = std::lower_bound(run->begin(), run->end(), key, before);
            if (at != run->end() && at->key() == key) return &*at;
        }
        return nullptr;
    }
    Entry* find(std::string_view key) { return const_cast<Entry*>(std::as_const(*this).find(key)); }

    /// Adds an entry whose key is not there yet.
    void add(Entry entry) {
        if (longer_.empty() && fresh_.empty() && (main_.empty() || main_.back().key() < entry.key())) {
            main_.push_back(std::move(entry));  // they come in order
            return;
        }
        fresh_.insert(std::lower_bound(fresh_.begin(), fresh_.end(), entry.key(), before), std::move(entry));
        if (fresh_.size() >= most_fresh) merge(fresh_, longer_);
        if (longer_.size() >= std::max(most_longer, main_.size() / 8)) merge(longer_, main_);
    }

    /// All keys; not in order.
    std::vector<std::string_view> keys() const {
        std::vector<std::string_view> all;
        all.reserve(size());
        for (const auto* run : {&main_, &longer_, &fresh_})
            for (const auto& entry : *run) all.push_back(entry.key());
        return all;
    }

private:
    static constexpr std::size_t most_fresh = 256, most_longer = 8'192;

    static bool before(const Entry& entry, std::string_view key) { return entry.key() < key; }
    static void merge(std::vector<Entry>& from, std::vector<Entry>& into) {
        const auto middle = static_cast<std::ptrdiff_t>(into.size());
        into.insert(into.end(), from.begin(), from.end());
        std::inplace_merge(into.begin(), into.begin() + middle, into.end(),
                           [](const Entry& a, const Entry& b) { return a.key() < b.key(); });
        from.clear();
    }

    std::vector<Entry> main_, longer_, fresh_;
};

}  // namespace ecomap::io
