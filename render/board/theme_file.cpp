// The tables below are the whole format: a field of Theme is a line in one of them.
#include "render/board/theme_file.hpp"

#include "engine/model/error.hpp"
#include "render/board/theme_data.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace ecomap {
namespace {

using Json = nlohmann::json;

struct ColourField {
    std::string_view key;
    std::string Theme::*place;
};
constexpr std::array<ColourField, 17> colours{{{"page", &Theme::page},
                                               {"frame", &Theme::frame},
                                               {"line", &Theme::line},
                                               {"ink", &Theme::ink},
                                               {"muted", &Theme::muted},
                                               {"focus", &Theme::focus},
                                               {"pill", &Theme::pill},
                                               {"band", &Theme::band},
                                               {"band_ink", &Theme::band_ink},
                                               {"band_accent", &Theme::band_accent},
                                               {"gap", &Theme::gap},
                                               {"gap_fill", &Theme::gap_fill},
                                               {"weak", &Theme::weak},
                                               {"paper", &Theme::paper},
                                               {"note_ink", &Theme::note_ink},
                                               {"bright", &Theme::bright},
                                               {"shadow", &Theme::shadow}}};

struct PaletteField {
    std::string_view key;
    std::vector<std::string> Theme::*place;
};
constexpr std::array<PaletteField, 4> palettes{{{"type_colours", &Theme::type_colours},
                                                {"support_colours", &Theme::support_colours},
                                                {"principle_colours", &Theme::principle_colours},
                                                {"heat_ramp", &Theme::heat_ramp}}};

struct NumberField {
    std::string_view key;
    double Theme::*place;
    double least, most;
};
constexpr std::array<NumberField, 17> numbers{{{"least_contrast", &Theme::least_contrast, 1, 4.5},
                                               {"margin", &Theme::margin, 18, 144},
                                               {"frame_padding", &Theme::frame_padding, 6, 36},
                                               {"gutter", &Theme::gutter, 6, 72},
                                               {"gap_small", &Theme::gap_small, 2, 24},
                                               {"gap_medium", &Theme::gap_medium, 4, 36},
                                               {"frame_radius", &Theme::frame_radius, 0, 16},
                                               {"note_radius", &Theme::note_radius, 0, 8},
                                               {"title_size", &Theme::title, 16, 48},
                                               {"subtitle_size", &Theme::subtitle, 10, 20},
                                               {"frame_title_size", &Theme::frame_title, 11, 18},
                                               {"body_size", &Theme::body, 10, 14},
                                               {"meta_size", &Theme::meta, 9, 12},
                                               {"footer_size", &Theme::footer, 9, 12},
                                               {"smallest_size", &Theme::smallest, 9, 10},
                                               {"line_height", &Theme::line_height, 1.2, 1.5},
                                               {"legend_line", &Theme::legend_line, 15, 36}}};

struct SwitchField {
    std::string_view key;
    bool Theme::*place;
};
constexpr std::array<SwitchField, 2> switches{{{"own_colours", &Theme::own_colours}, {"type_bars", &Theme::type_bars}}};

/// Text and what it stands on, in every board.
struct InkOnGround {
    std::string_view text, background;
};
constexpr std::array<InkOnGround, 11> readable_pairs{{{"ink", "page"},
                                                      {"ink", "frame"},
                                                      {"ink", "pill"},
                                                      {"ink", "line"},
                                                      {"muted", "page"},
                                                      {"muted", "frame"},
                                                      {"muted", "pill"},
                                                      {"band_ink", "band"},
                                                      {"band_accent", "band"},
                                                      {"gap", "gap_fill"},
                                                      {"note_ink", "paper"}}};

struct Shipped {
    std::string_view name;
    std::string_view (*text)();
};
constexpr std::array<Shipped, 3> shipped{
    {{"light", light_theme_text}, {"dark", dark_theme_text}, {"print-grey", print_grey_theme_text}}};
constexpr std::array<std::string_view, 3> names{shipped[0].name, shipped[1].name, shipped[2].name};

/// A theme's text while it is read: who it is, for messages.
struct Source {
    std::string_view text, file;

    [[noreturn]] void fail(std::size_t at, Message what, Message hint) const {
        auto line =
            1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(at, text.size())), '\n');
        throw Error({"error.at", {{"where", std::string(file) + ":" + std::to_string(line)}, {"why", std::move(what)}}},
                    Failure::data, file, std::move(hint));
    }
    /// The same, at the line of a key.
    [[noreturn]] void fail(std::string_view key, Message what, Message hint) const {
        auto at = text.find('"' + std::string(key) + '"');
        fail(at == std::string_view::npos ? 0 : at, std::move(what), std::move(hint));
    }
};

bool is_colour(const Json& value) {
    if (!value.is_string()) return false;
    const auto& text = value.get_ref<const std::string&>();
    return text.size() == 7 && text[0] == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
}

