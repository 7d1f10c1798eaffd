// The arithmetic of colours: mixing, contrast (WCAG 2), and how far apart two colours are for a
// reader who sees fewer of them (Machado, Oliveira, Fernandes 2009; distances as CIE76 in L*a*b*).
#include "render/board/theme.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace ecomap {
namespace {

using Rgb = std::array<double, 3>;  // 0..1

double hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : 0;
}

Rgb parse(std::string_view colour) {
    assert(colour.size() == 7 && colour.front() == '#');
    Rgb rgb{};
    for (std::size_t i = 0; i < 3; ++i)
        rgb[i] = (hex_digit(colour[1 + 2 * i]) * 16 + hex_digit(colour[2 + 2 * i])) / 255;
    return rgb;
}

std::string to_colour(const Rgb& rgb) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "#";
    for (double part : rgb) {
        auto byte = static_cast<std::size_t>(std::lround(std::clamp(part, 0.0, 1.0) * 255));
        text += digits[byte / 16];
        text += digits[byte % 16];
    }
    return text;
}

double linear(double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); }
double gamma(double part) { return part <= 0.0031308 ? part * 12.92 : 1.055 * std::pow(part, 1 / 2.4) - 0.055; }

double luminance(const Rgb& rgb) { return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]); }

using Matrix3 = std::array<Rgb, 3>;

// Machado et al. 2009, table 1, severity 1.0.
constexpr Matrix3 protan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix3 deutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix3 tritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Rgb seen(const Rgb& rgb, const Matrix3& eye) {
    Rgb out{};
    for (std::size_t row = 0; row < 3; ++row) {
        double sum = 0;
        for (std::size_t i = 0; i < 3; ++i) sum += eye[row][i] * linear(rgb[i]);
        out[row] = gamma(std::clamp(sum, 0.0, 1.0));
    }
    return out;
}

Rgb lab(const Rgb& rgb) {
    double r = linear(rgb[0]), g = linear(rgb[1]), b = linear(rgb[2]);
    auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

constexpr std::string_view black = "#000000", white = "#FFFFFF";
constexpr double text_contrast = 4.5;
constexpr double one_step = 0.06;
constexpr int most_steps = 60;
constexpr std::array<double, 3> tones{0.12, 0.58, 0.8};  // from ink to frame: they stay apart in a grey print

/// `colour` darkened on a light background or lightened on a dark one until its contrast is at least `ratio`.
std::string moved_from(std::string_view background, std::string_view colour, double ratio) {
    auto away = contrast(background, black) > contrast(background, white) ? black : white;
    std::string moved(colour);
    for (int step = 0; step < most_steps && contrast(moved, background) < ratio; ++step)
        moved = mix(moved, away, one_step);
    return moved;
}

std::size_t place_of(const ColourRole& role, std::vector<std::string> Theme::*palette, const Theme& theme) {
    const auto& colours = theme.*palette;
    if (role.own.empty()) return role.place % colours.size();
    const auto& known = light_theme().*palette;
    auto is_nearer = [&](const std::string& a, const std::string& b) {
        return colour_distance(a, role.own) < colour_distance(b, role.own);
    };
    auto nearest = std::min_element(known.begin(), known.end(), is_nearer) - known.begin();
    return static_cast<std::size_t>(nearest) % colours.size();
}

std::string of_term(const ColourRole& role, std::vector<std::string> Theme::*palette, const Theme& theme) {
    if (!role.own.empty() && theme.own_colours) return role.own;
    const auto& colours = theme.*palette;
    return colours.empty() ? theme.line : colours[place_of(role, palette, theme)];
}

/// A ramp of any length spread over the steps there are.
std::string heat(std::size_t step, const std::vector<std::string>& ramp, const std::string& without) {
    if (ramp.empty()) return without;
    constexpr auto last_step = ColourRole::heat_steps - 1;
    auto all = std::min(step, last_step) * (ramp.size() - 1);
    auto share = static_cast<double>(all % last_step) / last_step;
    return mix(ramp[all / last_step], ramp[std::min(all / last_step + 1, ramp.size() - 1)], share);
}

}  // namespace

