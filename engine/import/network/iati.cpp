#include "engine/import/network/iati.hpp"

#include "engine/import/names.hpp"
#include "engine/import/network/iati_codes.hpp"
#include "engine/import/number_text.hpp"
#include "engine/io/key.hpp"
#include "engine/model/letters.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace ecomap::import {
namespace {

using std::string_view;

struct Organisation {
    std::size_t offset = 0;
    std::string reference = {}, name = {}, type = {};
    bool is_said() const { return !reference.empty() || !name.empty(); }
};

using Sums = std::map<std::string, double>;  // by "disbursement, EUR"

struct Activity {
    struct Role {
        std::string role = {};
        Organisation who = {};
    };
    struct Transaction {
        std::string type = {}, value = {}, currency = {};
        Organisation provider = {}, receiver = {};
    };
    std::size_t offset = 0;
    std::string id = {}, title = {}, description = {}, status = {}, currency = {};
    std::array<std::string, 5> dates = {};  // by type: 1 planned start, 2 actual start, 3 planned end, 4 actual end
    Organisation reporter = {};
    std::vector<Role> roles = {};
    std::vector<std::pair<std::string, std::string>> sectors = {};  // vocabulary and code
    std::vector<std::string> markers = {}, places = {};
    Sums budgets = {};
    std::vector<Transaction> transactions = {};
};

std::string sums_text(const Sums& sums) {
    std::string text;
    for (const auto& [what, sum] : sums) {
        const auto comma = what.rfind(", ");
        text += (text.empty() ? "" : "; ") + what.substr(0, comma) + ": " + shortest_text(sum) + what.substr(comma + 1);
    }
    return text;
}

void add_sum(Sums& sums, const std::string& what, const std::string& currency, string_view value) {
    if (const auto number = parse_plain_number(io::trim(value))) sums[what + ", " + currency] += *number;
}

bool is_incoming(string_view type) { return type == "1" || type == "11" || type == "13"; }

class IatiHandler final : public NetworkHandler {
public:
    void start(const XmlName& name, const XmlAttributes& attributes) override {
        path_.emplace_back(name.local);
        text_.clear();
        if (path_.size() == activity_depth && name.local == "iati-activity") {
            activity_ = Activity{attributes.offset()};
            activity_.currency = attributes.plain("default-currency");
        } else if (path_.size() == child_depth) {
            start_child(name.local, attributes);
        } else if (path_.size() == inner_depth) {
            start_inner(name.local, attributes);
        }
    }

    void end(const XmlName& name) override {
        const auto text = std::string(io::trim(text_));
        if (path_.size() == activity_depth && name.local == "iati-activity") {
            activities_.push_back(std::move(activity_));
            activity_ = {};
        } else if (path_.size() == child_depth) {
            end_child(name.local, text);
        } else if (path_.size() >= inner_depth) {
            end_inner(name.local, text);
        }
        text_.clear();
        path_.pop_back();
    }

    void text(string_view piece) override { text_ += piece; }

    Network take() override {
        for (const auto& activity : activities_) know(activity);
        for (const auto& activity : activities_) put(activity);
        for (auto& [key, node] : nodes_) network_.nodes.push_back(std::move(node));
        std::sort(network_.nodes.begin(), network_.nodes.end(),
                  [](const NetworkNode& a, const NetworkNode& b) { return a.offset < b.offset; });
        return std::move(network_);
    }

private:
    static constexpr std::size_t activity_depth = 2, child_depth = 3, inner_depth = 4;

    static Organisation organisation(const XmlAttributes& attributes) {
        return {attributes.offset(), std::string(io::trim(attributes.plain("ref"))), "",
                std::string(iati_organisation_type(attributes.plain("type")))};
    }

    void start_child(string_view name, const XmlAttributes& attributes) {
        narrative_.clear();
        const std::string code(attributes.plain("code"));
        if (name == "reporting-org") activity_.reporter = organisation(attributes);
        else if (name == "participating-org")
            activity_.roles.push_back({std::string(iati_role(attributes.plain("role"))), organisation(attributes)});
        else if (name == "activity-status") activity_.status = iati_status(code);
        else if (name == "activity-date") {
            const auto type = date_type(attributes.plain("type"));
            if (type > 0) activity_.dates[type] = attributes.plain("iso-date");
        } else if (name == "sector") {
            const auto vocabulary = attributes.plain("vocabulary");
            const bool is_dac = vocabulary.empty() || vocabulary == "DAC" || vocabulary == "1";
            activity_.sectors.emplace_back(is_dac ? "1" : vocabulary, code);
        } else if (name == "policy-marker") {
            const auto significance = attributes.plain("significance");
            if (significance == "0") return;  // looked at, and not an aim
            if (const auto marker = iati_policy_marker(code); !marker.empty()) activity_.markers.emplace_back(marker);
            else leave_out(network_, "policy-marker " + code, attributes.offset());
        } else if (name == "recipient-country" || name == "recipient-region") activity_.places.push_back(code);
        else if (name == "transaction") activity_.transactions.emplace_back();
        else if (name == "budget") budget_type_ = attributes.plain("type") == "2" ? "Budget, revised" : "Budget";
        else if (name != "iati-identifier" && name != "title" && name != "description")
            leave_out(network_, name, attributes.offset());
    }

