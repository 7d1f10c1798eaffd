#include "engine/import/network/sheets.hpp"

#include "engine/import/sheet_builder.hpp"
#include "engine/io/key.hpp"
#include "engine/model/letters.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <map>
#include <set>

namespace ecomap::import {
namespace {

using Names = std::map<std::string, std::vector<std::size_t>>;  // whose positions, by folded label

std::string folded_label(std::string_view label) { return io::folded(composed(label)); }

std::string type_of(const NetworkNode& node) {
    const auto at = std::find_if(node.fields.begin(), node.fields.end(),
                                 [](const auto& field) { return lower_case(field.first) == "type"; });
    return at == node.fields.end() ? std::string() : at->second;
}

/// Takes the label out of the fields where the program has no place of its own for it.
void take_label(NetworkNode& node) {
    for (const std::string_view name : {"label", "name", "title"}) {
        if (!io::trim(node.label).empty()) break;
        const auto at = std::find_if(node.fields.begin(), node.fields.end(),
                                     [&](const auto& field) { return lower_case(field.first) == name; });
        if (at == node.fields.end()) continue;
        node.label = std::move(at->second);
        node.fields.erase(at);
    }
    if (io::trim(node.label).empty()) node.label = node.id;
    node.label = io::trim(node.label);
}

/// The later values come last; FieldSheet::put() lets them hold.
void merge(NetworkNode& into, NetworkNode& from) {
    if (from.label != from.id) into.label = std::move(from.label);
    std::move(from.fields.begin(), from.fields.end(), std::back_inserter(into.fields));
}

/// Decides who the nodes are; keeps nothing of the text.
class Nodes {
public:
    Nodes(std::vector<NetworkNode> given, const SheetRules& rules, const io::SourceText& source, io::Problems& problems)
        : rules_(rules), source_(source), problems_(problems) {
        for (auto& node : given) {
            take_label(node);
            add(std::move(node));
        }
        for (std::size_t i = 0; i < nodes_.size(); ++i) by_label_[folded_label(nodes_[i].label)].push_back(i);
        tell_apart();
    }

    /// What a link's end says in the sheet; "" where it leads nowhere.
    std::string end_of(const std::string& written) const {
        if (by_id_.contains(written)) return written;
        const auto found = by_label_.find(folded_label(written));
        if (found == by_label_.end()) return rules_.ends_make_nodes ? written : std::string();
        const auto& node = nodes_[found->second.front()];
        return node.id.empty() ? node.label : node.id;
    }
    std::vector<NetworkNode>& all() { return nodes_; }

private:
    void add(NetworkNode node) {
        if (node.label.empty()) {
            problems_.add(Severity::warning, "missing-value", source_, io::place_of(node.offset),
                          Message("graph-file.nameless"), Message("graph-file.give-id"));
            return;
        }
        // A node without an id is known by its label and type.
        const auto key = node.id.empty() ? "\n" + folded_label(node.label) + "\n" + type_of(node) : node.id;
        const auto [at, is_new] = by_id_.emplace(key, nodes_.size());
        if (is_new) {
            nodes_.push_back(std::move(node));
        } else if (rules_.repeats == Repeats::merge) {
            merge(nodes_[at->second], node);
        } else {
            problems_.add(Severity::error, "duplicate-id", source_, io::place_of(node.offset),
                          {"graph-file.id-twice", {{"id", node.id}}}, Message("graph-file.first-holds"));
        }
    }

    /// Puts behind a label that is not one node's alone what tells the nodes apart.
    void tell_apart() {
        Shared ids, labels;
        for (const auto& [folded, whose] : by_label_) {
            const auto& first = nodes_[whose.front()];
            const auto other = by_id_.find(first.label);
            const bool is_id = other != by_id_.end() && nodes_[other->second].id != first.id;
            if (whose.size() < 2 && !is_id) continue;
            auto& found = is_id ? ids : labels;
            if (found.count++ == 0) found.label = first.label, found.offset = nodes_[whose.back()].offset;
            for (const auto position : whose) {
                auto& node = nodes_[position];
                const auto mark = node.id.empty() ? type_of(node) : node.id;
                if (!mark.empty()) node.label += " [" + mark + "]";
            }
        }
        report(labels, "graph-file.same-label");
        report(ids, "graph-file.label-is-id");
    }

    /// How many labels are not one node's alone, and the first.
    struct Shared {
        std::string label;
        std::size_t offset = 0, count = 0;
    };
    void report(const Shared& found, const char* id) {
        if (found.count > 0)
            problems_.add(Severity::warning, "same-name", source_, io::place_of(found.offset),
                          {id, {{"label", found.label}, {"count", found.count}}}, Message("graph-file.id-behind"));
    }

