"""Headings of a text that is shown as a part of a page, which has a title and parts of its own."""

import re

LOWER = 2  # levels of the page itself
DEEPEST = 6
_HEADING = re.compile(r"(</?h)([1-6])(?=[\s>])", re.IGNORECASE)


def below_the_page(html: str) -> str:
    """Return HTML whose headings stand below those of the page: who hears a page finds its parts by their levels."""
    return _HEADING.sub(lambda found: f"{found[1]}{min(int(found[2]) + LOWER, DEEPEST)}", html)
