#include "engine/import/network/dot.hpp"

#include "engine/import/network/dot_tokens.hpp"
#include "engine/io/key.hpp"
#include "engine/model/letters.hpp"
#include "engine/model/utf8.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace ecomap::import {
namespace {

using std::string_view;

constexpr std::size_t deepest = 256, most_edges = 2'000'000;

/// XML's five entities and those by number, as Graphviz reads them in every string; others stay as they are.
std::string without_entities(string_view text) {
    constexpr std::array<std::pair<string_view, string_view>, 6> names{
        {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};
    constexpr std::size_t longest = 8;
    std::string clean;
    while (!text.empty()) {
        const auto at = std::min(text.find('&'), text.size());
        clean += text.substr(0, at);
        text.remove_prefix(at);
        if (text.empty()) break;
        const auto end = text.substr(0, longest + 2).find(';');
        const auto name = end == text.npos ? string_view() : text.substr(1, end - 1);
        const auto known =
            std::find_if(names.begin(), names.end(), [&](const auto& each) { return each.first == name; });
        std::string letter = known == names.end() ? "" : std::string(known->second);
        if (name.size() > 1 && name.front() == '#') {
            unsigned code = 0;
            for (const char digit : name.substr(1))
                code = digit >= '0' && digit <= '9' ? 10 * code + unsigned(digit - '0') : 0;
            if (code >= 32 && code < 128) letter = static_cast<char>(code);
        }
        if (letter.empty()) clean += text.front(), text.remove_prefix(1);
        else clean += letter, text.remove_prefix(end + 1);
    }
    return clean;
}

/// The text of a string: \n, \l and \r end lines, \N is the node's name.
std::string plain_string(string_view text, string_view name) {
    std::string clean;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            clean += text[i];
            continue;
        }
        const char next = text[++i];
        if (next == 'N') clean += name;
        else clean += next == 'n' || next == 'l' || next == 'r' ? ' ' : next;
    }
    return without_entities(clean);
}

/// What a reader sees of HTML.
std::string plain_html(string_view html) {
    std::string clean;
    bool in_tag = false;
    for (const char byte : html) {
        if (byte == '<') in_tag = true;
        else if (byte == '>') in_tag = false, clean += ' ';
        else if (!in_tag) clean += byte;
    }
    std::string tidy;
    for (const char byte : clean) {
        const bool is_blank = byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
        if (!is_blank) tidy += byte;
        else if (!tidy.empty() && tidy.back() != ' ') tidy += ' ';
    }
    return without_entities(io::trim(tidy));
}

class DotReader {
public:
    DotReader(const io::SourceText& source, io::Problems& problems)
        : source_(source), problems_(problems), tokens_(source.text()) {
        take();
    }

    std::optional<Network> read() {
        if (now_.is_keyword("strict")) take();
        is_directed_ = now_.is_keyword("digraph");
        if (!is_directed_ && !now_.is_keyword("graph")) return fail();
        take();
        if (is_id()) take_id();
        if (!now_.is("{") || !statements({}, 0) || failed_) return fail();
        if (now_.kind != DotToken::Kind::end) leave_out(network_, now_.text, now_.offset);
        for (auto& node : network_.nodes)
            if (const auto found = clusters_.find(node.id); found != clusters_.end())
                node.fields.emplace_back("cluster", cluster_name(found->second));
        return std::move(network_);
    }

private:
    struct Attribute {
        std::string name, value;
        bool is_html = false;
    };
    using Attributes = std::vector<Attribute>;

    std::optional<Network> fail() {
        if (!failed_)
            problems_.add(Severity::error, "bad-dot", source_, io::place_of(now_.offset), Message("graph-file.no-dot"),
                          Message("graph-file.write-again"));
        failed_ = true;
        return std::nullopt;
    }
    void take() { now_ = tokens_.next(); }
    bool is_id() const { return now_.kind == DotToken::Kind::word || now_.kind == DotToken::Kind::html; }

    /// A word, or strings that are put together.
    Attribute take_id() {
        Attribute id{{}, now_.text, now_.kind == DotToken::Kind::html};
        const bool may_go_on = now_.is_quoted && !id.is_html;
        take();
        while (may_go_on && now_.is("+")) {
            take();
            if (!is_id() || !now_.is_quoted) break;
            id.value += now_.text;
            take();
        }
        return id;
    }