Json parse(const Source& source) {
    Json json;
    try {
        json = Json::parse(source.text);
    } catch (const Json::parse_error& error) {
        source.fail(error.byte > 0 ? error.byte - 1 : 0, Message("error.theme-no-json"),
                    Message("error.theme-mend-json"));
    } catch (const Json::out_of_range&) {
        source.fail(0, Message("error.theme-number"), Message("error.theme-compare"));
    }
    if (!json.is_object()) source.fail(0, Message("error.theme-no-object"), Message("error.theme-write-object"));
    return json;
}

void read_colours(const Json& json, const Source& source, Theme& theme) {
    for (const auto& field : colours) {
        if (!json.contains(field.key)) continue;
        const auto& value = json[std::string(field.key)];
        if (!is_colour(value))
            source.fail(field.key, {"error.theme-no-colour", {{"key", field.key}, {"value", value.dump()}}},
                        Message("error.theme-write-colour"));
        theme.*field.place = value.get<std::string>();
    }
    for (const auto& field : palettes) {
        if (!json.contains(field.key)) continue;
        const auto& value = json[std::string(field.key)];
        if (!value.is_array() || value.empty() || !std::all_of(value.begin(), value.end(), is_colour))
            source.fail(field.key, {"error.theme-no-colours", {{"key", field.key}}},
                        Message("error.theme-write-colours"));
        theme.*field.place = value.get<std::vector<std::string>>();
    }
}

void read_numbers(const Json& json, const Source& source, Theme& theme) {
    for (const auto& field : numbers) {
        if (!json.contains(field.key)) continue;
        const auto& value = json[std::string(field.key)];
        if (!value.is_number() || value.get<double>() < field.least || value.get<double>() > field.most)
            source.fail(
                field.key, {"error.theme-bad-value", {{"key", field.key}, {"value", value.dump()}}},
                {"error.theme-write-number", {{"least", Json(field.least).dump()}, {"most", Json(field.most).dump()}}});
        theme.*field.place = value.get<double>();
    }
    for (const auto& field : switches) {
        if (!json.contains(field.key)) continue;
        const auto& value = json[std::string(field.key)];
        if (!value.is_boolean())
            source.fail(field.key, {"error.theme-bad-value", {{"key", field.key}, {"value", value.dump()}}},
                        Message("error.theme-write-truth"));
        theme.*field.place = value.get<bool>();
    }
}

bool is_known(std::string_view key) {
    auto has = [&](const auto& fields) {
        return std::any_of(fields.begin(), fields.end(), [&](const auto& field) { return field.key == key; });
    };
    return key == "title" || key == "base" || has(colours) || has(palettes) || has(numbers) || has(switches);
}

const std::string& colour_of(const Theme& theme, std::string_view key) {
    auto at = std::find_if(colours.begin(), colours.end(), [&](const auto& field) { return field.key == key; });
    return theme.*at->place;
}

void check_contrast(const Source& source, const Theme& theme) {
    for (const auto& pair : readable_pairs) {
        auto ratio = contrast(colour_of(theme, pair.text), colour_of(theme, pair.background));
        if (ratio >= 4.5) continue;
        source.fail(pair.text,
                    {"error.theme-contrast",
                     {{"text", pair.text},
                      {"background", pair.background},
                      {"ratio", Json(static_cast<int>(ratio * 10) / 10.0).dump()}}},
                    Message("error.theme-mend-contrast"));
    }
}

Theme base_of(const Json& json, const Source& source) {
    if (!json.contains("base")) return source.text == light_theme_text() ? Theme{} : light_theme();
    const auto& base = json["base"];
    auto theme = base.is_string() ? shipped_theme(base.get<std::string>()) : std::nullopt;
    if (!theme)
        source.fail("base", {"error.theme-no-base", {{"value", base.dump()}}},
                    {"error.theme-write-base", {{"names", with_commas(names)}}});
    return *theme;
}

}  // namespace

std::span<const std::string_view> theme_names() { return names; }

std::optional<Theme> shipped_theme(std::string_view name) {
    auto at = std::find_if(shipped.begin(), shipped.end(), [&](const auto& one) { return one.name == name; });
    if (at == shipped.end()) return std::nullopt;
    return read_theme(at->text(), name);
}

const Theme& light_theme() {
    static const Theme theme = *shipped_theme(names.front());
    return theme;
}

Theme read_theme(std::string_view text, std::string_view file) {
    Source source{text, file};
    auto json = parse(source);
    for (const auto& [key, value] : json.items())
        if (!is_known(key)) source.fail(key, {"error.theme-no-key", {{"key", key}}}, Message("error.theme-see-keys"));
    auto theme = base_of(json, source);
    read_colours(json, source, theme);
    read_numbers(json, source, theme);
    check_contrast(source, theme);
    return theme;
}

}  // namespace ecomap
