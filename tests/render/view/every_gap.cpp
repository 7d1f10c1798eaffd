// Nothing untrue, on every board of every view: a filter makes no gap. What a board of a selection marks as a gap, or
// says in alarm that nobody takes or answers, the board of the whole map does too, or has no such line at all.
#include "engine/io/dataset.hpp"
#include "render/view/view.hpp"
#include "tests/support/selections.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <string>

using namespace ecomap;
using namespace ecomap::test;

namespace {

/// The places that a picture has, and those of them that it calls a gap.
struct Claims {
    std::set<std::string> lines, gaps;
};

void read(const Matrix& matrix, const std::string& within, Claims& claims) {
    for (std::size_t r = 0; r < matrix.rows.size(); ++r)
        for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
            const auto place = within + "|" + matrix.rows[r].title + "|" + matrix.columns[c].title;
            claims.lines.insert(place);
            if (matrix.cells[r][c].mark == Matrix::Mark::gap) claims.gaps.insert(place);
        }
}

void read(const Multiples& multiples, const std::string&, Claims& claims) {
    for (const auto& panel : multiples.panels) read(panel.matrix, panel.title, claims);
}

void read(const Pipeline& pipeline, const std::string&, Claims& claims) {
    read(pipeline.grid, "grid", claims);
    for (std::size_t i = 0; i < pipeline.pipe.size(); ++i) {
        const auto place = "pipe|" + pipeline.grid.columns[i].title;
        claims.lines.insert(place);
        if (pipeline.pipe[i].mark == Matrix::Mark::gap) claims.gaps.insert(place);
    }
}

void read(const Wall& wall, const std::string&, Claims& claims) {
    for (const auto& column : wall.columns)
        for (const auto& card : column.cards) {
            claims.lines.insert(card.key);
            if (!card.alarm.empty()) claims.gaps.insert(card.key);
        }
}

void read(const Tokens& tokens, const std::string&, Claims& claims) {
    for (const auto& row : tokens.rows) {
        claims.lines.insert(row.title);
        if (row.alarm) claims.gaps.insert(row.title);
    }
}

template <class Other>
void read(const Other&, const std::string&, Claims&) {}  // marks no gaps

/// By the names of the pictures.
std::map<std::string, Claims> claims_of(const View& view, const Ecosystem& map, const ViewOptions& options) {
    std::map<std::string, Claims> all;
    for (const auto& picture : view.draw(map, options))
        std::visit([&](const auto& shape) { read(shape, "", all[picture.name]); }, picture.shape);
    return all;
}

std::vector<ViewOptions> ways_to_draw(const View& view) {
    std::vector<ViewOptions> ways;
    for (const auto& form : forms_of(view)) {
        ViewOptions options;
        options.form = form;
        ways.push_back(options);
    }
    if (view.name != "heatmap") return ways;
    ways.resize(3);
    ways[1].rows = "target-group";
    ways[1].columns = "phase";
    ways[2].per = "phase";
    return ways;
}

}  // namespace

TEST_CASE("on no board of any view does a filter make a gap") {
    const auto map = load(read_folder(ECOMAP_DATASETS "/sweden-innovation-support")).ecosystem;
    std::size_t whole_gaps = 0, kept = 0;
    for (const auto& view : views())
        for (const auto& options : ways_to_draw(view)) {
            const auto whole = claims_of(view, map, options);
            for (const auto& [name, claims] : whole) whole_gaps += claims.gaps.size();
            for (const auto& filter : selections(map.framework))
                for (const auto& [name, claims] : claims_of(view, apply_filter(map, filter), options)) {
                    const auto before = whole.find(name);
                    if (before == whole.end()) continue;
                    for (const auto& gap : claims.gaps) {
                        CAPTURE(view.name, options.form, options.rows, options.per, name, gap);
                        CHECK((before->second.gaps.contains(gap) || !before->second.lines.contains(gap)));
                        ++kept;
                    }
                }
        }
    CHECK(whole_gaps > 10);
    CHECK(kept > 10);
}
