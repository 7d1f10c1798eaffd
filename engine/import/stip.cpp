#include "engine/import/stip.hpp"

#include "engine/import/head.hpp"
#include "engine/import/lexicon.hpp"
#include "engine/io/key.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace ecomap::import {
namespace {

using std::string_view;
using Words = std::vector<std::string>;

enum class Is { other, id, name, organisations, instrument, category, themes, areas, targets, target_types, text };

/// A column as STIP Compass calls it, plain(); `head` is ours, of texts.
struct Known {
    string_view word;
    Is is;
    string_view head = {};
};
constexpr std::array<Known, 34> known{{
    {"policy initiative id", Is::id},
    {"initiativeid", Is::id},
    {"initiative id", Is::id},
    {"english name", Is::name},
    {"nameenglish", Is::name},
    {"name english", Is::name},
    {"responsible organisation s", Is::organisations},
    {"responsible organisations", Is::organisations},
    {"responsibleorganisations", Is::organisations},
    {"responsible organisation", Is::organisations},
    {"policy instrument type", Is::instrument},
    {"instrumenttypelabel", Is::instrument},
    {"instrument type", Is::instrument},
    {"policy instrument type category", Is::category},
    {"theme s", Is::themes},
    {"themes", Is::themes},
    {"theme area s", Is::areas},
    {"theme areas", Is::areas},
    {"target group s", Is::targets},
    {"target groups", Is::targets},
    {"target group type s", Is::target_types},
    {"target group types", Is::target_types},
    {"start date", Is::text, "Since"},
    {"startdateyear", Is::text, "Since"},
    {"end date", Is::text, "Until"},
    {"enddateyear", Is::text, "Until"},
    {"public access url", Is::text, "Source"},
    {"publicaccessurl", Is::text, "Source"},
    {"description", Is::text, "Description"},
    {"shortdescription", Is::text, "Description"},
    {"country", Is::text, "Country"},
    {"countrylabel", Is::text, "Country"},
    {"yearly budget range", Is::text, "Note"},
    {"yearlybudgetrange", Is::text, "Note"},
}};

constexpr string_view support = "Support type", principle = "Principle", target = "Target group";

/// "TH13", "TG20", "PI024": the head that the code's term stands under; "" for what is no code.
string_view head_of_code(const std::string& head) {
    constexpr std::array<std::pair<string_view, string_view>, 3> kinds{
        {{"TH", principle}, {"TG", target}, {"PI", support}}};
    for (const auto& [letters, ours] : kinds)
        if (head.starts_with(letters) && head.size() > letters.size() &&
            head.find_first_not_of("0123456789", letters.size()) == std::string::npos)
            return ours;
    return {};
}

Words pieces_of(string_view cell) {
    Words pieces;
    while (!cell.empty()) {
        const auto end = std::min(cell.find('|'), cell.size());
        if (const auto piece = io::trim(cell.substr(0, end)); !piece.empty()) pieces.emplace_back(piece);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return pieces;
}

struct Column {
    Is is = Is::other;
    string_view head = {};              ///< ours
    std::string name = {};              ///< the file's
    std::string term = {}, group = {};  ///< of a code's own column
};

/// An initiative, gathered from its rows.
struct Initiative {
    std::size_t number = 0;
    std::string id = {}, name = {};
    Words organisations = {};
    std::map<string_view, std::set<std::string>> terms = {};  ///< by head
    std::map<string_view, std::string> texts = {};            ///< likewise
    std::set<std::string> left_out = {};                      ///< columns
};

class StipReader {
public:
    /// The head stands in one of the first rows.
    bool find_head(const Grid& grid) {
        constexpr std::size_t looked_at_rows = 3;
        for (head_ = 0; head_ < std::min(grid.rows.size(), looked_at_rows); ++head_)
            if (take_head(grid)) return true;
        return false;
    }

    Grid read(const Grid& grid) {
        for (std::size_t row = first_; row < grid.rows.size(); ++row) take_row(grid.rows[row]);
        Grid made{.file = grid.file, .sheet = grid.sheet, .holds = GridHolds::offers, .format = "stip"};
        Words heads{"Organisation", "id", "Offer name"};
        for (const auto* list : {&term_heads_, &text_heads_}) heads.insert(heads.end(), list->begin(), list->end());
        heads.emplace_back("stip");
        made.rows.push_back(row_of(grid.rows[head_].number, heads));
        for (const auto& initiative : initiatives_) put(initiative, made);
        for (const auto& [head, term, group] : groups_) made.groups.push_back({std::string(head), term, group});
        return made;
    }

private:
    bool take_head(const Grid& grid) {
        columns_.clear();
        std::set<Is> there;
        const auto& row = grid.rows[head_];
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            Column column{.name = cell_text(row, i)};
            const auto word = plain(column.name);
            for (const auto& each : known)
                if (each.word == word && (each.is == Is::text || there.insert(each.is).second))
                    column.is = each.is, column.head = each.head;
            if (const auto ours = head_of_code(column.name); !ours.empty())
                column.head = ours, column.term = column.name, there.insert(Is::instrument);
            columns_.push_back(std::move(column));
        }
        const bool is_stip = there.contains(Is::id) && there.contains(Is::organisations) &&
                             (there.contains(Is::instrument) || there.contains(Is::themes));
        if (!is_stip) return false;
        first_ = head_ + 1;
        if (first_ < grid.rows.size() && explains(grid.rows[first_])) name_codes(grid.rows[first_++]);
        for (const auto& column : columns_) {
            if (column.is == Is::instrument || column.head == support) term_heads_.insert(support);
            if (column.is == Is::themes || column.head == principle) term_heads_.insert(principle);
            if (column.is == Is::targets || column.head == target) term_heads_.insert(target);
            if (column.is == Is::text) text_heads_.insert(column.head);
        }
        return true;
    }

    /// An id has no blanks; what explains it has.
    bool explains(const GridRow& row) const {
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (columns_[i].is == Is::id) return cell_text(row, i).find(' ') != std::string::npos;
        return false;
    }

    void name_codes(const GridRow& row) {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            auto& column = columns_[i];
            const auto said = pieces_of(cell_text(row, i));
            if (column.term.empty() || said.empty()) continue;
            column.term = said.back();
            if (said.size() > 1) groups_.emplace(column.head, said.back(), said[said.size() - 2]);
        }
    }

