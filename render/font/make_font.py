#!/usr/bin/env python3
"""Makes font_data.cpp from Debian's fonts-inter: a subset of Inter as WOFF2 in base64, and its advance widths.

Run once when the font changes:  apt-get install fonts-inter python3-fonttools python3-brotli; python3 render/font/make_font.py
The family is renamed so that an installed Inter of another version, with other widths, is never taken for it.
"""
import base64
import io
import pathlib

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = pathlib.Path("/usr/share/fonts/opentype/inter")
FAMILY = "Ecomap"
CHARACTERS = (
    list(range(0x20, 0x7F)) + list(range(0xA0, 0x180)) + [0x218, 0x219, 0x21A, 0x21B, 0x1E9E]
    + [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x202F]
    + [0x2030, 0x2039, 0x203A, 0x20AC, 0x2190, 0x2191, 0x2192, 0x2193, 0x2194, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265]
    + [0x25CB, 0x25CF, 0x25C6, 0x25C7, 0x2713, 0x2715, 0xFFFD])


def make(style):
    font = TTFont(SOURCE / f"Inter-{style}.otf")
    options = subset.Options()
    options.layout_features = ["kern", "mark", "ccmp"]
    options.flavor = "woff2"
    options.name_IDs = [1, 2, 16, 17]
    options.hinting = False
    worker = subset.Subsetter(options)
    worker.populate(unicodes=CHARACTERS)
    worker.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 16):
            record.string = FAMILY
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out)
    metrics, cmap, unit = font["hmtx"], font.getBestCmap(), font["head"].unitsPerEm
    widths = {code: metrics[name][0] / unit for code, name in cmap.items()}
    return base64.b64encode(out.getvalue()).decode(), widths


def literal(name, text):
    lines = "\n".join(f'    "{text[i:i + 112]}"' for i in range(0, len(text), 112))
    return f"constexpr std::string_view {name} =\n{lines};\n"


regular, regular_widths = make("Regular")
semibold, semibold_widths = make("SemiBold")
table = "\n".join(f"    {{{code}, {round(width * 10000)}, {round(semibold_widths[code] * 10000)}}},"
                  for code, width in sorted(regular_widths.items()))
pathlib.Path(__file__).with_name("font_data.cpp").write_text(f"""// Made by make_font.py; do not edit.
// clang-format off
#include "render/font/font_data.hpp"

#include <array>

namespace ecomap {{
namespace {{

constexpr std::array<Advance, {len(regular_widths)}> advance_table{{{{
{table}
}}}};

{literal("regular_text", regular)}
{literal("semibold_text", semibold)}
}}  // namespace

std::span<const Advance> font_advances() {{ return advance_table; }}
std::string_view font_regular() {{ return regular_text; }}
std::string_view font_semibold() {{ return semibold_text; }}

}}  // namespace ecomap
""", encoding="utf-8")
print(len(regular_widths), "characters,", len(regular), "+", len(semibold), "bytes of base64")
