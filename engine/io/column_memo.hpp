// Where the columns of a table are, for a reader that asks for the same ones in the same order row after row: what was
// asked for last time after the column before is nearly always what is asked for now, and one comparison finds it.
// Memory: as many names as the reader asks for. An answer never depends on what was asked before.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::io {

class ColumnMemo {
public:
    using Columns = std::map<std::string, std::size_t, std::less<>>;
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    /// The position of the column called `name` and then `suffix`; `nowhere` when it is none of `columns`.
    std::size_t find(const Columns& columns, std::string_view name, std::string_view suffix) {
        if (next_ == asked_.size()) next_ = 0;
        if (next_ == asked_.size() || !is_called(asked_[next_], name, suffix)) seek(columns, name, suffix);
        return asked_[next_++].position;
    }
    /// The columns have changed.
    void forget() { asked_.clear(), next_ = 0; }

private:
    struct Asked {
        std::string name;
        std::size_t position;
    };
    static bool is_called(const Asked& asked, std::string_view name, std::string_view suffix) {
        const std::string_view all = asked.name;
        return all.size() == name.size() + suffix.size() && all.starts_with(name) && all.ends_with(suffix);
    }
    void seek(const Columns& columns, std::string_view name, std::string_view suffix) {
        for (next_ = 0; next_ < asked_.size(); ++next_)
            if (is_called(asked_[next_], name, suffix)) return;
        const auto found = columns.find(std::string(name).append(suffix));
        asked_.push_back({std::string(name).append(suffix), found == columns.end() ? nowhere : found->second});
    }

    std::vector<Asked> asked_;
    std::size_t next_ = 0;
};

}  // namespace ecomap::io