std::string mix(std::string_view colour, std::string_view other, double share) {
    auto a = parse(colour), b = parse(other);
    for (std::size_t i = 0; i < 3; ++i) a[i] += (b[i] - a[i]) * share;
    return to_colour(a);
}

double contrast(std::string_view a, std::string_view b) {
    double x = luminance(parse(a)), y = luminance(parse(b));
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

double colour_distance(std::string_view a, std::string_view b) {
    auto x = parse(a), y = parse(b);
    auto apart = [](const Rgb& one, const Rgb& other) {
        auto p = lab(one), q = lab(other);
        return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
    };
    double least = apart(x, y);
    for (const auto& eye : {protan, deutan, tritan}) least = std::min(least, apart(seen(x, eye), seen(y, eye)));
    return least;
}

std::string ink_on(std::string_view background, const Theme& theme) {
    return contrast(theme.note_ink, background) >= contrast(theme.bright, background) ? theme.note_ink : theme.bright;
}

std::string readable(std::string_view colour, std::string_view background, const Theme& theme) {
    return contrast(colour, background) >= text_contrast ? std::string(colour) : ink_on(background, theme);
}

std::string fill_for_text(std::string_view colour, const Theme& theme) {
    std::string fill(colour);
    for (int step = 0; step < most_steps && contrast(ink_on(fill, theme), fill) < text_contrast; ++step)
        fill = mix(fill, black, one_step);
    return fill;
}

std::string strong(std::string_view colour, double ratio) { return moved_from(white, colour, ratio); }

std::string accent(std::string_view colour, const Theme& theme, double ratio) {
    return moved_from(theme.frame, colour, ratio);
}

std::string visible(std::string_view colour, const Theme& theme) {
    return moved_from(theme.frame, colour, theme.least_contrast);
}

std::string tint(std::string_view colour, double share, const Theme& theme) {
    auto pale = mix(colour, theme.frame, share);
    for (int step = 0; step < most_steps && contrast(theme.muted, pale) < text_contrast; ++step)
        pale = mix(pale, theme.frame, one_step);
    return pale;
}

std::size_t bar_pattern(const ColourRole& role, const Theme& theme) {
    constexpr std::size_t greys = 3;  // that can be told apart in print
    bool is_type = role.kind == ColourRole::actor_type && theme.type_bars && !theme.type_colours.empty();
    return is_type ? place_of(role, &Theme::type_colours, theme) / greys : 0;
}

std::string Theme::operator[](const ColourRole& role) const {
    switch (role.kind) {
        case ColourRole::none:
        case ColourRole::line:
            return line;
        case ColourRole::ink:
            return ink;
        case ColourRole::muted:
            return muted;
        case ColourRole::frame:
            return frame;
        case ColourRole::accent:
            return band_accent;
        case ColourRole::gap:
            return gap;
        case ColourRole::gap_fill:
            return gap_fill;
        case ColourRole::weak:
            return weak;
        case ColourRole::focus:
            return focus;
        case ColourRole::sample:
            return strong(muted);
        case ColourRole::faint:
            return mix(muted, page, 0.55);
        case ColourRole::actor_type:
            return of_term(role, &Theme::type_colours, *this);
        case ColourRole::support_type:
            return of_term(role, &Theme::support_colours, *this);
        case ColourRole::principle:
            return ecomap::accent(of_term(role, &Theme::principle_colours, *this), *this);
        case ColourRole::pale_support_type:
            return tint(of_term(role, &Theme::support_colours, *this), 0.5, *this);
        case ColourRole::link_family:
            return ecomap::accent(of_term(role, &Theme::support_colours, *this), *this, text_contrast);
        case ColourRole::heat:
            return heat(role.place, heat_ramp, pill);
        case ColourRole::lack:
            return mix(gap, frame, std::min(0.75, 0.5 * static_cast<double>(role.place)));
        case ColourRole::tone:
            return fill_for_text(mix(ink, frame, tones[std::min(role.place, tones.size() - 1)]), *this);
    }
    return line;
}

}  // namespace ecomap
