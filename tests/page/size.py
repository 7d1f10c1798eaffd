"""How large the engine is within a page."""
import lzma

FILTER = {"id": lzma.FILTER_LZMA1, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0}


def packed(content):
    """In bytes, as render/page/packed.cpp packs it."""
    return len(lzma.compress(content, format=lzma.FORMAT_ALONE, filters=[FILTER]))
