#include "engine/import/lists.hpp"

#include "engine/io/key.hpp"

#include <algorithm>
#include <map>

namespace ecomap::import {
namespace {

using std::string_view;

/// `text` cut at any of `signs`; at commas only outside brackets.
std::vector<std::string> pieces_of(string_view text, string_view signs) {
    std::vector<std::string> pieces;
    std::size_t start = 0;
    int depth = 0;
    auto end_at = [&](std::size_t end) {
        const auto piece = io::trim(text.substr(start, end - start));
        if (!piece.empty()) pieces.emplace_back(piece);
        start = end + 1;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '(' || c == '[') ++depth;
        if ((c == ')' || c == ']') && depth > 0) --depth;
        const bool decimal = c == ',' && i + 1 < text.size() && text[i + 1] >= '0' && text[i + 1] <= '9';
        if (signs.find(c) != string_view::npos && !(c == ',' && (depth > 0 || decimal))) end_at(i);
    }
    end_at(text.size());
    return pieces;
}

bool has_any(const std::vector<std::string>& cells, char sign) {
    return std::any_of(cells.begin(), cells.end(),
                       [&](const std::string& cell) { return cell.find(sign) != std::string::npos; });
}

std::string joined_by_commas(const std::vector<std::string>& pieces) {
    std::string text;
    for (const auto& piece : pieces) text += (text.empty() ? "" : ", ") + piece;
    return text;
}

}  // namespace

Cutting cutting_of(const std::vector<std::string>& cells, const std::set<std::string>& known) {
    Cutting cutting;
    for (char sign : {'\n', ';', '|'})
        if (has_any(cells, sign)) cutting.at += sign;
    if (cutting.at.find_first_of(";|") != std::string::npos || !has_any(cells, ',')) return cutting;

    std::map<std::string, std::size_t> met;  // a piece, and in how many different cells
    std::set<std::string> whole(cells.begin(), cells.end());
    for (const auto& cell : whole) {
        auto pieces = pieces_of(cell, "\n,");
        std::sort(pieces.begin(), pieces.end());
        pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
        for (const auto& piece : pieces) ++met[piece];
    }
    std::set<std::string> options;
    for (const auto& name : known) {
        met[name] += 2;
        if (const auto pieces = pieces_of(name, ","); pieces.size() > 1) options.insert(joined_by_commas(pieces));
    }
    const auto named = options;
    std::size_t cut_cells = 0;
    for (const auto& cell : whole) {
        const auto pieces = pieces_of(cell, "\n,");
        if (pieces.size() < 2) continue;
        if (named.contains(joined_by_commas(pieces))) continue;
        const auto count = static_cast<std::size_t>(
            std::count_if(pieces.begin(), pieces.end(), [&](const auto& piece) { return met.at(piece) > 1; }));
        if (count == pieces.size() || (count > 0 && 2 * count >= pieces.size())) {
            ++cut_cells;
        } else {
            options.insert(cell);
            cutting.unsure.push_back(cell);
        }
    }
    if (cut_cells == 0) return cutting;
    cutting.at += ',';
    cutting.options = std::move(options);
    return cutting;
}

std::vector<std::string> cut(string_view cell, const Cutting& cutting) {
    const bool commas = cutting.at.find(',') != std::string::npos;
    if (!commas) return pieces_of(cell, cutting.at);
    std::vector<std::string> joined;
    const auto pieces = pieces_of(cell, cutting.at);
    for (std::size_t first = 0; first < pieces.size();) {
        // The longest run of pieces that is an option of its own.
        std::size_t end = first + 1;
        std::string text = pieces[first], best = text;
        for (std::size_t next = first + 1; next < pieces.size(); ++next) {
            text += ", " + pieces[next];
            if (cutting.options.contains(text)) end = next + 1, best = text;
        }
        joined.push_back(std::move(best));
        first = end;
    }
    return joined;
}

}  // namespace ecomap::import