    const SheetRules& rules_;
    const io::SourceText& source_;
    io::Problems& problems_;
    std::vector<NetworkNode> nodes_;
    std::map<std::string, std::size_t> by_id_;
    Names by_label_;
};

/// Rows of fields, of which some stand in columns of their own.
class FieldSheet {
public:
    FieldSheet(std::vector<std::string> heads, Fields defaults, Repeats repeats)
        : heads_(std::move(heads)), defaults_(std::move(defaults)), repeats_(repeats) {
        for (const auto& [name, value] : defaults_) column_of(name);
    }
    void see(const Fields& fields) {
        for (const auto& [name, value] : fields) column_of(name);
    }
    void put_heads(SheetBuilder& sheet) const {
        sheet.begin_row(1, false);
        for (std::size_t i = 0; i < heads_.size(); ++i) sheet.put(i + 1, {heads_[i], CellKind::text});
        sheet.end_row();
    }
    /// Of several values of one field the last holds where the program merges; else they stand with | between.
    void put(SheetBuilder& sheet, const std::vector<std::string>& own, const Fields& fields) const {
        std::map<std::size_t, std::string> cells;
        for (const auto& [name, value] : fields) {
            auto& cell = cells[columns_.at(name)];
            if (repeats_ == Repeats::merge) cell = value;
            else cell += (cell.empty() ? "" : "|") + value;
        }
        for (const auto& [name, value] : defaults_) cells.emplace(columns_.at(name), value);
        for (std::size_t i = 0; i < own.size(); ++i) sheet.put(i + 1, {own[i], CellKind::text});
        for (auto& [column, value] : cells) sheet.put(column + 1, {std::move(value), CellKind::text});
    }

private:
    void column_of(const std::string& name) {
        if (columns_.emplace(name, heads_.size()).second) heads_.push_back(name);
    }
    std::vector<std::string> heads_;
    Fields defaults_;
    Repeats repeats_;
    std::map<std::string, std::size_t> columns_;
};

std::size_t next_number(std::size_t last, const io::SourceText& source, std::size_t offset) {
    return std::max<std::size_t>(source.at(offset).line, last + 1);
}

}  // namespace

std::vector<Grid> sheets_of(Network network, const SheetRules& rules, const io::SourceText& source,
                            io::Problems& problems) {
    Budget budget;
    budget.read(source.text().size());
    constexpr std::size_t row_limit = std::numeric_limits<std::uint32_t>::max();
    for (const auto& each : network.not_read)
        problems.add(Severity::warning, "not-read", source, io::place_of(each.offset),
                     {"graph-file.not-read", {{"name", each.name}}});
    Nodes nodes(std::move(network.nodes), rules, source, problems);
    std::vector<Grid> grids;
    /// Says that what is `written` leads nowhere.
    auto report = [&](const std::string& written, std::size_t offset, const char* what, const char* hint) {
        problems.add(Severity::error, written.empty() ? "missing-value" : "dangling-reference", source,
                     io::place_of(offset), {what, {{"id", written}}}, Message(hint));
    };
    auto finish = [&](SheetBuilder& sheet, GridHolds holds) {
        auto grid = sheet.take();
        grid.holds = holds;
        grid.format = rules.format;
        if (grid.rows.size() > 1) grids.push_back(std::move(grid));
    };
    if (!network.rows.empty()) {
        const bool are_of_nodes =
            std::any_of(network.rows.begin(), network.rows.end(), [](const auto& row) { return !row.node.empty(); });
        FieldSheet fields(are_of_nodes ? std::vector<std::string>{"Organisation"} : std::vector<std::string>{}, {},
                          rules.repeats);
        for (const auto& row : network.rows) fields.see(row.fields);
        SheetBuilder sheet(source.name(), std::string(rules.rows), budget, problems, row_limit);
        fields.put_heads(sheet);
        std::size_t number = 1;
        for (const auto& row : network.rows) {
            if (sheet.is_full()) break;
            const auto whose = row.node.empty() ? std::string() : nodes.end_of(row.node);
            if (!row.node.empty() && whose.empty()) {
                report(row.node, row.offset, "graph-file.no-such-owner", "graph-file.row-left-out");
                continue;
            }
            sheet.begin_row(number = next_number(number, source, row.offset), false);
            fields.put(sheet, are_of_nodes ? std::vector{whose} : std::vector<std::string>{}, row.fields);
            sheet.end_row();
        }
        finish(sheet, rules.rows_hold);
        if (!grids.empty()) grids.back().groups = std::move(network.groups);
    }
    {
        FieldSheet fields({"id", "label"}, network.node_defaults, rules.repeats);
        for (const auto& node : nodes.all()) fields.see(node.fields);
        SheetBuilder sheet(source.name(), std::string(rules.nodes), budget, problems, row_limit);
        fields.put_heads(sheet);
        std::size_t number = 1;
        for (const auto& node : nodes.all()) {
            if (sheet.is_full()) break;
            sheet.begin_row(number = next_number(number, source, node.offset), false);
            fields.put(sheet, {node.id, node.label}, node.fields);
            sheet.end_row();
        }
        finish(sheet, GridHolds::actors);
    }
    FieldSheet fields({"from", "to", "direction"}, network.tie_defaults, rules.repeats);
    for (const auto& tie : network.ties) fields.see(tie.fields);
    SheetBuilder sheet(source.name(), std::string(rules.ties), budget, problems, row_limit);
    fields.put_heads(sheet);
    std::size_t number = 1;
    for (const auto& tie : network.ties) {
        if (sheet.is_full()) break;
        const std::array ends{nodes.end_of(tie.from), nodes.end_of(tie.to)};
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const auto& written = i == 0 ? tie.from : tie.to;
            if (!ends[i].empty() || rules.ends_make_nodes) continue;
            report(written, tie.offset, written.empty() ? "graph-file.no-end" : "graph-file.no-such-node",
                   "graph-file.link-left-out");
        }
        if (!rules.ends_make_nodes && (ends[0].empty() || ends[1].empty())) continue;
        sheet.begin_row(number = next_number(number, source, tie.offset), false);
        fields.put(sheet, {ends[0], ends[1], std::string(to_string(tie.direction))}, tie.fields);
        sheet.end_row();
    }
    finish(sheet, GridHolds::links);
    return grids;
}

}  // namespace ecomap::import
