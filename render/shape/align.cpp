#include "render/shape/align.hpp"

#include <map>

namespace ecomap {

std::vector<Counterpart> merged(const std::vector<std::string>& before, const std::vector<std::string>& after) {
    std::map<std::string, std::vector<std::size_t>> left;  // places of each key in `before`, the last first
    for (std::size_t i = before.size(); i-- > 0;) left[before[i]].push_back(i);
    std::vector<std::size_t> twin_of(after.size(), nowhere);
    std::vector<bool> paired(before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        auto found = left.find(after[i]);
        if (found == left.end() || found->second.empty()) continue;
        twin_of[i] = found->second.back();
        paired[twin_of[i]] = true;
        found->second.pop_back();
    }
    std::vector<Counterpart> twins;
    auto add_lone_from = [&](std::size_t at) {
        for (; at < before.size() && !paired[at]; ++at) twins.push_back({at, nowhere});
    };
    add_lone_from(0);
    for (std::size_t i = 0; i < after.size(); ++i) {
        twins.push_back({twin_of[i], i});
        if (twin_of[i] != nowhere) add_lone_from(twin_of[i] + 1);
    }
    return twins;
}

Moves moves_of(const std::vector<Counterpart>& twins) {
    Moves moves;
    auto set = [](std::vector<std::size_t>& places, std::size_t from, std::size_t to) {
        if (from == nowhere) return;
        if (from >= places.size()) places.resize(from + 1, nowhere);
        places[from] = to;
    };
    for (std::size_t i = 0; i < twins.size(); ++i) {
        set(moves.before, twins[i].before, i);
        set(moves.after, twins[i].after, i);
    }
    return moves;
}

std::string key_of(const Note& note) { return note.key.empty() ? note.title : note.key; }

Note empty_note(Note note) {
    note.ink = Ink::absent;
    note.tooltip.clear();
    note.href.clear();
    return note;
}

void align_notes(std::vector<Note>& before, std::vector<Note>& after) {
    align_lists(before, after, key_of, empty_note);
    join_twins(before, after);
}

}  // namespace ecomap
