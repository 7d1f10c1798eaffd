#include "engine/import/network/gexf.hpp"

#include <array>
#include <map>

namespace ecomap::import {
namespace {

using std::string_view;

Direction direction_named(string_view word, Direction otherwise) {
    if (word == "directed") return Direction::directed;
    if (word == "undirected") return Direction::undirected;
    if (word == "mutual") return Direction::mutual;
    return otherwise;
}

class GexfHandler final : public NetworkHandler {
public:
    void start(const XmlName& name, const XmlAttributes& attributes) override {
        text_.clear();
        if (name.space.ends_with("viz")) return add("viz:" + std::string(name.local), "…");
        if (name.local == "graph") default_ = direction_named(attributes.plain("defaultedgetype"), default_);
        if (name.local == "attributes") of_edges_ = attributes.plain("class") == "edge";
        if (name.local == "attribute") declare(attributes);
        if (name.local == "node") start_node(attributes);
        if (name.local == "edge") start_edge(attributes);
        if (name.local == "attvalue") take_value(attributes);
        if (name.local == "spell") add_attributes(fields(), attributes, {"start", "end"});
        if (name.local == "parent") add("parent", attributes.plain("for"));
    }

    void end(const XmlName& name) override {
        if (name.local == "node" && !open_nodes_.empty()) open_nodes_.pop_back();
        if (name.local == "edge") in_edge_ = false;
        if (name.local == "default" && !declared_.empty() && !text_.empty())
            (of_edges_ ? network_.tie_defaults : network_.node_defaults).emplace_back(declared_, text_);
        if (name.local == "attribute") declared_.clear();
        text_.clear();
    }

    void text(string_view piece) override { text_ += piece; }
    Network take() override { return std::move(network_); }

private:
    using Attributes = std::initializer_list<string_view>;

    static void add_attributes(Fields* fields, const XmlAttributes& attributes, Attributes names) {
        for (const auto name : names)
            if (const auto value = attributes.plain(name); fields && !value.empty()) fields->emplace_back(name, value);
    }

    /// Of what is open; none outside nodes and edges.
    Fields* fields() {
        if (in_edge_) return &network_.ties.back().fields;
        return open_nodes_.empty() ? nullptr : &network_.nodes[open_nodes_.back()].fields;
    }
    void add(std::string name, string_view value) {
        if (auto* open = fields(); open && !value.empty()) open->emplace_back(std::move(name), value);
    }

    void declare(const XmlAttributes& attributes) {
        const auto title = attributes.plain("title");
        declared_ = title.empty() ? attributes.plain("id") : title;
        titles_[of_edges_][std::string(attributes.plain("id"))] = declared_;
    }
    void take_value(const XmlAttributes& attributes) {
        const auto id = std::string(attributes.plain(attributes.has_plain("for") ? "for" : "id"));
        const auto title = titles_[in_edge_].find(id);
        add(title == titles_[in_edge_].end() ? id : title->second, attributes.plain("value"));
    }
    void start_node(const XmlAttributes& attributes) {
        NetworkNode node{attributes.offset(), std::string(attributes.plain("id")),
                         std::string(attributes.plain("label"))};
        add_attributes(&node.fields, attributes, {"start", "end"});
        if (const auto parent = attributes.plain("pid"); !parent.empty()) node.fields.emplace_back("parent", parent);
        else if (!open_nodes_.empty()) node.fields.emplace_back("parent", network_.nodes[open_nodes_.back()].id);
        open_nodes_.push_back(network_.nodes.size());
        network_.nodes.push_back(std::move(node));
    }
    void start_edge(const XmlAttributes& attributes) {
        NetworkTie tie{attributes.offset(), std::string(attributes.plain("source")),
                       std::string(attributes.plain("target")), direction_named(attributes.plain("type"), default_)};
        add_attributes(&tie.fields, attributes, {"kind", "label", "weight", "start", "end"});
        network_.ties.push_back(std::move(tie));
        in_edge_ = true;
    }

    Network network_;
    std::array<std::map<std::string, std::string>, 2> titles_;  // of nodes and of edges, by id
    std::vector<std::size_t> open_nodes_;                       // positions, the innermost last
    std::string declared_, text_;
    Direction default_ = Direction::undirected;
    bool of_edges_ = false, in_edge_ = false;
};

}  // namespace

std::unique_ptr<NetworkHandler> gexf_handler() { return std::make_unique<GexfHandler>(); }

}  // namespace ecomap::import