    /// Version 1 wrote words.
    static std::size_t date_type(string_view type) {
        constexpr std::array<string_view, 5> words{"", "start-planned", "start-actual", "end-planned", "end-actual"};
        for (std::size_t i = 1; i < words.size(); ++i)
            if (type == words[i] || type == std::to_string(i)) return i;
        return 0;
    }

    void end_child(string_view name, const std::string& text) {
        const auto& said = narrative_.empty() ? text : narrative_;
        if (name == "iati-identifier") activity_.id = text;
        else if (name == "title") keep_first(activity_.title, said);
        else if (name == "description") keep_first(activity_.description, said);
        else if (name == "reporting-org") activity_.reporter.name = said;
        else if (name == "participating-org") activity_.roles.back().who.name = said;
        else if (name == "sector" && !said.empty()) sector_names_.emplace(activity_.sectors.back(), said);
        else if ((name == "recipient-country" || name == "recipient-region") && !said.empty())
            activity_.places.back() = said;
    }

    void start_inner(string_view name, const XmlAttributes& attributes) {
        const auto& within = path_[child_depth - 1];
        if (name == "value") currency_ = attributes.plain("currency");
        if (within != "transaction") return;
        auto& transaction = activity_.transactions.back();
        narrative_.clear();
        if (name == "transaction-type") transaction.type = attributes.plain("code");
        if (name == "provider-org") transaction.provider = organisation(attributes);
        if (name == "receiver-org") transaction.receiver = organisation(attributes);
    }

    void end_inner(string_view name, const std::string& text) {
        const auto& within = path_[child_depth - 1];
        if (name == "narrative") return keep_first(narrative_, text);
        if (path_.size() != inner_depth) return;
        const auto& currency = currency_.empty() ? activity_.currency : currency_;
        if (within == "budget" && name == "value") add_sum(activity_.budgets, budget_type_, currency, text);
        if (within != "transaction") return;
        auto& transaction = activity_.transactions.back();
        const auto& said = narrative_.empty() ? text : narrative_;
        if (name == "value") transaction.value = text, transaction.currency = currency;
        if (name == "provider-org") transaction.provider.name = said;
        if (name == "receiver-org") transaction.receiver.name = said;
    }

    static void keep_first(std::string& kept, const std::string& text) {
        if (kept.empty()) kept = text;
    }

    /// Takes in which names have references, before anybody is asked for by a name alone.
    void know(const Activity& activity) {
        const auto see = [&](const Organisation& who) {
            if (!who.reference.empty()) ids_.take(who.reference);
            if (!who.reference.empty() && !who.name.empty())
                references_.emplace(io::folded(composed(who.name)), who.reference);
        };
        see(activity.reporter);
        for (const auto& role : activity.roles) see(role.who);
        for (const auto& each : activity.transactions) see(each.provider), see(each.receiver);
    }

    /// The organisation's id, as ends and rows name it.
    std::string node(const Organisation& who) {
        const auto folded = io::folded(composed(who.name));
        const auto known = references_.find(folded);
        const auto key = !who.reference.empty() ? who.reference : known != references_.end() ? known->second : folded;
        if (key.empty()) return {};
        const bool is_named = who.reference.empty() && known == references_.end();
        const auto [at, is_new] = nodes_.emplace(key, NetworkNode{who.offset, key});
        auto& found = at->second;
        if (is_new && is_named) found.id = ids_.make(who.name);
        if (found.label.empty()) found.label = who.name;
        if (found.fields.empty() && !who.type.empty()) found.fields.emplace_back("Type", who.type);
        return found.id;
    }

    std::string sector_name(const std::pair<std::string, std::string>& sector) const {
        const auto found = sector_names_.find(sector);
        return found == sector_names_.end() ? sector.second : found->second;
    }

