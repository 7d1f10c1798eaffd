#include "engine/import/network/graphml.hpp"

#include "engine/io/key.hpp"

#include <map>

namespace ecomap::import {
namespace {

using std::string_view;

class GraphmlHandler final : public NetworkHandler {
public:
    void start(const XmlName& name, const XmlAttributes& attributes) override {
        if (in_data_) {
            text_.clear();
            holds_elements_ = true;
            return;
        }
        if (name.local == "graph") directed_.push_back(attributes.plain("edgedefault") != "undirected");
        if (name.local == "key") declare(attributes);
        if (name.local == "node") start_node(attributes);
        if (name.local == "edge") start_edge(attributes);
        if (name.local == "hyperedge") leave_out(network_, "hyperedge", attributes.offset());
        if (name.local == "data" || name.local == "default" || name.local == "desc") {
            in_data_ = true;
            holds_elements_ = false;
            data_ = name.local == "desc" ? "description" : std::string(attributes.plain("key"));
            element_ = name.local;
            text_.clear();
        }
    }

    void end(const XmlName& name) override {
        if (in_data_) return name.local == element_ ? end_data() : end_inside_data(name);
        if (name.local == "graph" && !directed_.empty()) directed_.pop_back();
        if (name.local == "key") key_.clear();
        if (name.local == "node" && !open_nodes_.empty()) open_nodes_.pop_back();
        if (name.local == "edge") in_edge_ = false;
    }

    void text(string_view piece) override {
        if (in_data_) text_ += piece;
    }
    Network take() override { return std::move(network_); }

private:
    struct Key {
        std::string title;
        bool of_nodes = false, of_edges = false;
    };

    void declare(const XmlAttributes& attributes) {
        const auto whose = attributes.plain("for");
        auto title = attributes.plain("attr.name");
        if (title.empty()) title = attributes.plain("yfiles.type");
        key_ = attributes.plain("id");
        const bool of_all = whose.empty() || whose == "all";
        declared_ = {title.empty() ? key_ : std::string(title), of_all || whose == "node", of_all || whose == "edge"};
        if (declared_.of_nodes) node_keys_[key_] = declared_.title;
        if (declared_.of_edges) edge_keys_[key_] = declared_.title;
    }
    void start_node(const XmlAttributes& attributes) {
        open_nodes_.push_back(network_.nodes.size());
        network_.nodes.push_back({attributes.offset(), std::string(attributes.plain("id"))});
    }
    void start_edge(const XmlAttributes& attributes) {
        const auto said = attributes.plain("directed");
        const bool directed = said.empty() ? directed_.empty() || directed_.back() : said == "true" || said == "1";
        network_.ties.push_back({attributes.offset(), std::string(attributes.plain("source")),
                                 std::string(attributes.plain("target")),
                                 directed ? Direction::directed : Direction::undirected});
        in_edge_ = true;
    }

    /// yEd's labels stand inside its graphics.
    void end_inside_data(const XmlName& name) {
        if (name.local == "NodeLabel" && !in_edge_ && !open_nodes_.empty()) {
            auto& label = network_.nodes[open_nodes_.back()].label;
            if (label.empty()) label = io::trim(text_);
        }
        if (name.local == "EdgeLabel" && in_edge_ && !io::trim(text_).empty())
            network_.ties.back().fields.emplace_back("label", io::trim(text_));
        text_.clear();
    }
    void end_data() {
        in_data_ = false;
        const auto value = holds_elements_ ? string_view("…") : io::trim(text_);
        if (value.empty()) return;
        if (element_ == "default") {
            if (declared_.of_nodes) network_.node_defaults.emplace_back(declared_.title, value);
            if (declared_.of_edges) network_.tie_defaults.emplace_back(declared_.title, value);
            return;
        }
        if (!in_edge_ && open_nodes_.empty()) return;  // of the graph
        const auto& keys = in_edge_ ? edge_keys_ : node_keys_;
        const auto title = keys.find(data_);
        auto& fields = in_edge_ ? network_.ties.back().fields : network_.nodes[open_nodes_.back()].fields;
        fields.emplace_back(title == keys.end() ? data_ : title->second, value);
    }

    Network network_;
    std::map<std::string, std::string> node_keys_, edge_keys_;  // titles by id
    std::vector<bool> directed_;                                // of the graphs that are open, the innermost last
    std::vector<std::size_t> open_nodes_;                       // positions, likewise
    Key declared_;
    std::string key_, data_, element_, text_;
    bool in_edge_ = false, in_data_ = false, holds_elements_ = false;
};

}  // namespace

std::unique_ptr<NetworkHandler> graphml_handler() { return std::make_unique<GraphmlHandler>(); }

}  // namespace ecomap::import
