#include "engine/import/network/iati_codes.hpp"

#include <array>
#include <cstddef>

namespace ecomap::import {
namespace {

using std::string_view;

struct CodeName {
    string_view code, name;
};

template <std::size_t N>
string_view name_in(const std::array<CodeName, N>& list, string_view code) {
    for (const auto& each : list)
        if (each.code == code) return each.name;
    return {};
}

constexpr std::array<CodeName, 16> organisation_types{{
    {"10", "Government"},
    {"11", "Local Government"},
    {"15", "Other Public Sector"},
    {"21", "International NGO"},
    {"22", "National NGO"},
    {"23", "Regional NGO"},
    {"24", "Partner Country based NGO"},
    {"30", "Public Private Partnership"},
    {"40", "Multilateral"},
    {"60", "Foundation"},
    {"70", "Private Sector"},
    {"71", "Private Sector in Provider Country"},
    {"72", "Private Sector in Aid Recipient Country"},
    {"73", "Private Sector in Third Country"},
    {"80", "Academic, Training and Research"},
    {"90", "Other"},
}};
constexpr std::array<CodeName, 6> statuses{{
    {"1", "Pipeline/identification"},
    {"2", "today"},
    {"3", "historic"},  // "Finalisation": done, but for its accounts
    {"4", "historic"},
    {"5", "Cancelled"},
    {"6", "Suspended"},
}};
constexpr std::array<CodeName, 8> roles{{
    {"1", "funding"},
    {"2", "accountable"},
    {"3", "extending"},
    {"4", "implementing"},
    {"Funding", "funding"},
    {"Accountable", "accountable"},
    {"Extending", "extending"},
    {"Implementing", "implementing"},
}};
constexpr std::array<CodeName, 12> policy_markers{{
    {"1", "Gender Equality"},
    {"2", "Aid to Environment"},
    {"3", "Participatory Development/Good Governance"},
    {"4", "Trade Development"},
    {"5", "Biological Diversity"},
    {"6", "Climate Change Mitigation"},
    {"7", "Climate Change Adaptation"},
    {"8", "Desertification"},
    {"9", "Reproductive, Maternal, Newborn and Child Health"},
    {"10", "Disaster Risk Reduction"},
    {"11", "Disability"},
    {"12", "Nutrition"},
}};
constexpr std::array<CodeName, 13> transaction_types{{
    {"1", "incoming funds"},
    {"2", "outgoing commitment"},
    {"3", "disbursement"},
    {"4", "expenditure"},
    {"5", "interest payment"},
    {"6", "loan repayment"},
    {"7", "reimbursement"},
    {"8", "purchase of equity"},
    {"9", "sale of equity"},
    {"10", "credit guarantee"},
    {"11", "incoming commitment"},
    {"12", "outgoing pledge"},
    {"13", "incoming pledge"},
}};
constexpr std::array<CodeName, 43> categories{{
    {"111", "Education, Level Unspecified"},
    {"112", "Basic Education"},
    {"113", "Secondary Education"},
    {"114", "Post-Secondary Education"},
    {"121", "Health, General"},
    {"122", "Basic Health"},
    {"123", "Non-communicable diseases"},
    {"130", "Population Policies/Programmes & Reproductive Health"},
    {"140", "Water Supply & Sanitation"},
    {"151", "Government & Civil Society-general"},
    {"152", "Conflict, Peace & Security"},
    {"160", "Other Social Infrastructure & Services"},
    {"210", "Transport & Storage"},
    {"220", "Communications"},
    {"231", "Energy Policy"},
    {"232", "Energy generation, renewable sources"},
    {"233", "Energy generation, non-renewable sources"},
    {"234", "Hybrid energy plants"},
    {"235", "Nuclear energy plants"},
    {"236", "Energy distribution"},
    {"240", "Banking & Financial Services"},
    {"250", "Business & Other Services"},
    {"311", "Agriculture"},
    {"312", "Forestry"},
    {"313", "Fishing"},
    {"321", "Industry"},
    {"322", "Mineral Resources & Mining"},
    {"323", "Construction"},
    {"331", "Trade Policies & Regulations"},
    {"332", "Tourism"},
    {"410", "General Environment Protection"},
    {"430", "Other Multisector"},
    {"510", "General Budget Support"},
    {"520", "Development Food Assistance"},
    {"530", "Other Commodity Assistance"},
    {"600", "Action Relating to Debt"},
    {"720", "Emergency Response"},
    {"730", "Reconstruction Relief & Rehabilitation"},
    {"740", "Disaster Prevention & Preparedness"},
    {"910", "Administrative Costs of Donors"},
    {"920", "Support to Non-governmental Organisations"},
    {"930", "Refugees in Donor Countries"},
    {"998", "Unallocated / Unspecified"},
}};

}  // namespace

string_view iati_organisation_type(string_view code) { return name_in(organisation_types, code); }
string_view iati_status(string_view code) { return name_in(statuses, code); }
string_view iati_role(string_view code) { return name_in(roles, code); }
string_view iati_policy_marker(string_view code) { return name_in(policy_markers, code); }
string_view iati_transaction_type(string_view code) { return name_in(transaction_types, code); }

string_view dac_category(string_view purpose) {
    constexpr std::size_t digits = 5;
    return purpose.size() == digits ? name_in(categories, purpose.substr(0, 3)) : string_view();
}

}  // namespace ecomap::import
