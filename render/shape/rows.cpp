#include "render/shape/rows.hpp"

#include <cmath>

namespace ecomap {
namespace {

const std::string& name_of(const Chip& chip) { return chip.label.empty() ? chip.code : chip.label; }

}  // namespace

Text in_language(const std::string& language, const std::string& text) {
    Text result;
    result.set(language.empty() ? "sv" : language, text);
    return result;
}

Message heading_or(const Heading& heading, const std::string& text, Message ours) {
    return text.empty() ? ours : in_language(heading.language, text);
}

Column column_or(const Heading& heading, const std::string& title, Column ours) {
    ours.heading = heading_or(heading, title, std::move(ours.heading));
    return ours;
}

Table table_named(std::string name, const Heading& heading, std::vector<Column> columns) {
    return {std::move(name), in_language(heading.language, heading.headline), std::move(columns), {}};
}

Cell value_cell(double value) {
    if (std::floor(value) == value && std::abs(value) < 9e15) return static_cast<std::int64_t>(value);
    return value;
}

Cell value_cell(const std::optional<double>& value) { return value ? value_cell(*value) : Cell{}; }

Message state_of(Ink ink, bool is_role) {
    switch (ink) {
        case Ink::solid:
            return Message("shape.stated");
        case Ink::hatched:
            return Message("shape.inferred");
        case Ink::hollow:
            return Message("shape.could");
        case Ink::dotted:
            return Message(is_role ? "shape.recommended" : "shape.many");
        case Ink::grey:
            return Message("shape.historic");
        case Ink::absent:
            return Message("shape.not-there");
    }
    return {};
}

void append_word(std::string& list, const std::string& word, const char* separator) {
    if (!list.empty()) list += separator;
    list += word;
}

std::string labels_of(const std::vector<Chip>& chips) {
    std::string list;
    for (const auto& chip : chips)
        if (chip.ink != Ink::hollow) append_word(list, name_of(chip), "; ");
    return list;
}

std::string labels_of(const std::vector<Chip>& chips, Ink ink) {
    std::string list;
    for (const auto& chip : chips)
        if (chip.ink == ink) append_word(list, name_of(chip), "; ");
    return list;
}

}  // namespace ecomap
