#include "render/words/pattern.hpp"

#include "engine/model/error.hpp"
#include "engine/model/icu_status.hpp"

#include <unicode/messagepattern.h>
#include <unicode/plurrule.h>

#include <algorithm>
#include <stdexcept>

namespace ecomap {
namespace {

using Part = icu::MessagePattern::Part;

std::string utf8(const icu::UnicodeString& text) {
    std::string bytes;
    whole(text).toUTF8String(bytes);
    return bytes;
}

const Argument& given(const std::vector<NamedArgument>& arguments, const std::string& name) {
    for (const auto& one : arguments)
        if (one.name == name) return one.argument;
    throw std::logic_error("a message is not given its argument " + name);
}

}  // namespace

struct PluralForms::Rules {
    std::unique_ptr<icu::PluralRules> icu;
};

PluralForms::PluralForms(std::string_view language) : rules_(std::make_unique<Rules>()) {
    UErrorCode status = U_ZERO_ERROR;
    rules_->icu.reset(icu::PluralRules::forLocale(icu::Locale(std::string(language).c_str()), status));
    if (failed(status)) throw Error({"error.no-plurals", {{"language", language}}});
}
PluralForms::PluralForms(PluralForms&&) noexcept = default;
PluralForms::~PluralForms() = default;

std::string PluralForms::of(std::int64_t count) const { return utf8(rules_->icu->select(static_cast<double>(count))); }

std::set<std::string> PluralForms::all() const {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> keywords(rules_->icu->getKeywords(status));
    std::set<std::string> forms;
    while (!failed(status)) {
        const auto* form = keywords->snext(status);
        if (!form) break;
        forms.insert(utf8(*form));
    }
    return forms;
}

struct Pattern::Parts {
    UErrorCode status = U_ZERO_ERROR;
    icu::MessagePattern icu{status};
};

namespace {

/// One walk over the parts of a pattern, as ICU's own MessageFormat goes.
struct Walk {
    const icu::MessagePattern& pattern;
    const std::vector<NamedArgument>& arguments;
    const PluralForms& plurals;
    const std::function<std::string(const Argument&)>& write;
    const std::function<std::string(std::string_view)>& say;

    std::string text(std::int32_t from, std::int32_t to) const {
        return utf8(pattern.getPatternString().tempSubStringBetween(from, to));
    }
    std::string text(std::int32_t part) const { return utf8(pattern.getSubstring(pattern.getPart(part))); }

    /// The message that begins with the part `start`; `number` stands for #.
    std::string message(std::int32_t start, const std::string& number) const {
        std::string words;
        auto from = pattern.getPart(start).getLimit();
        for (auto i = start + 1;; ++i) {
            const auto& part = pattern.getPart(i);
            const auto between = text(from, part.getIndex());
            words += say ? say(between) : between;
            if (part.getType() == UMSGPAT_PART_TYPE_MSG_LIMIT) return words;
            from = part.getLimit();
            if (part.getType() == UMSGPAT_PART_TYPE_REPLACE_NUMBER) words += number;
            if (part.getType() != UMSGPAT_PART_TYPE_ARG_START) continue;
            const auto limit = pattern.getLimitPartIndex(i);
            words += argument(i);
            from = pattern.getPart(limit).getLimit();
            i = limit;
        }
    }

    std::string argument(std::int32_t start) const {
        const auto& value = given(arguments, text(start + 1));
        switch (pattern.getPart(start).getArgType()) {
            case UMSGPAT_ARG_TYPE_NONE:
                return write(value);
            case UMSGPAT_ARG_TYPE_SELECT: {
                const auto* word = std::get_if<std::string>(&value.value());
                if (!word) throw std::logic_error("a message selects by something that is no word: " + text(start + 1));
                return message(chosen(start + 2, *word, *word), "");
            }
            default: {
                const auto* count = std::get_if<std::int64_t>(&value.value());
                if (!count) throw std::logic_error("a message counts something that is no count: " + text(start + 1));
                return message(chosen(start + 2, "=" + std::to_string(*count), plurals.of(*count)), write(value));
            }
        }
    }

    /// The message after the selector that is exactly `first`, else the one after `second`, else that after "other".
    std::int32_t chosen(std::int32_t part, const std::string& first, const std::string& second) const {
        std::int32_t found = 0, other = 0;
        while (pattern.getPart(part).getType() == UMSGPAT_PART_TYPE_ARG_SELECTOR) {
            const auto selector = text(part);
            ++part;
            if (UMessagePatternPartType type = pattern.getPart(part).getType();
                type == UMSGPAT_PART_TYPE_ARG_INT || type == UMSGPAT_PART_TYPE_ARG_DOUBLE)
                ++part;
            if (selector == first) return part;
            if (selector == second) found = part;
            if (selector == "other") other = part;
            part = pattern.getLimitPartIndex(part) + 1;
        }
        return found > 0 ? found : other;
    }
};

}  // namespace

Pattern::Pattern(std::string_view pattern, std::string_view where) : parts_(std::make_unique<Parts>()) {
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    const auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(pattern.data(), static_cast<int32_t>(pattern.size())));
    parts_->icu.parse(whole(text), &place, status);
    if (failed(status))
        throw Error({"error.at",
                     {{"where", where},
                      {"why", Message("error.words-no-pattern",
                                      {{"letter", std::to_string(place.offset + 1)}, {"pattern", pattern}})}}});
    for (std::int32_t i = 0; i < parts_->icu.countParts(); ++i) {
        const auto& part = parts_->icu.getPart(i);
        if (part.getType() != UMSGPAT_PART_TYPE_ARG_START) continue;
        const auto type = part.getArgType();
        const bool known =
            type == UMSGPAT_ARG_TYPE_NONE || type == UMSGPAT_ARG_TYPE_SELECT || type == UMSGPAT_ARG_TYPE_PLURAL;
        if (!known || parts_->icu.getPart(i + 1).getType() != UMSGPAT_PART_TYPE_ARG_NAME)
            throw Error(
                {"error.at", {{"where", where}, {"why", Message("error.words-arguments", {{"pattern", pattern}})}}});
    }
}
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern::~Pattern() = default;

std::string Pattern::fill(const std::vector<NamedArgument>& arguments, const PluralForms& plurals,
                          const std::function<std::string(const Argument&)>& write,
                          const std::function<std::string(std::string_view)>& say) const {
    return Walk{parts_->icu, arguments, plurals, write, say}.message(0, "");
}

std::set<std::string> Pattern::names() const {
    std::set<std::string> names;
    std::vector<std::string> open;
    for (std::int32_t i = 0; i < parts_->icu.countParts(); ++i) {
        const auto& part = parts_->icu.getPart(i);
        const auto text = [&](const Part& of) { return utf8(parts_->icu.getSubstring(of)); };
        if (part.getType() == UMSGPAT_PART_TYPE_ARG_START) {
            auto name = text(parts_->icu.getPart(i + 1));
            names.insert(name);
            if (part.getArgType() == UMSGPAT_ARG_TYPE_SELECT) name += " select";
            if (part.getArgType() == UMSGPAT_ARG_TYPE_PLURAL) name += " plural";
            open.push_back(std::move(name));
        } else if (part.getType() == UMSGPAT_PART_TYPE_ARG_LIMIT) {
            open.pop_back();
        } else if (part.getType() == UMSGPAT_PART_TYPE_ARG_SELECTOR) {
            names.insert(open.back() + " " + text(part));
        }
    }
    return names;
}

}  // namespace ecomap
