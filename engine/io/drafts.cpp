#include "engine/io/drafts.hpp"

namespace ecomap::io {

void settle(std::vector<Draft>& drafts, Keys& keys) {
    for (std::size_t i = 0; i < drafts.size(); ++i)
        if (drafts[i].row.good()) keys.keep(drafts[i].key, i);

    struct Reference {
        std::size_t from;
        const Item* item;
    };
    std::vector<std::vector<Reference>> to(drafts.size());
    std::vector<std::size_t> lost;
    // Looks the reference up; if that costs the row its place, the rows that rest on it must be looked at again.
    auto look_up = [&](Reference reference) {
        Draft& draft = drafts[reference.from];
        const bool was_good = draft.row.good();
        const auto position = keys.find(draft.row, *reference.item);
        if (was_good && !draft.row.good()) lost.push_back(reference.from);
        return position;
    };
    for (std::size_t i = 0; i < drafts.size(); ++i)
        for (const Item& item : drafts[i].refers_to)
            if (auto position = look_up({i, &item})) to[*position].push_back({i, &item});
    while (!lost.empty()) {
        const std::size_t gone = lost.back();
        lost.pop_back();
        keys.leave_out(drafts[gone].key);
        for (const Reference& reference : to[gone])
            if (drafts[reference.from].row.good()) look_up(reference);
    }
}

}  // namespace ecomap::io
