#include "engine/import/network/grants.hpp"

#include "engine/import/network/fields.hpp"

#include <algorithm>
#include <array>

namespace ecomap::import {
namespace {

using io::Json;

struct Head {
    std::string_view list, name;  ///< of a member; without a list: of the grant itself
    const char* head;
};
constexpr std::array<Head, 15> heads{{
    {"", "id", "Identifier"},
    {"", "title", "Title"},
    {"", "description", "Description"},
    {"", "currency", "Currency"},
    {"", "amountAwarded", "Amount Awarded"},
    {"", "awardDate", "Award Date"},
    {"", "url", "URL"},
    {"", "dataSource", "Data Source"},
    {"fundingOrganization", "id", "Funding Org:Identifier"},
    {"fundingOrganization", "name", "Funding Org:Name"},
    {"recipientOrganization", "id", "Recipient Org:Identifier"},
    {"recipientOrganization", "name", "Recipient Org:Name"},
    {"grantProgramme", "title", "Grant Programme:Title"},
    {"plannedDates", "endDate", "Planned Dates:End Date"},
    {"beneficiaryLocation", "name", "Beneficiary Location:Name"},
}};

/// The first of a list.
const Json* first_of(const Json& grant, std::string_view name) {
    const auto* list = grant.find(name);
    return list && !list->items.empty() ? &list->items.front() : nullptr;
}

const std::string& in_first_of(const Json& grant, std::string_view list, std::string_view name) {
    static const Json nothing;
    const auto* first = first_of(grant, list);
    return scalar(first ? *first : nothing, {name});
}

bool is_taken(std::string_view name) {
    return std::any_of(heads.begin(), heads.end(),
                       [&](const Head& each) { return (each.list.empty() ? each.name : each.list) == name; });
}

}  // namespace

bool is_grants(const Json& whole) {
    const auto* grants = whole.find("grants");
    return grants && grants->kind == Json::Kind::list;
}

Network read_grants(const Json& whole) {
    Network network;
    for (const auto& grant : whole.find("grants")->items) {
        NetworkRow row{offset_of(grant)};
        for (const auto& [list, name, head] : heads) {
            const auto& value = list.empty() ? scalar(grant, {name}) : in_first_of(grant, list, name);
            if (!value.empty()) row.fields.emplace_back(head, value);
        }
        std::string left_out;  // the names, for the loss report
        for (const auto& [name, value] : grant.members)
            if (!is_taken(name)) left_out += (left_out.empty() ? "" : ", ") + name;
        if (!left_out.empty()) row.fields.emplace_back("360giving", std::move(left_out));
        network.rows.push_back(std::move(row));
    }
    return network;
}

}  // namespace ecomap::import
