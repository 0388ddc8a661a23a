"""A student's environment is no larger than it has to be."""

import importlib.util
import os
import shutil
import sys
from types import SimpleNamespace

import pytest

from course import footprint


def test_all_that_is_compiled_is_there():
    assert [name for name in footprint.USED if importlib.util.find_spec(name) is None] == []


def test_what_is_imported_keeps_its_byte_code(tmp_path, monkeypatch):
    (tmp_path / "compiled_once.py").write_text("one = 1\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setattr(footprint, "USED", ("nowhere_to_be_found", "compiled_once"))
    footprint.compile_used()
    del sys.modules["compiled_once"]
    assert list((tmp_path / "__pycache__").glob("compiled_once.*.pyc"))


@pytest.mark.skipif(shutil.which("fallocate") is None, reason="only Linux has it")
def test_zeros_of_a_library_take_no_room_and_are_still_there(tmp_path, monkeypatch):
    library = tmp_path / "pygraphviz.libs" / "libone.so.1"
    library.parent.mkdir()
    content = b"\x7fELF" + bytes(4 * 2**20) + b"end"
    library.write_bytes(content)
    os.sync()
    before = library.stat().st_blocks
    package = SimpleNamespace(origin=str(tmp_path / "pygraphviz" / "__init__.py"))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: package)
    footprint.dig_holes()
    assert library.read_bytes() == content
    if library.stat().st_blocks == before:
        pytest.skip("this disk keeps zeros")
    assert library.stat().st_blocks * 512 < 2**20


@pytest.mark.parametrize(("user", "done_then"), [(0, ["removed", "compiled"]), (1000, ["removed"])])
def test_what_does_not_work_is_left_and_who_is_alone_makes_no_byte_code_ahead(monkeypatch, user, done_then):
    done = []
    monkeypatch.setattr(footprint, "compile_used", lambda: done.append("compiled"))
    monkeypatch.setattr(footprint, "dig_holes", lambda: os.stat("/nowhere/to/be/found"))
    monkeypatch.setattr(footprint, "remove_uv", lambda: done.append("removed"))
    monkeypatch.setattr(os, "geteuid", lambda: user)
    footprint.main()
    assert done == done_then
