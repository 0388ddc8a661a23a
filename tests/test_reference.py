"""The reference of tasklens says of all that is public what it takes, gives and raises, with examples that run."""

import inspect

import pytest

import tasklens
from tests import reference

PUBLIC = [
    (name, thing)
    for top in reference.ORDER
    for name, thing in [
        (top, getattr(tasklens, top)),
        *((f"{top}.{name}", value) for name, value in reference.members(getattr(tasklens, top))),
    ]
]
PICTURES = {"Picture", "Diagram"}  # made by functions that have examples; a page cannot show their bytes


def test_it_is_of_all_that_is_public():
    assert sorted(reference.ORDER) == sorted(tasklens.__all__)


def test_the_page_is_what_the_docstrings_say():
    assert reference.PAGE.read_text("utf-8") == reference.markdown(), "run python -m tests.reference"


@pytest.mark.parametrize(("name", "thing"), PUBLIC, ids=[name for name, _ in PUBLIC])
def test_each_says_what_it_takes_and_shows_how_it_is_used(name, thing):
    said = reference.sections(thing)
    first = said[""].partition("\n")[0]
    assert first.endswith((".", ":")), first
    assert said.keys() <= {"", "Parameters", "Attributes", "Returns", "Yields", "Raises", "Notes", "Examples"}
    if reference.is_value(thing) or name in PICTURES:
        return
    taken = {*inspect.signature(thing).parameters} - {"self", "cls"}
    told = said.get("Parameters", "") + said.get("Attributes", "")
    named = {word.lstrip("*") for line in told.splitlines() if line[:1].strip() for word in line.split(", ")}
    assert taken <= named, name
    assert ">>> " in inspect.getdoc(thing) or name.partition(".")[0] in PICTURES, name
