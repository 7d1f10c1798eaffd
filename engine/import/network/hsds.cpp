#include "engine/import/network/hsds.hpp"

#include "engine/import/hsds_words.hpp"
#include "engine/import/network/fields.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace ecomap::import {
namespace {

using io::Json;
using std::string_view;

bool is_list(const Json* value) { return value != nullptr && value->kind == Json::Kind::list; }

bool is_service(const Json& value) {
    const auto* whose = value.find("organization");
    return value.find("name") && ((whose && whose->kind == Json::Kind::object) || value.find("organization_id"));
}

bool is_organisation(const Json& value) {
    constexpr std::array<string_view, 5> own{"services", "programs", "organization_identifiers", "legal_status",
                                             "parent_organization_id"};
    return value.find("id") && value.find("name") &&
           std::any_of(own.begin(), own.end(), [&](string_view name) { return value.find(name) != nullptr; });
}

/// A service at a place has the service in it.
const Json& service_in(const Json& value) {
    const auto* inner = value.find("service");
    return inner && inner->find("name") ? *inner : value;
}

bool is_either(const Json& value) { return is_service(service_in(value)) || is_organisation(value); }

/// The items of a page of results, or of a bare list; null for neither.
const std::vector<Json>* items_of(const Json& whole) {
    if (whole.kind == Json::Kind::list) return &whole.items;
    for (const auto* name : {"contents", "content"})
        if (const auto* list = whole.find(name); is_list(list)) return &list->items;
    return nullptr;
}

/// A table of the package in one file: under its name, or that of its CSV.
const Json* table(const Json& whole, const std::string& name) {
    const auto* found = whole.find(name);
    return is_list(found) ? found : whole.find(name + ".csv");
}

class HsdsReader {
public:
    Network read(const Json& whole) {
        if (is_either(whole)) take(whole);
        else if (const auto* items = items_of(whole))
            for (const auto& item : *items) take(item);
        else take_tables(whole);
        name_parents();
        return std::move(network_);
    }

private:
    struct Term {
        std::string name, parent, taxonomy;
    };

    void take_tables(const Json& whole) {
        take_terms(whole);
        if (const auto* all = table(whole, "organizations"))
            for (const auto& each : all->items) take_organisation(each);
        if (const auto* all = table(whole, "services"))
            for (const auto& each : all->items) take_service(each, {});
    }

    /// Those of a package stand apart from what they are said of.
    void take_terms(const Json& whole) {
        std::map<std::string, std::string> taxonomies;
        if (const auto* all = table(whole, "taxonomies"))
            for (const auto& each : all->items) taxonomies[scalar(each, {"id"})] = scalar(each, {"name"});
        std::map<std::string, const Json*> terms;
        if (const auto* all = table(whole, "taxonomy_terms"))
            for (const auto& each : all->items) {
                terms[scalar(each, {"id"})] = &each;
                const auto taxonomy = taxonomies.find(scalar(each, {"taxonomy_id"}));
                know(each, taxonomy == taxonomies.end() ? "" : taxonomy->second);
            }
        if (const auto* all = table(whole, "attributes"))
            for (const auto& each : all->items)
                if (const auto term = terms.find(scalar(each, {"taxonomy_term_id"})); term != terms.end())
                    attributes_[scalar(each, {"link_id"})].emplace_back(scalar(each, {"link_type"}),
                                                                        scalar(*term->second, {"id"}));
    }

    void know(const Json& term, const std::string& taxonomy) {
        const auto& named = scalar(term, {"taxonomy"});
        terms_[scalar(term, {"id"})] = {scalar(term, {"name"}), scalar(term, {"parent_id"}),
                                        taxonomy.empty() ? named : taxonomy};
    }

    void take(const Json& value) {
        const auto& service = service_in(value);
        if (is_service(service)) take_service(service, {});
        else if (is_organisation(value)) take_organisation(value);
        else leave_out(network_, value.find("name") ? scalar(value, {"name"}) : "…", offset_of(value));
    }

    /// The names of what is no field that a map has a place for, in a column of their own.
    static void name_left_out(Fields& fields, const Json& object, string_view (*head_of)(string_view)) {
        std::string names;
        for (const auto& [name, value] : object.members) {
            const bool is_empty =
                value.kind == Json::Kind::null || (value.kind == Json::Kind::list && value.items.empty());
            constexpr std::array<string_view, 6> elsewhere{
                "organization", "organization_id",          "services",
                "attributes",   "organization_identifiers", "parent_organization_id"};
            if (is_empty || !head_of(name).empty() ||
                std::find(elsewhere.begin(), elsewhere.end(), name) != elsewhere.end())
                continue;
            names += (names.empty() ? "" : ", ") + name;
        }
        if (!names.empty()) fields.emplace_back("hsds", std::move(names));
    }

