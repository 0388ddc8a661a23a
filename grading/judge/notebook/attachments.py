"""Pictures that students attach to cells of text, under names that any page can refer to."""

import re
from collections.abc import Iterable
from html import unescape
from typing import Any, NamedTuple
from unicodedata import normalize
from urllib.parse import unquote

from grading.judge.notebook.outputs import PICTURES, is_picture

MISSING = "missing-attachment:"  # nbconvert gives up where an attachment is missing
_ENDS = r"(?=[\s)\"'>\]]|$)"


class Text(NamedTuple):
    """A cell of text and its pictures: name → kind → base64."""

    source: str
    attachments: dict[str, dict[str, str]]


def pictures(attachments: Any) -> dict[str, dict[str, str]]:
    """Return the attached pictures, by name; whatever else is attached is left out."""
    found = {}
    for name, kinds in attachments.items() if isinstance(attachments, dict) else ():
        kinds = kinds if isinstance(kinds, dict) else {}
        texts = {kind: _text(kinds.get(kind)) for kind in PICTURES}
        if shown := {kind: text for kind, text in texts.items() if is_picture(text)}:
            found[name] = shown
    return found


def _text(value: Any) -> Any:
    """Return a text that may be kept as a list of lines."""
    whole = isinstance(value, list) and all(isinstance(line, str) for line in value)
    return "".join(value) if whole else value


def joined(parts: Iterable[Text]) -> Text:
    """Return texts as one, with the pictures that they refer to.

    Editors refer to `my plan.png` as `my%20plan.png`, and call the pictures of each cell alike: names are made plain and
    different here.
    """
    sources = []
    attached: dict[str, dict[str, Any]] = {}
    for part in parts:
        names = {}
        for name, picture in part.attachments.items():
            names[name] = _free(_plain(name), picture, attached)
            attached[names[name]] = picture
        sources.append(_referring(part.source, names))
    return Text("\n\n".join(sources), attached)


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]", "_", name) or "_"


def _free(name: str, picture: dict[str, Any], attached: dict[str, Any]) -> str:
    """Return a name under which there is nothing yet, or this picture."""
    number, free = 1, name
    while attached.get(free, picture) != picture:
        number += 1
        free = f"{number}-{name}"
    return free


def _referring(text: str, names: dict[str, str]) -> str:
    """Return a text that refers to pictures by their new names, and to none that is not there."""
    known = {_key(name): plain for name, plain in names.items()}
    literally = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) or "(?!)"

    def replace(found: re.Match[str]) -> str:
        name = found["name"]
        plain = names.get(name) or known.get(_key(name))
        return f"attachment:{plain}" if plain else f"{MISSING}{name}"

    # A name with blanks is there as it is only where quotes or brackets end it.
    return re.sub(rf"attachment:(?P<name>(?:{literally}){_ENDS}|[^\s)\"'>\]]*)", replace, text)


def _key(name: str) -> str:
    """Return a name as any editor writes it: %20 for a blank, accents apart or not."""
    return normalize("NFC", unquote(unescape(name))).casefold()
