"""Which function has which colour: the same one in all pictures of a session, as long as there are colours."""

from __future__ import annotations

from collections.abc import Iterable

# Okabe and Ito, Color Universal Design (2008): eight colours that colour-blind people can tell apart.
PALETTE = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442")
OTHER = "#999999"
_DARK = {"#0072B2"}  # white text is easier to read on it than black, by contrast ratio (WCAG 2)

_given: dict[str, str] = {}  # by the name of a function


def colours_of(names: Iterable[str]) -> dict[str, str]:
    """Return a colour for each name: a different one for each, and grey for those that come when all are used.

    A name that had a colour before has it again; a new one gets a colour that no other had, while there is one.
    """
    names = list(dict.fromkeys(names))
    chosen: dict[str, str] = {}
    for name in names[: len(PALETTE)]:
        if (colour := _given.get(name)) and colour not in chosen.values():
            chosen[name] = colour
    for name in names[: len(PALETTE)]:
        if name not in chosen:
            free = [colour for colour in PALETTE if colour not in chosen.values()]
            unused = [colour for colour in free if colour not in _given.values()]
            chosen[name] = _given[name] = (unused or free)[0]
    return {name: chosen.get(name, OTHER) for name in names}


def text_on(colour: str) -> str:
    """Return the colour of text that is easier to read on a colour."""
    return "white" if colour in _DARK else "black"
