#!/usr/bin/env python3
"""Makes the two files beside this one from Inter 4.1, as the npm package inter-ui 4.1.1 has it.

    pip install fonttools==4.68.0 brotli
    npm pack inter-ui@4.1.1 && tar xzf inter-ui-4.1.1.tgz
    ./subset.py package/web

Keeps the letters of European languages written in Latin script, Greek ones, and what formulas need. The
digits are the tabular ones, so that numbers do not dance from one picture to the next.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

KEPT = [
    (0x20, 0x7E),  # Basic Latin
    (0xA0, 0x17F),  # Latin-1, Latin Extended-A
    (0x391, 0x3C9),  # Greek
    (0x2010, 0x2026),  # dashes, quotation marks, ellipsis
    (0x2032, 0x2032),  # prime
    (0x2070, 0x208E),  # superscripts and subscripts
    (0x2190, 0x2193),  # arrows
    (0x2212, 0x2212),  # minus
    (0x2248, 0x2248),  # about
    (0x2264, 0x2265),  # at most, at least
]


def make(weight: str, folder: Path) -> None:
    font = TTFont(folder / f"Inter-{weight}.woff2")
    tabular = {
        name: other
        for record in font["GSUB"].table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
        for table in font["GSUB"].table.LookupList.Lookup[index].SubTable
        for name, other in getattr(table, "ExtSubTable", table).mapping.items()
    }
    for table in font["cmap"].tables:
        for digit in range(ord("0"), ord("9") + 1):
            if digit in table.cmap:
                table.cmap[digit] = tabular.get(table.cmap[digit], table.cmap[digit])
    options = subset.Options(
        layout_features=[], hinting=False, notdef_outline=True, drop_tables=["GPOS", "GSUB", "GDEF"]
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in KEPT for c in range(first, last + 1)])
    subsetter.subset(font)
    font.flavor = None
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(Path(__file__).parent / f"Inter-{weight}.ttf")


for weight in ("Regular", "SemiBold"):
    make(weight, Path(sys.argv[1]))
