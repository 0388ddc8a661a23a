"""Headings of a text that is shown as a part of a page, which has a title and parts of its own."""

import re

LOWER = 2  # levels of the page itself
DEEPEST = 6
_HEADING = re.compile(r"(</?h)([1-6])(?=[\s>])", re.IGNORECASE)


def below_the_page(html: str, alone: bool = True) -> str:
    """Return HTML whose headings stand below those of the page: who hears a page finds its parts by their levels.

    The highest of a text that stands alone comes right below the page's; one that goes on with others keeps to them.
    """
    highest = min((int(level) for _, level in _HEADING.findall(html)), default=1) if alone else 1
    return _HEADING.sub(lambda found: f"{found[1]}{min(int(found[2]) - highest + 1 + LOWER, DEEPEST)}", html)