    void put(const Activity& activity) {
        std::set<std::string> offering;
        std::vector<std::string> whose;
        for (const auto& role : activity.roles)
            if (role.role == "implementing")
                if (auto who = node(role.who); !who.empty() && offering.insert(who).second)
                    whose.push_back(std::move(who));
        const auto reporter = node(activity.reporter);
        if (whose.empty() && !reporter.empty()) whose.push_back(reporter);
        if (whose.empty()) return leave_out(network_, "iati-activity " + activity.id, activity.offset);
        for (const auto& who : whose) put_offer(activity, who, whose.size() == 1);
        for (const auto& role : activity.roles) {
            if (role.role == "implementing") continue;
            const auto who = node(role.who);
            for (const auto& to : whose)
                if (!who.empty() && who != to)
                    put_tie(activity, who, to, role.role.empty() ? "participating" : role.role, "");
        }
        put_transactions(activity, reporter);
    }

    void put_offer(const Activity& activity, const std::string& who, bool is_only) {
        NetworkRow row{activity.offset, {}, who};
        const auto add = [&](const char* head, const std::string& value) {
            if (!value.empty()) row.fields.emplace_back(head, value);
        };
        if (is_only) add("id", activity.id);
        add("Offer name", activity.title.empty() ? activity.id : activity.title);
        // Of several vocabularies one: that of the DAC, else the first.
        auto vocabulary = activity.sectors.empty() ? std::string() : activity.sectors.front().first;
        for (const auto& sector : activity.sectors)
            if (sector.first == "1") vocabulary = "1";
        for (const auto& sector : activity.sectors) {
            if (sector.first != vocabulary) {
                leave_out(network_, "sector, vocabulary " + sector.first, activity.offset);
                continue;
            }
            const auto name = sector_name(sector);
            add("Support type", name);
            const auto category = vocabulary == "1" ? std::string(dac_category(sector.second)) : std::string();
            if (!category.empty() && category != name && grouped_.insert(name).second)
                network_.groups.push_back({"Support type", name, category});
        }
        for (const auto& marker : activity.markers) add("Principle", marker);
        for (const auto& place : activity.places) add("Region", place);
        add("Status", activity.status);
        add("Since", activity.dates[2].empty() ? activity.dates[1] : activity.dates[2]);
        add("Until", activity.dates[4].empty() ? activity.dates[3] : activity.dates[4]);
        add("Description", activity.description);
        add("Note", sums_text(activity.budgets));
        add("Source", "IATI " + activity.id);
        network_.rows.push_back(std::move(row));
    }

    void put_tie(const Activity& activity, const std::string& from, const std::string& to, const std::string& kind,
                 const std::string& sums) {
        NetworkTie tie{activity.offset, from, to, Direction::directed, {{"kind", kind}}};
        tie.fields.emplace_back("note", activity.title + (sums.empty() || activity.title.empty() ? "" : "; ") + sums);
        tie.fields.emplace_back("source", "IATI " + activity.id);
        network_.ties.push_back(std::move(tie));
    }

    /// One side may be unsaid where it is who reports.
    void put_transactions(const Activity& activity, const std::string& reporter) {
        std::map<std::pair<std::string, std::string>, Sums> between;
        for (const auto& each : activity.transactions) {
            auto from = node(each.provider), to = node(each.receiver);
            if (from.empty() && !is_incoming(each.type)) from = reporter;
            if (to.empty() && is_incoming(each.type)) to = reporter;
            if (from.empty() || to.empty()) {
                leave_out(network_, "transaction", activity.offset);
                continue;
            }
            if (from == to) continue;
            const auto type = iati_transaction_type(each.type);
            add_sum(between[{from, to}], std::string(type.empty() ? "transaction" : type), each.currency, each.value);
        }
        for (const auto& [ends, sums] : between)
            put_tie(activity, ends.first, ends.second, "transaction", sums_text(sums));
    }

    Network network_;
    std::vector<std::string> path_;  // of open elements
    std::string text_, narrative_, currency_, budget_type_;
    Activity activity_;
    std::vector<Activity> activities_;
    std::map<std::pair<std::string, std::string>, std::string> sector_names_;
    std::map<std::string, std::string> references_;  // by folded name
    std::map<std::string, NetworkNode> nodes_;
    Ids ids_;
    std::set<std::string> grouped_;
};

}  // namespace

std::unique_ptr<NetworkHandler> iati_handler() { return std::make_unique<IatiHandler>(); }

}  // namespace ecomap::import