    /// Between { and }; the nodes in it are put into `inside`.
    bool statements(std::string cluster, std::size_t depth, std::vector<std::string>* inside = nullptr) {
        if (depth > deepest) return false;
        take();
        while (!now_.is("}")) {
            if (now_.is(";")) {
                take();
                continue;
            }
            if (!statement(cluster, depth, inside)) return false;
        }
        take();
        return true;
    }

    bool statement(std::string& cluster, std::size_t depth, std::vector<std::string>* inside) {
        for (const string_view kind : {"graph", "node", "edge"}) {
            if (!now_.is_keyword(kind)) continue;
            const auto offset = now_.offset;
            take();
            Attributes attributes;
            if (!now_.is("[") || !attribute_lists(attributes)) return false;
            if (kind == "graph") take_label(attributes, cluster);
            else
                for (const auto& each : attributes)
                    leave_out(network_, std::string(kind) + " [" + each.name + "]", offset);
            return true;
        }
        const auto offset = now_.offset;
        std::vector<std::string> ends;
        bool is_node = false;
        if (!end(ends, is_node, cluster, depth, inside)) return false;
        if (is_node && now_.is("=")) {  // an attribute of the graph, not a node
            forget(ends.front(), inside);
            take();
            if (!is_id()) return false;
            const auto value = take_id();
            if (ends.front() == "label" && depth > 0) cluster_label(cluster, value);
            return true;
        }
        std::vector<std::vector<std::string>> groups{std::move(ends)};
        std::vector<std::string> arrows;
        while (now_.is("->") || now_.is("--")) {
            arrows.push_back(now_.text);
            take();
            groups.emplace_back();
            bool is_other = false;
            if (!end(groups.back(), is_other, cluster, depth, inside)) return false;
        }
        Attributes attributes;
        if (now_.is("[") && !attribute_lists(attributes)) return false;
        if (arrows.empty()) {
            if (is_node) describe(groups.front().front(), attributes);
            return true;
        }
        for (std::size_t i = 0; i + 1 < groups.size(); ++i)
            for (const auto& from : groups[i])
                for (const auto& to : groups[i + 1])
                    if (!add_tie(from, to, attributes, offset)) return false;
        return true;
    }

    /// One end of an edge, or a statement of a node: its name, or the nodes of a subgraph.
    bool end(std::vector<std::string>& nodes, bool& is_node, const std::string& cluster, std::size_t depth,
             std::vector<std::string>* inside) {
        const bool is_named = now_.is_keyword("subgraph");
        if (is_named || now_.is("{")) {
            std::string inner = cluster;
            if (is_named) {
                take();
                if (is_id())
                    if (auto name = take_id().value; name.starts_with("cluster")) inner = short_name(std::move(name));
            }
            if (!now_.is("{") || !statements(inner, depth + 1, &nodes)) return false;
            std::set<std::string> seen;
            std::vector<std::string> once;
            for (auto& each : nodes)
                if (seen.insert(each).second) once.push_back(std::move(each));
            nodes = std::move(once);
            if (inside) inside->insert(inside->end(), nodes.begin(), nodes.end());
            return true;
        }
        if (!is_id()) return false;
        const auto offset = now_.offset;
        const auto id = take_id();
        is_node = true;
        for (int part = 0; part < 2 && now_.is(":"); ++part) {  // port and side
            take();
            if (!is_id()) return false;
            take_id();
        }
        nodes.push_back(id.is_html ? plain_html(id.value) : plain_string(id.value, {}));
        if (!now_.is("=")) see(nodes.back(), cluster, offset);
        if (inside) inside->push_back(nodes.back());
        return true;
    }

    void see(const std::string& id, const std::string& cluster, std::size_t offset) {
        const auto [at, is_new] = positions_.emplace(id, network_.nodes.size());
        if (is_new) network_.nodes.push_back({offset, id});
        if (!cluster.empty()) clusters_[id] = cluster;
    }
    static void forget(const std::string& id, std::vector<std::string>* inside) {
        if (inside && !inside->empty() && inside->back() == id) inside->pop_back();
    }

