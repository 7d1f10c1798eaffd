#include "engine/import/network/eppi.hpp"

#include "engine/import/lexicon.hpp"
#include "engine/import/network/fields.hpp"
#include "engine/model/contains.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace ecomap::import {
namespace {

using io::Json;
using std::string_view;

constexpr std::array<string_view, 4> dimensions{"support", "principle", "target", "phase"};

bool names_dimension(const std::string& name) { return contains(dimensions, lexicon().head(name).sense); }

struct Code {
    std::string column, name, group;  ///< group: the name of the code it stands in, "" at the top of a column
};

/// The codes of a file by id, each with the column it is a term of.
class Codes {
public:
    explicit Codes(const Json& sets) {
        for (const auto& set : sets.items) {
            const auto& name = scalar(set, {"SetName"});
            add_all(set, name.empty() ? "codes" : name, !names_dimension(name), "");
        }
        tell_apart();
    }
    const Code* find(const std::string& id) const {
        const auto found = codes_.find(id);
        return found == codes_.end() ? nullptr : &found->second;
    }
    std::vector<TermGroup> groups() const {
        std::vector<TermGroup> all;
        for (const auto& [id, code] : codes_)
            if (!code.group.empty()) all.push_back({code.column, code.name, codes_.at(code.group).name});
        return all;
    }

private:
    /// `is_open`: a code here may be a column of its own.
    void add_all(const Json& within, const std::string& column, bool is_open, const std::string& group) {
        const auto* attributes = within.find("Attributes");
        const auto* list = attributes ? attributes->find("AttributesList") : nullptr;
        if (!list) return;
        for (const auto& each : list->items) {
            const auto &id = scalar(each, {"AttributeId"}), &name = scalar(each, {"AttributeName"});
            if (is_open && names_dimension(name) && each.find("Attributes")) {
                add_all(each, name, false, "");
                continue;
            }
            if (!id.empty() && !name.empty()) codes_.emplace(id, Code{column, name, group});
            add_all(each, column, false, id.empty() || name.empty() ? group : id);
        }
    }

    void tell_apart() {
        std::map<std::pair<std::string, std::string>, std::size_t> times;
        for (const auto& [id, code] : codes_) ++times[{code.column, code.name}];
        std::map<std::string, std::string> names;
        for (const auto& [id, code] : codes_)
            if (times[{code.column, code.name}] > 1 && !code.group.empty())
                names[id] = code.name + " (" + codes_.at(code.group).name + ")";
        for (auto& [id, name] : names) codes_.at(id).name = std::move(name);
    }

    std::map<std::string, Code> codes_;
};

/// "Smith (2019)", else the title.
std::string name_of(const Json& reference) {
    const auto& given = scalar(reference, {"ShortTitle"});
    return given.empty() ? scalar(reference, {"Title"}) : given;
}

}  // namespace

bool is_eppi(const Json& whole) {
    const auto *sets = whole.find("CodeSets"), *references = whole.find("References");
    return sets && references && sets->kind == Json::Kind::list && references->kind == Json::Kind::list;
}

Network read_eppi(const Json& whole) {
    Network network;
    const Codes codes(*whole.find("CodeSets"));
    for (const auto& reference : whole.find("References")->items) {
        NetworkNode node{offset_of(reference), scalar(reference, {"ItemId"}), name_of(reference)};
        if (node.id.empty()) node.id = node.label;
        NetworkRow row{node.offset, {}, node.id};
        const auto add = [&](Fields& fields, const char* head, const std::string& value) {
            if (!value.empty()) fields.emplace_back(head, value);
        };
        add(node.fields, "Publication type", scalar(reference, {"TypeName"}));
        add(node.fields, "Description", scalar(reference, {"Title"}));
        add(row.fields, "Offer name", scalar(reference, {"Title", "ShortTitle"}));
        add(row.fields, "As of", scalar(reference, {"Year"}));
        add(row.fields, "Source", scalar(reference, {"URL", "DOI"}));
        std::string left_out;
        constexpr std::array<string_view, 7> taken{"ItemId", "Title", "ShortTitle", "TypeName", "Year", "URL", "Codes"};
        const bool is_source = scalar(reference, {"URL"}).empty();
        for (const auto& [name, value] : reference.members)
            if ((name != "DOI" || !is_source) && std::find(taken.begin(), taken.end(), name) == taken.end() &&
                !scalar(value).empty())
                left_out += (left_out.empty() ? "" : ", ") + name;
        add(row.fields, "eppi", left_out);  // the names, for the loss report
        if (const auto* given = reference.find("Codes"))
            for (const auto& each : given->items) {
                if (const auto* code = codes.find(scalar(each, {"AttributeId"})))
                    row.fields.emplace_back(code->column, code->name);
                else leave_out(network, "AttributeId " + scalar(each, {"AttributeId"}), offset_of(each));
            }
        network.nodes.push_back(std::move(node));
        network.rows.push_back(std::move(row));
    }
    network.groups = codes.groups();
    return network;
}

}  // namespace ecomap::import