    void take_row(const GridRow& row) {
        std::map<Is, Words> said;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (columns_[i].is != Is::text && columns_[i].is != Is::other)
                said[columns_[i].is] = pieces_of(cell_text(row, i));
        if (said[Is::id].empty()) return;
        const auto [at, is_new] = positions_.emplace(said[Is::id].front(), initiatives_.size());
        if (is_new) initiatives_.push_back({row.number, said[Is::id].front()});
        auto& initiative = initiatives_[at->second];
        if (initiative.name.empty() && !said[Is::name].empty()) initiative.name = said[Is::name].front();
        for (auto& each : said[Is::organisations])
            if (std::find(initiative.organisations.begin(), initiative.organisations.end(), each) ==
                initiative.organisations.end())
                initiative.organisations.push_back(std::move(each));
        take_terms(initiative, support, said[Is::instrument], said[Is::category]);
        take_terms(initiative, principle, said[Is::themes], said[Is::areas]);
        take_terms(initiative, target, said[Is::targets], said[Is::target_types]);
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto& column = columns_[i];
            const auto text = cell_text(row, i);
            if (text.empty()) continue;
            if (!column.term.empty()) {
                if (lexicon().is_value("yes", text)) initiative.terms[column.head].insert(column.term);
            } else if (column.is == Is::text) {
                auto& kept = initiative.texts[column.head];
                if (kept.empty()) kept = column.head == "Note" ? column.name + ": " + text : text;
            } else if (column.is == Is::other) {
                initiative.left_out.insert(column.name);
            }
        }
    }

    /// Several groups for several terms say nothing of which is whose.
    void take_terms(Initiative& initiative, string_view head, const Words& terms, const Words& groups) {
        for (const auto& term : terms) {
            initiative.terms[head].insert(term);
            if (groups.size() == 1 && groups.front() != term) groups_.emplace(head, term, groups.front());
        }
    }

    static GridRow row_of(std::size_t number, const Words& texts) {
        GridRow row{number};
        for (const auto& text : texts) row.cells.push_back({text, text.empty() ? CellKind::empty : CellKind::text});
        return row;
    }

    static std::string joined(const std::set<std::string>& words, const char* between) {
        std::string text;
        for (const auto& word : words) text += (text.empty() ? "" : between) + word;
        return text;
    }

    void put(const Initiative& initiative, Grid& made) const {
        const auto none = Words{""};
        const auto& whose = initiative.organisations.empty() ? none : initiative.organisations;
        for (const auto& organisation : whose) {
            // One id is one offer; those of several organisations get ids of their own.
            Words cells{organisation, whose.size() == 1 ? initiative.id : "",
                        initiative.name.empty() ? initiative.id : initiative.name};
            for (const auto head : term_heads_) {
                const auto found = initiative.terms.find(head);
                cells.push_back(found == initiative.terms.end() ? "" : joined(found->second, "|"));
            }
            for (const auto head : text_heads_) {
                const auto found = initiative.texts.find(head);
                cells.push_back(found == initiative.texts.end() ? "" : found->second);
            }
            cells.push_back(joined(initiative.left_out, ", "));
            made.rows.push_back(row_of(initiative.number, cells));
        }
    }

    std::size_t head_ = 0, first_ = 0;
    std::vector<Column> columns_;
    std::set<string_view> term_heads_, text_heads_;
    std::set<std::tuple<string_view, std::string, std::string>> groups_;
    std::map<std::string, std::size_t> positions_;
    std::vector<Initiative> initiatives_;
};

}  // namespace

std::optional<Grid> stip_initiatives(const Grid& grid) {
    if (grid.holds != GridHolds::unsaid || grid.hidden) return std::nullopt;
    StipReader reader;
    if (!reader.find_head(grid)) return std::nullopt;
    return reader.read(grid);
}

}  // namespace ecomap::import