    bool attribute_lists(Attributes& attributes) {
        while (now_.is("[")) {
            take();
            while (!now_.is("]")) {
                if (!is_id()) return false;
                Attribute attribute{take_id().value, "true"};
                if (now_.is("=")) {
                    take();
                    if (!is_id()) return false;
                    auto value = take_id();
                    attribute.value = std::move(value.value), attribute.is_html = value.is_html;
                }
                attributes.push_back(std::move(attribute));
                if (now_.is(",") || now_.is(";")) take();
            }
            take();
        }
        return true;
    }

    static std::string text_of(const Attribute& attribute, string_view name) {
        return attribute.is_html ? plain_html(attribute.value) : plain_string(attribute.value, name);
    }

    void cluster_label(const std::string& cluster, const Attribute& value) {
        if (!cluster.empty()) cluster_labels_[cluster] = short_name(text_of(value, {}));
    }
    void take_label(const Attributes& attributes, const std::string& cluster) {
        for (const auto& each : attributes)
            if (each.name == "label") cluster_label(cluster, each);
    }
    std::string cluster_name(const std::string& cluster) const {
        const auto found = cluster_labels_.find(cluster);
        if (found != cluster_labels_.end() && !found->second.empty()) return found->second;
        return cluster;
    }

    /// It stands with each node.
    static std::string short_name(std::string name) {
        constexpr std::size_t longest = 200;
        return name.size() > longest ? well_formed(name.substr(0, longest)) : name;
    }

    static string_view without_mark(string_view name) {
        constexpr string_view mark = "map_";
        return name.starts_with(mark) ? name.substr(mark.size()) : name;
    }

    void describe(const std::string& id, const Attributes& attributes) {
        auto& node = network_.nodes[positions_.at(id)];
        for (const auto& each : attributes) {
            auto text = text_of(each, id);
            if (each.name == "label") node.label = std::move(text);
            else if (!text.empty()) node.fields.emplace_back(without_mark(each.name), std::move(text));
        }
    }

    bool add_tie(const std::string& from, const std::string& to, const Attributes& attributes, std::size_t offset) {
        if (network_.ties.size() >= most_edges) {
            problems_.add(Severity::error, "too-large", source_, io::place_of(offset), Message("graph-file.many-edges"),
                          Message("graph-file.write-again"));
            failed_ = true;
            return false;
        }
        NetworkTie tie{offset, from, to, is_directed_ ? Direction::directed : Direction::undirected};
        bool says_kind = false;
        for (const auto& each : attributes) says_kind = says_kind || without_mark(each.name) == "kind";
        for (const auto& each : attributes) {
            auto text = text_of(each, {});
            if (each.name == "dir") {
                if (text == "none") tie.direction = Direction::undirected;
                else if (text == "both") tie.direction = Direction::mutual;
                else if (text == "back") std::swap(tie.from, tie.to), tie.direction = Direction::directed;
                else tie.direction = Direction::directed;
            } else if (!text.empty()) {
                const bool is_kind = each.name == "label" && !says_kind;
                tie.fields.emplace_back(is_kind ? string_view("kind") : without_mark(each.name), std::move(text));
            }
        }
        network_.ties.push_back(std::move(tie));
        return true;
    }

    const io::SourceText& source_;
    io::Problems& problems_;
    DotTokens tokens_;
    DotToken now_;
    Network network_;
    std::map<std::string, std::size_t> positions_;  // of nodes
    std::map<std::string, std::string> clusters_, cluster_labels_;
    bool is_directed_ = false, failed_ = false;
};

}  // namespace

bool is_dot(string_view text) {
    constexpr std::size_t looked_at = 20'000;  // comments may stand before
    DotTokens tokens(text.substr(text.starts_with("\xEF\xBB\xBF") ? 3 : 0, looked_at));
    auto token = tokens.next();
    if (token.is_keyword("strict")) token = tokens.next();
    if (!token.is_keyword("graph") && !token.is_keyword("digraph")) return false;
    token = tokens.next();
    while (token.kind == DotToken::Kind::word || token.is("+")) token = tokens.next();
    return token.is("{");
}

std::optional<Network> read_dot(const io::SourceText& source, io::Problems& problems) {
    return DotReader(source, problems).read();
}

}  // namespace ecomap::import
