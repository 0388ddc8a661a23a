"""Pages are printed in jails, and are what nbgrader's converter makes here; what cannot be printed has a plain page."""

import base64
import json
import pickle
import re
import shutil
import struct
import types
import zlib
from pathlib import Path

import nbformat
import psutil
import pytest
from nbconvert.exporters import HTMLExporter
from nbgrader.converters import GenerateFeedback
from nbgrader.server_extensions.formgrader import handlers
from traitlets.config import Config

from grading.engine import printing
from grading.engine.printing import CannotPrepare, JailedExporter, Unprintable, standing_desk
from grading.judge.notebook.pictures import leave_out_large
from grading.judge.processes import printer
from grading.judge.wire.messages import PrintPage
from grading.nbgrader_hooks import safe_html
from grading.nbgrader_hooks.preprocessors import ShowMarkScheme
from grading.steps import feedback
from grading.steps.feedback import make_feedback
from tests.classes import NAME, SCHEME, grade_two, new_course
from tests.once import made_once

ENDLESS = (
    r"\begin{a}" * 30_000
)  # nbconvert's reader of Markdown looks from each of them to the end of the text
pytestmark = pytest.mark.as_each_user


@pytest.fixture
def course(tmp_path, monkeypatch):
    shutil.copytree(made_once("two graded", grade_two), tmp_path / "copy")
    return new_course(tmp_path / "copy", monkeypatch, lesson=None)


def graded(course, student="ada"):
    return course.room.folder("autograded", NAME, student) / f"{NAME}.ipynb"


def pages(course):
    return {
        student: course.room.folder("feedback", NAME, student).joinpath(f"{NAME}.html")
        for student in ("ada", "bob")
    }


def test_a_page_is_what_nbgrader_makes_here(course, monkeypatch):
    """Byte for byte; also with a comment, and where a check failed."""
    course.set_by_hand("ada", "why", 2, "Say <b>more</b>")
    assert make_feedback(course.room, NAME, ["ada", "bob"]) == (["ada", "bob"], [])
    printed = {student: page.read_bytes() for student, page in pages(course).items()}
    assert b"Say" in printed["ada"]
    shutil.rmtree(course.room.root / "feedback")

    def cannot(*args):
        raise CannotPrepare("a hook")

    monkeypatch.setattr(feedback, "_desk", cannot)
    assert make_feedback(course.room, NAME, ["ada", "bob"]) == (["ada", "bob"], [])
    assert {student: page.read_bytes() for student, page in pages(course).items()} == printed


def test_pages_that_another_version_made_are_made_anew(course, monkeypatch, tmp_path):
    assert make_feedback(course.room, NAME, ["ada"]).students == ["ada"]
    assert make_feedback(course.room, NAME, ["ada"]).students == []
    found = {feedback._printed_by()}
    shutil.copytree(Path(feedback.TEMPLATES) / feedback.OURS, tmp_path / feedback.OURS)
    with (tmp_path / feedback.OURS / "feedback.css").open("a") as file:
        file.write("p { color: green }")
    for name, value in (("TEMPLATES", tmp_path), ("version", lambda name: "0"), ("environment", lambda: ())):
        monkeypatch.setattr(feedback, name, value)
        found.add(feedback._printed_by.__wrapped__())
    assert len(found) == 4
    monkeypatch.setattr(feedback, "_printed_by", feedback._printed_by.__wrapped__)
    assert make_feedback(course.room, NAME, ["ada"]).students == ["ada"]


def test_the_lessons_own_cells_are_made_once(course, monkeypatch):
    """They are what the sample shows, which is printed before any student's page."""
    monkeypatch.setattr(safe_html, "_kept", {})
    taken = []
    monkeypatch.setattr(
        feedback, "standing_desk", lambda: types.SimpleNamespace(prepare=lambda *of: taken.append(of))
    )
    with course.room.locked():
        shown = dict(feedback._shown(course.room, NAME, ["ada"]))["ada"]
        marks = {notebook.name: feedback._marks(notebook) for notebook in shown}
        feedback._desk(course.room, NAME, course.room.step(GenerateFeedback, NAME), marks)
    printer.prepare(pickle.dumps(taken[0]))
    before = {key for key in safe_html._kept if key[0] == "cell"}
    resources = feedback._resources(graded(course), NAME, "ada", marks[NAME])
    page = printer._page("feedback", graded(course).read_bytes(), resources)
    assert "The rest of your notebook" in page
    assert before
    assert {key for key in safe_html._kept if key[0] == "cell"} == before


def test_what_cannot_be_printed_has_a_plain_page_and_costs_nobody_theirs(course, monkeypatch):
    monkeypatch.setattr(printing, "SECONDS", 2)
    notebook = json.loads(graded(course).read_text("utf-8"))
    notebook["cells"].append(
        {"cell_type": "markdown", "id": "x", "metadata": {}, "source": f"my <own> text {ENDLESS}"}
    )
    notebook["cells"].append({"cell_type": "markdown", "id": "y", "metadata": {}, "source": "# and another"})
    graded(course).write_text(json.dumps(notebook), "utf-8")
    assert make_feedback(course.room, NAME, ["ada", "bob"]) == (["ada", "bob"], [])
    page, other = (page.read_text("utf-8") for page in pages(course).values())
    assert "more time or memory than a page may take" in page
    assert "my &lt;own&gt; text" in page
    assert "# and another" in page
    assert "double_one" in page
    assert "may take" not in other


