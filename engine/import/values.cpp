#include "engine/import/values.hpp"

#include "engine/import/lexicon.hpp"

#include <algorithm>
#include <set>

namespace ecomap::import {
namespace {

using std::string_view;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_number(string_view text) {
    return text.find_first_of("0123456789") != string_view::npos &&
           text.find_first_not_of("0123456789.,-+ %") == string_view::npos;
}

/// The check digit of ten digits (Luhn 1960).
bool has_check_digit(string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int value = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
        sum += value / 10 + value % 10;
    }
    return sum % 10 == 0;
}

}  // namespace

bool is_email(string_view text) {
    const auto at = text.find('@');
    if (at == string_view::npos || at == 0) return false;
    const auto end = text.find_first_of(" ;,<>\n", at);
    const auto host = text.substr(at + 1, end == string_view::npos ? end : end - at - 1);
    const auto dot = host.rfind('.');
    return dot != string_view::npos && dot > 0 && dot + 2 < host.size() && text[at - 1] != ' ';
}

bool is_telephone(string_view text) {
    const auto digits = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
    const bool begins = text.starts_with('+') || text.starts_with('0') || text.starts_with("(0");
    const bool is_date = text.size() == 10 && text[4] == '-' && text[7] == '-';
    return begins && digits >= 7 && digits <= 15 && !is_date &&
           text.find_first_not_of("0123456789+-–/() ") == string_view::npos && text.find('.') == string_view::npos;
}

bool is_personal_number(string_view text) {
    std::string digits;
    for (char c : text) {
        if (is_digit(c)) digits += c;
        else if (c != '-' && c != '+' && c != ' ') return false;
    }
    if (digits.size() == 12) digits.erase(0, 2);
    if (digits.size() != 10) return false;
    const int month = (digits[2] - '0') * 10 + digits[3] - '0';
    const int day = ((digits[4] - '0') * 10 + digits[5] - '0') % 60;  // a coordination number has 60 more
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && has_check_digit(digits);
}

bool is_address(string_view text) {
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.");
}

bool is_personal(string_view text) { return is_email(text) || is_telephone(text) || is_personal_number(text); }

Looks looks_of(const std::vector<std::string>& values) {
    Looks looks;
    std::set<string_view> different;
    for (const auto& value : values) {
        if (value.empty()) continue;
        ++looks.values;
        different.insert(value);
        looks.yes += lexicon().is_value("yes", value) ? 1 : 0;
        looks.no += lexicon().is_value("no", value) ? 1 : 0;
        looks.personal += is_personal(value) ? 1 : 0;
        looks.addresses += is_address(value) ? 1 : 0;
        looks.directions += lexicon().is_value("direction", value) ? 1 : 0;
        looks.numbers += is_number(value) ? 1 : 0;
    }
    looks.different = different.size();
    return looks;
}

}  // namespace ecomap::import
