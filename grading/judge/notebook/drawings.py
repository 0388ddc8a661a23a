"""How much an SVG picture asks a browser to draw: one of a few kilobytes can ask for billions of parts.

Parts draw others that they refer to, and these others again. So they are counted as a browser draws them. Where that cannot be
told (rules of style that refer to parts, references that parts inside inherit, filters, what moves, other documents inside), a
picture is none that programs write for charts and graphs.
"""

import re
from collections.abc import Callable
from xml.parsers import expat

MOST = 100_000  # parts
REFERENCE = re.compile(r"url\(\s*[\"']?#([^\"')\s]+)[\"']?\s*\)", re.IGNORECASE)
RASTER = re.compile(r"\s*data:image/(?:png|jpeg|gif);base64,([\w+/=\s]*)")
OTHER = re.compile(r"set|animate.*|filter|fe[A-Z].*|foreignObject|script")
STYLE = re.compile(r"\\|@import|filter|animation", re.IGNORECASE)
ASKS = re.compile(rf"url\(|{STYLE.pattern}", re.IGNORECASE)
OF_THE_WHOLE = ("clip-path", "mask")  # parts inside do not inherit these


class _Other(Exception):
    """It cannot be counted."""


class _Part:
    """A part of a picture: those inside, and the ids to which it refers, with how often each of these is drawn."""

    def __init__(self) -> None:
        self.inside: list[_Part] = []
        self.draws: list[tuple[str, int]] = []
        self.hands_on = False  # its references would be those of parts inside, too


def is_modest(picture: bytes, is_small: Callable[[str], bool]) -> bool:
    """Tell whether an SVG picture asks for few enough parts; `is_small` tells it of a picture of points inside."""
    drawing = _Drawing(is_small)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = drawing.start
    parser.EndElementHandler = drawing.end
    parser.CharacterDataHandler = drawing.text
    parser.EntityDeclHandler = parser.ProcessingInstructionHandler = _refuse
    try:
        parser.Parse(picture, True)
        return drawing.size() <= MOST
    except (_Other, expat.ExpatError, ValueError, LookupError):
        return False


def _refuse(*_: object) -> None:
    raise _Other


class _Drawing:
    """The parts of a picture, as they are read."""

    def __init__(self, is_small: Callable[[str], bool]) -> None:
        self.is_small = is_small
        self.top = _Part()
        self.open = [self.top]
        self.kinds: list[str] = []
        self.by_id: dict[str, _Part] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        kind, part = _local(name), _Part()
        if OTHER.fullmatch(kind) or self.open[-1].hands_on:
            raise _Other
        self.open[-1].inside.append(part)
        self.open.append(part)
        self.kinds.append(kind)
        for attribute, value in attributes.items():
            if attribute == "id":
                self.by_id.setdefault(value, part)
            elif _local(attribute) == "href":
                self._link(kind, part, value.strip())
            elif " " in attribute or not (ASKS.search(value) or ASKS.search(attribute)):
                pass  # another vocabulary's, which is not drawn, or one that draws nothing else
            elif attribute == "style":
                for rule in value.split(";"):
                    self._refer(kind, part, rule.partition(":")[0].strip().lower(), rule, attributes)
            else:
                self._refer(kind, part, attribute, value, attributes)

    def _link(self, kind: str, part: _Part, value: str) -> None:
        if value.startswith("#"):
            part.draws += [(value[1:], 1)] * (kind != "a")
        elif value.lower().startswith("data:"):
            found = RASTER.fullmatch(value) if kind == "image" else None
            if not (found and self.is_small(found[1])):
                raise _Other

    def _refer(self, kind: str, part: _Part, what: str, value: str, attributes: dict[str, str]) -> None:
        found = REFERENCE.findall(value)
        if len(found) != value.lower().count("url(") or STYLE.search(what) or STYLE.search(value):
            raise _Other
        points = len(attributes.get("d", "") + attributes.get("points", "")) // 2 + 2
        part.draws += [(name, points if "marker" in what else 1) for name in found]
        part.hands_on |= bool(found) and (what not in OF_THE_WHOLE)
        if part.hands_on and kind == "use":
            raise _Other

    def text(self, text: str) -> None:
        if self.kinds and self.kinds[-1] == "style" and (STYLE.search(text) or "url(" in text.lower()):
            raise _Other

    def end(self, name: str) -> None:
        self.open.pop()
        self.kinds.pop()

    def size(self) -> int:
        """Return how many parts are drawn. Raises _Other where one is inside of itself."""
        sizes: dict[_Part, int] = {}
        begun: set[_Part] = set()
        waiting = [(self.top, False)]
        while waiting:
            part, is_counted = waiting.pop()
            draws = [(self.by_id[name], times) for name, times in part.draws if name in self.by_id]
            drawn = [(inside, 1) for inside in part.inside] + draws
            if is_counted:
                if any(one not in sizes for one, _ in drawn):
                    raise _Other
                sizes[part] = min(1 + sum(times * sizes[one] for one, times in drawn), 2 * MOST)
            elif part not in begun:
                begun.add(part)
                waiting += [(part, True), *((one, False) for one, _ in drawn)]
        return sizes[self.top]


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