    void take_organisation(const Json& organisation) {
        const auto& id = scalar(organisation, {"id"});
        if (organisations_.insert(id).second) {
            NetworkNode node{offset_of(organisation), id, scalar(organisation, {"name"})};
            for (const auto& [name, value] : organisation.members)
                if (const auto head = hsds_head_of_organisation(name); !head.empty() && name != "id" && name != "name")
                    add_field(node.fields, std::string(head), value);
            if (const auto* identifiers = organisation.find("organization_identifiers"))
                for (const auto& each : identifiers->items) {
                    const auto& scheme = scalar(each, {"identifier_scheme"});
                    const auto& number = scalar(each, {"identifier"});
                    if (number.empty()) continue;
                    node.fields.emplace_back("same_as", scheme.empty() ? number : scheme + "-" + number);
                    break;  // one is enough to know it by
                }
            name_left_out(node.fields, organisation, hsds_head_of_organisation);
            if (const auto& parent = scalar(organisation, {"parent_organization_id"}); !parent.empty())
                parents_.push_back({node.offset, id, parent, Direction::directed, {{"kind", "Part of"}}});
            network_.nodes.push_back(std::move(node));
        }
        if (const auto* services = organisation.find("services"))
            for (const auto& each : services->items) take_service(each, id);
    }

    /// `whose` is the organisation that it stands in, "" where the service says.
    void take_service(const Json& service, std::string whose) {
        if (const auto* organisation = service.find("organization"); organisation && whose.empty()) {
            whose = scalar(*organisation, {"id"});
            take_organisation(*organisation);
        }
        if (whose.empty()) whose = scalar(service, {"organization_id"});
        const auto& id = scalar(service, {"id"});
        if (!id.empty() && !services_.insert(id).second) return;  // the same at another place
        NetworkRow row{offset_of(service), {}, whose};
        for (const auto& [name, value] : service.members)
            if (const auto head = hsds_head_of_service(name); !head.empty())
                add_field(row.fields, std::string(head), value);
        if (scalar(service, {"assured_date"}).empty())
            if (const auto& changed = scalar(service, {"last_modified"}); !changed.empty())
                row.fields.emplace_back("As of", changed);
        if (const auto* attributes = service.find("attributes"))
            for (const auto& each : attributes->items)
                if (const auto* term = each.find("taxonomy_term")) {
                    const auto* taxonomy = term->find("taxonomy_detail");
                    know(*term, taxonomy ? scalar(*taxonomy, {"name"}) : "");
                    attributes_[id].emplace_back(scalar(each, {"link_type"}), scalar(*term, {"id"}));
                }
        if (const auto said = attributes_.find(id); said != attributes_.end())
            for (const auto& [link_type, term] : said->second) add_term(row.fields, link_type, term);
        name_left_out(row.fields, service, hsds_head_of_service);
        network_.rows.push_back(std::move(row));
    }

    void add_term(Fields& fields, const std::string& link_type, const std::string& id) {
        const auto& term = terms_.at(id);
        if (term.name.empty()) return;
        const auto head = hsds_head_of_terms(link_type, term.taxonomy);
        fields.emplace_back(head, term.name);
        used_.emplace(id, head);
    }

    /// What can be said only when all is read: the groups of terms, and organisations that belong to others.
    void name_parents() {
        std::set<std::pair<std::string, string_view>> walked;
        for (const auto& [used, head] : used_) {
            for (auto at = terms_.find(used); at != terms_.end() && walked.emplace(at->first, head).second;) {
                const auto parent = terms_.find(at->second.parent);
                if (parent != terms_.end() && !parent->second.name.empty())
                    network_.groups.push_back({std::string(head), at->second.name, parent->second.name});
                at = parent;
            }
        }
        for (auto& tie : parents_) {
            if (organisations_.contains(tie.to)) network_.ties.push_back(std::move(tie));
            else leave_out(network_, "parent_organization_id: " + tie.to, tie.offset);
        }
    }

    Network network_;
    std::set<std::string> organisations_, services_;
    std::map<std::string, Term> terms_;
    std::map<std::string, std::vector<std::pair<std::string, std::string>>> attributes_;  // of a service: type and term
    std::set<std::pair<std::string, string_view>> used_;                                  // terms, and where they stand
    std::vector<NetworkTie> parents_;
};

}  // namespace

bool is_hsds(const Json& whole) {
    if (is_either(whole)) return true;
    if (const auto* items = items_of(whole)) return std::any_of(items->begin(), items->end(), is_either);
    const auto *organisations = table(whole, "organizations"), *services = table(whole, "services");
    return (is_list(services) && std::any_of(services->items.begin(), services->items.end(), is_either)) ||
           (is_list(organisations) && std::any_of(organisations->items.begin(), organisations->items.end(), is_either));
}

Network read_hsds(const Json& whole) { return HsdsReader().read(whole); }

}  // namespace ecomap::import
