"""Write the reference of tasklens from its docstrings: `python -m tests.reference` writes docs/tasklens-reference.md.

`markdown()` returns it as text, for who makes another page of it.
"""

import inspect
import re
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import tasklens

PAGE = Path(__file__).resolve().parents[1] / "docs" / "tasklens-reference.md"
# As a reader meets them; a test holds that none is missing.
ORDER = (
    *("TaskGraph", "Task", "Function", "predict", "record", "process_pool", "Schedule", "Run"),
    *("timeline", "speedup_curve", "Picture", "diagram", "Diagram", "evaluate"),
)
LONGEST = 90  # characters of a signature in a line
LISTS = ("Parameters", "Attributes", "Returns", "Yields", "Raises")
_SECTION = re.compile(r"^(\w+)\n-{3,}\n", re.MULTILINE)
_OPENINGS = "# tasklens: reference\n\nMade of the docstrings of version {}, which `help(tasklens.predict)` shows, too. Examples begin with\n`from tasklens import *`."


def markdown() -> str:
    """Return the reference of all that is public, as Markdown."""
    parts = [_OPENINGS.format(tasklens.__version__)]
    for name in ORDER:
        thing = getattr(tasklens, name)
        parts += [f"## {name}", *_described(name, thing)]
        for member, value in members(thing):
            parts += [f"### {name}.{member}", *_described(f"{name}.{member}", value)]
    return "\n\n".join(parts) + "\n"


def members(thing: Any) -> Iterator[tuple[str, Any]]:
    """Yield the public members of a class by name, in the order of its source."""
    for name, value in vars(thing).items() if isinstance(thing, type) else ():
        value = value.__func__ if isinstance(value, classmethod) else value
        if not name.startswith("_") and (is_value(value) or inspect.isfunction(value)):
            yield name, value


def is_value(member: Any) -> bool:
    """Tell whether a member is read, and not called."""
    return isinstance(member, (property, cached_property))


def sections(thing: Any) -> dict[str, str]:
    """Return the sections of a docstring by their headings; what comes before them is called ""."""
    head, *rest = _SECTION.split(inspect.getdoc(thing) or "")
    return {
        "": head.strip(),
        **{name: text.strip("\n") for name, text in zip(rest[::2], rest[1::2], strict=True)},
    }


def signature(thing: Callable[..., Any]) -> str:
    """Return the parameters of a function, or of a class, as they are written; a long list of them one a line."""
    found = inspect.signature(thing)
    given = [
        p.replace(annotation=_Bare(p.annotation))
        for n, p in found.parameters.items()
        if n not in ("self", "cls")
    ]
    gives = f" -> {found.return_annotation}" if not isinstance(thing, type) else ""
    text = f"({', '.join(map(str, given))}){gives}"
    return text if len(text) <= LONGEST else "(\n    {},\n){}".format(",\n    ".join(map(str, given)), gives)


class _Bare(str):
    """An annotation that shows itself without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _described(name: str, thing: Any) -> Iterator[str]:
    if not is_value(thing) and thing not in (
        tasklens.Diagram,
        tasklens.Picture,
    ):  # which nobody makes but tasklens
        yield f"```python\n{name}{signature(thing)}\n```"
    for heading, text in sections(thing).items():
        if heading in LISTS:
            yield f"**{heading}**"
            yield _listed(text)
        elif heading == "Examples":
            yield f"```pycon\n{text}\n```"
        else:
            yield from ([f"**{heading}**"] if heading else [])
            yield _prose(text)


def _listed(text: str) -> str:
    items = re.split(r"^(?=\S)", text, flags=re.MULTILINE)
    found = []
    for item in filter(None, items):
        names, _, said = item.partition("\n")
        names = ", ".join(f"`{name}`" for name in names.split(", "))
        found.append(f"- {names}: {_prose(inspect.cleandoc(said)).replace(chr(10), chr(10) + '  ')}")
    return "\n".join(found)


def _prose(text: str) -> str:
    """Return text with its examples in blocks, and code as Markdown has it."""
    text = re.sub(r"``([^`]+)``", r"`\1`", text)
    text = re.sub(r"::\n\n((?:    .*\n?)+)", lambda found: f":\n\n{found[1]}", text)
    return re.sub(r"((?:^>>> .*\n?(?:^\S.*\n?)*)+)", r"```pycon\n\1\n```", text, flags=re.MULTILINE)


if __name__ == "__main__":
    PAGE.write_text(markdown(), "utf-8")
