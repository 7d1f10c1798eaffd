#include "engine/lint/persons.hpp"

#include "engine/import/values.hpp"
#include "engine/lint/cells.hpp"

namespace ecomap::lint {
namespace {

using std::string_view;

constexpr string_view between = " \t\n;|,<>()[]\"";

/// An address whose owner is written with a dot, as persons are: "anna.berg@", not "info@".
bool is_of_a_person(string_view address) {
    if (!import::is_email(address)) return false;
    const auto owner = address.substr(0, address.find('@'));
    const auto dot = owner.find('.');
    return dot != string_view::npos && dot > 0 && dot + 1 < owner.size();
}

bool has_digits_of_a_person(string_view word) {
    return (word.size() == 11 || word.size() == 13) && (word[word.size() - 5] == '-' || word[word.size() - 5] == '+') &&
           import::is_personal_number(word);
}

}  // namespace

Findings personal_data(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    for (const auto* table : tables_of(reading))
        for_each_cell(*table, [&](const At& cell, string_view text) {
            const bool has_sign = text.find('@') != string_view::npos;
            if (!has_sign && text.find_first_of("-+") == string_view::npos) return;  // nearly always
            for (std::size_t at = 0; at < text.size();) {
                const auto end = std::min(text.find_first_of(between, at), text.size());
                const auto word = text.substr(at, end - at);
                at = end + 1;
                const bool is_mail = has_sign && is_of_a_person(word);
                if (!is_mail && !has_digits_of_a_person(word)) continue;
                // What was found is not said again: a report of it would spread it.
                auto finding = finding_at(cell, Message(is_mail ? "lint.personal-mail" : "lint.personal-number"),
                                          Message("lint.leave-persons-out"));
                found.push_back(std::move(finding));
                return;
            }
        });
    return found;
}

}  // namespace ecomap::lint
