"""The grader itself touches only bytes: nothing of a student's is parsed in the process that holds the gradebook.

While commands run, every call of what parses, converts, compares or renders is looked at, in all threads: none may be given
a text that holds the student's word, unless it is a message of a jail's, which is data of known types.
"""

import contextlib
import sys
import threading
import zipfile

import nbformat
import pytest
from nbconvert.exporters import HTMLExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output
from nbgrader.server_extensions.formgrader import handlers
from traitlets.config import Config

from grading import cli
from grading.classroom.folder import Classroom
from grading.engine.printing import JailedExporter
from grading.lessons.scripts import course_config
from grading.marking.marks import Marking
from grading.steps.export import export
from grading.steps.feedback import make_feedback
from tests.classes import NAME, RIGHT, WRONG, answered, new_course, openly
from tests.courses.builder import Idiom, build, scores

WORD = "word_of_a_student"
PARSERS = (
    "IPython", "ast", "bs4", "difflib", "fastjsonschema", "html", "json.decoder", "jsonschema", "mistune", "nbconvert", "nbformat",
    "papermill", "pygments", "symtable", "tarfile", "tokenize", "zipfile", "grading.judge.notebook.assembly",
    "grading.judge.notebook.dependencies", "grading.judge.notebook.document", "grading.judge.notebook.formulas",
    "grading.judge.notebook.kinds_of_messages",
    "grading.judge.notebook.matching", "grading.judge.notebook.structure", "grading.nbgrader_hooks",
)  # fmt: skip
COPIES = (
    "nbformat._struct",
    "nbformat.notebooknode",
    "zipfile.write",
)  # dictionaries, and pages that are packed
BRIDGE = "grading.judge.wire.bridge"
watched = []
sys.addaudithook(lambda event, args: watched and event == "compile" and watched[-1](args))


def is_below(name, packages):
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def holds_word(value):
    if isinstance(value, bytes | bytearray):
        return WORD.encode() in value
    return isinstance(value, str) and WORD in value


def callers(frame):
    while frame := frame.f_back:
        yield frame.f_globals.get("__name__", "")


@contextlib.contextmanager
def seen():
    """Give what is parsed that holds the student's word: module and function."""
    found = set()

    def look(frame, event, arg):
        module = frame.f_globals.get("__name__", "")
        if event != "call" or not is_below(module, PARSERS) or is_below(module, COPIES):
            return
        what = f"{module}.{frame.f_code.co_name}"
        if (
            any(map(holds_word, frame.f_locals.values()))
            and BRIDGE not in callers(frame)
            and what not in COPIES
        ):
            found.add(what)

    def compiled(args):
        if any(map(holds_word, args)):
            found.add("compile")

    before = sys.getprofile()
    watched.append(compiled)
    threading.setprofile(look)
    sys.setprofile(look)
    try:
        yield found
    finally:
        sys.setprofile(before)
        threading.setprofile(before)
        watched.pop()


def with_words(notebook, **answers):
    """Return a notebook in which the student's word stands wherever a student can write."""
    notebook = answered(notebook, **answers)
    picture = {f"{WORD}.png": {"image/png": "aGVsbG8="}}
    notebook.cells.insert(
        1, new_code_cell(f"{WORD} = 1\nprint('{WORD}')\n{WORD}", outputs=[new_output("stream", text=WORD)])
    )
    notebook.cells.append(new_markdown_cell(f"# {WORD} ![](attachment:{WORD}.png) $x$", attachments=picture))
    notebook.metadata["title"] = WORD
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            cell.source += f"\n# {WORD}" if cell.cell_type == "code" else f"\n{WORD}"
    return notebook


def test_the_watch_sees_what_is_parsed():
    """In every thread; and a message of a jail's is none."""
    text = nbformat.writes(nbformat.v4.new_notebook(cells=[new_code_cell(WORD)]))
    with seen() as found:
        thread = threading.Thread(target=nbformat.reads, args=(text, 4))
        thread.start()
        thread.join()
        compile(WORD, "x", "exec")
    assert {"nbformat.reads", "json.decoder.decode", "compile"} <= found