def picture(side: int) -> str:
    """Return a PNG of so many points by as many in base64; the points themselves are not there."""
    parts = [b"IHDR" + struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0), b"IDAT", b"IEND"]
    chunks = [struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in parts]
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"".join(chunks)).decode()


def test_a_picture_of_billions_of_points_is_left_out(course):
    """However it came onto the page: a browser would take gigabytes for it. Formgrader's page shows the others."""
    small, *others = *map(picture, (100, 10_000, 60_000)), base64.b64encode(b"no picture").decode()
    notebook = json.loads(graded(course).read_text("utf-8"))
    shown = [
        {"output_type": "display_data", "metadata": {}, "data": {"image/png": png, "text/plain": "x"}}
        for png in (small, *others)
    ]
    html = "".join(f'<img src="data:image/png;base64,{png}">' for png in (small, *others))
    shown.append({"output_type": "display_data", "metadata": {}, "data": {"text/html": html}})
    cell = {"cell_type": "code", "id": "x", "metadata": {}, "source": "", "execution_count": 1}
    notebook["cells"] += [
        cell | {"outputs": shown},
        {"cell_type": "markdown", "id": "y", "metadata": {}, "source": html},
    ]
    graded(course).write_text(json.dumps(notebook), "utf-8")
    assert make_feedback(course.room, NAME, ["ada"]) == (["ada"], [])
    page = pages(course)["ada"].read_text("utf-8")
    assert page.count(small) == 2  # feedback has no outputs' pictures
    assert [other for other in others if other in page] == []
    assert page.count("a picture was left out") == len(others)
    read = nbformat.from_dict(notebook)
    leave_out_large(read)
    assert [output.data.get("image/png") for output in read.cells[-2].outputs] == [
        small,
        None,
        None,
        None,
        None,
    ]


def test_where_no_page_can_be_made_it_is_said_and_the_others_are_made(course):
    graded(course).write_text('{"cells": 3}', "utf-8")
    made = make_feedback(course.room, NAME, ["ada", "bob"])
    assert made.students == ["bob"]
    assert "ada: no page can be made of it" in made.problems[0]


def test_formgraders_page_is_what_its_exporter_makes_here(course):
    config = Config(course.room.config)
    config.HTMLExporter.template_name = "formgrade"
    config.HTMLExporter.extra_template_basedirs = [handlers.template_path]
    about = {
        "assignment_id": NAME, "notebook_id": NAME, "submission_id": "1", "index": 0, "total": 2, "base_url": "/",
        "student": "ada", "last_name": "", "first_name": "", "notebook_path": "x",
    }  # fmt: skip
    ours = JailedExporter(HTMLExporter, config)
    assert ours.plain is None
    page, _ = ours.from_filename(str(graded(course)), resources=dict(about))
    psutil.Process(ours.desk.server.process.pid).children()[
        0
    ].kill()  # as where memory ends: another takes its place
    ours.desk.server.process.wait()
    assert ours.from_filename(str(graded(course)), resources=dict(about))[0] == page
    plain = HTMLExporter(config=config)
    plain.register_preprocessor(ShowMarkScheme, enabled=True)
    assert page == plain.from_filename(str(graded(course)), resources=dict(about))[0]
    assert SCHEME in page
    assert "MARK SCHEME ===" not in page
    assert re.search(r"<blockquote>\s*<p><strong>Marking scheme</strong>", page)


def test_settings_that_mean_nothing_in_a_jail_are_said():
    with pytest.raises(CannotPrepare):
        standing_desk().prepare("odd", printing.Press(HTMLExporter, Config(a=lambda: 0), [], False, []))
    config = Config({"HTMLExporter": {"filters": {"clean_html": "nowhere.at_all"}}})
    with pytest.raises(CannotPrepare, match="nowhere"):
        standing_desk().prepare("odd", printing.Press(HTMLExporter, config, [], False, []))
    with pytest.raises(Unprintable):
        standing_desk().page("odd", b"{}", {})


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="only Linux tells the limits of others")
def test_who_prints_is_held_to_limits_and_starts_nothing():
    desk = standing_desk()
    with desk.jail("printer", 2**28, 7) as bridge:
        bridge.ask(PrintPage("none", 0, None, {}).to_plain())  # so it has begun
        *_, printer = psutil.Process(desk.server.process.pid).children(recursive=True)
        limits = Path(f"/proc/{printer.pid}/limits").read_text()
    for name, most in (("cpu time", 7), ("processes", 0), ("file size", 0), ("core file size", 0)):
        assert re.search(rf"^Max {name} +{most} +{most} ", limits, re.MULTILINE), name
    assert int(re.search(r"^Max address space +(\d+)", limits, re.MULTILINE)[1]) < 2**31
