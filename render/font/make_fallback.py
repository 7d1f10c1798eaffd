#!/usr/bin/env python3
"""Makes fallback_data.cpp: how wide the letters of other scripts are at most in the fonts that a reader is likely to
have, since the shipped font holds Latin letters only. Of letters that join, in each of their forms.

Run once when fonts change:  apt-get install python3-fonttools libharfbuzz-bin fonts-noto-core fonts-dejavu-core
fonts-liberation fonts-freefont-ttf; python3 render/font/make_fallback.py
"""
import pathlib
import re
import subprocess
import tempfile
import unicodedata

from fontTools.ttLib import TTFont
from fontTools.unicodedata import script

FONTS = pathlib.Path("/usr/share/fonts/truetype")
WEIGHTS = [["noto/NotoSans*-Regular.ttf", "dejavu/DejaVuSans.ttf", "liberation/LiberationSans-Regular.ttf",
            "freefont/FreeSans.ttf"],
           ["noto/NotoSans*-Bold.ttf", "dejavu/DejaVuSans-Bold.ttf", "liberation/LiberationSans-Bold.ttf",
            "freefont/FreeSansBold.ttf"]]
# In everyday use today (Unicode Standard Annex 31, table 5), but Latin and those whose letters are one em wide.
SCRIPTS = ["Arab", "Armn", "Beng", "Cyrl", "Deva", "Ethi", "Geor", "Grek", "Gujr", "Guru", "Hebr", "Khmr", "Knda", "Laoo",
           "Mlym", "Mymr", "Orya", "Sinh", "Taml", "Telu", "Thaa", "Thai", "Tibt"]
JOINER = "\u200d"
FORMS = [("", ""), ("", JOINER), (JOINER, JOINER), (JOINER, "")]  # alone, first, in the middle, last

codes = [code for code in range(0x370, 0xFB00)
         if script(chr(code)) in SCRIPTS and unicodedata.category(chr(code)) in ("Lo", "Lu", "Ll", "Lm", "Nd", "Po", "Mc")]
texts = [before + chr(code) + after for code in codes for before, after in FORMS]


def advances(font):
    """Of each text in 1/10000 em; of those whose letter the font has."""
    opened = TTFont(font)
    known, unit = opened.getBestCmap(), opened["head"].unitsPerEm
    asked = [text for text in texts if ord(text.strip(JOINER)) in known]
    if not asked:
        return {}
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(asked) + "\n")
        file.flush()
        said = subprocess.run(["hb-shape", "--no-glyph-names", "--no-clusters", str(font), f"--text-file={file.name}"],
                              capture_output=True, text=True, check=True).stdout.splitlines()
    # [glyph+advance] or [glyph@x,y+advance]; a glyph 0 is what the font lacks, such as a dotted circle under a mark
    glyphs = [re.findall(r"(\d+)(?:@-?\d+,-?\d+)?\+(-?\d+)", line) for line in said]
    return {text: round(sum(int(wide) for glyph, wide in line) * 10000 / unit)
            for text, line in zip(asked, glyphs, strict=True) if all(glyph != "0" for glyph, _ in line)}


widest = [{}, {}]
for most, patterns in zip(widest, WEIGHTS):
    for font in sorted(path for pattern in patterns for path in FONTS.glob(pattern)):
        for text, wide in advances(font).items():
            most[text] = max(most.get(text, 0), wide)

rows = []
for code in codes:
    forms = [tuple(most.get(before + chr(code) + after) for most in widest) for before, after in FORMS]
    if None in forms[0]:
        continue
    forms = [form if None not in form else forms[0] for form in forms]
    if len(set(forms)) == 1:
        rows.append((code, 0, *forms[0]))
    else:
        rows.extend((code, form, *wide) for form, wide in enumerate(forms))
table = "\n".join(f"    {{{code}, {form}, {regular}, {semibold}}}," for code, form, regular, semibold in rows)
pathlib.Path(__file__).with_name("fallback_data.cpp").write_text(f"""// Made by make_fallback.py; do not edit.
// clang-format off
#include "render/font/fallback_data.hpp"

#include <array>

namespace ecomap {{
namespace {{

constexpr std::array<FallbackAdvance, {len(rows)}> widest{{{{
{table}
}}}};

}}  // namespace

std::span<const FallbackAdvance> fallback_advances() {{ return widest; }}

}}  // namespace ecomap
""", encoding="utf-8")
print(len({row[0] for row in rows}), "characters,", len(rows), "rows")