@pytest.mark.slow
def test_nothing_is_parsed_of_what_a_class_hands_in(tmp_path, monkeypatch):
    course = new_course(tmp_path, monkeypatch)
    blank = course.released()
    course.hand_in("ada", with_words(blank, double=RIGHT, why="It is *lazy*."))
    course.hand_in("bob", with_words(blank, double=f"{WRONG}\n{WORD}("))
    for folder in course.room.exchange.glob("*/inbound/ada+*"):
        (folder / "more.py").write_text(f"{WORD} = 1")
    with zipfile.ZipFile(tmp_path / "up.zip", "w") as archive:
        archive.writestr(f"cyd/{NAME}.ipynb", nbformat.writes(with_words(blank, double=RIGHT)))
        archive.writestr("cyd/more.py", f"{WORD} = 1")
    config = Config(course.room.config)
    config.HTMLExporter.template_name = "formgrade"
    config.HTMLExporter.extra_template_basedirs = [handlers.template_path]
    about = dict.fromkeys(
        ("assignment_id", "notebook_id", "student", "last_name", "first_name", "notebook_path"), "x"
    )
    about |= {"submission_id": "1", "index": 0, "total": 2, "base_url": "/"}
    graded = course.room.folder("autograded", NAME, "ada") / f"{NAME}.ipynb"
    with seen() as found:
        course.run("collect", NAME, "--any-owner")
        course.run("collect", NAME, "--from", tmp_path / "up.zip", "--match", "(?P<student>cyd)/")
        course.run("grade", NAME, "--workers", "2")
        course.run("feedback", NAME)
        course.run("release-feedback", NAME, "--zip", tmp_path / "pages.zip")
        course.run("export", NAME, "--to", tmp_path / "marks.csv")
        course.run("regrade", NAME, "--same-source")
        course.run("report", NAME)
        course.run("report")
        page, _ = JailedExporter(HTMLExporter, config).from_filename(str(graded), resources=about)
    assert WORD in graded.read_text("utf-8")
    assert WORD in (course.room.root / "reports" / f"{NAME}.html").read_text("utf-8")
    assert WORD in page
    assert course.marks() == {"ada": 3, "bob": 0, "cyd": 3}
    assert sorted(found) == []


IDIOM = Idiom(
    """
#: answer
def f(x):
    return x + 1
#: test
assert f(1) == 2
#: test
### BEGIN HIDDEN TESTS
assert f(3) == 4
### END HIDDEN TESTS
#: manual
Because.
""",
    own={"more.py": f"{WORD} = 1"},
)


@pytest.mark.slow
def test_nothing_is_parsed_of_what_another_course_hands_in(tmp_path):
    course = build(tmp_path / "c", {"one": IDIOM, "two": IDIOM}, ("right", "wrong", "moved"))
    for path in course.glob("submitted/*/a/*.ipynb"):
        nbformat.write(with_words(nbformat.read(path, 4)), path)
    room = Classroom(course_config(course))
    with seen() as found:
        assert cli.main(["grade", "a", "--course", str(course), *openly("grade")]) == 0
        assert make_feedback(room, "a", room.students("a")).problems == []
        export(room, ["a"], tmp_path / "marks.csv")
        marking = Marking(room, "a")
        marked = marking.questions[0].points, marking.answer(0, marking.state(0)["answers"][0]["id"])["html"]
        assert cli.main(["report", "a", "--course", str(course), "--out", str(tmp_path / "report.html")]) == 0
    for step, kind in (("autograded", "ipynb"), ("feedback", "html")):
        assert all(WORD in path.read_text("utf-8") for path in course.glob(f"{step}/*/a/*.{kind}"))
    points = {(key[0], key[2]): score for key, (score, _) in scores(course).items() if key[1] == "two"}
    assert WORD in marked[1]
    assert marked[0] > 0
    assert [points[student, "cell2"] for student in ("moved", "right", "wrong")] == [1, 1, 0]
    assert sorted(found) == []
