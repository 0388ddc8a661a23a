"""What the settings and the folder of another course say is done, or refused with the reason."""

import contextlib
import io
import shutil
from types import SimpleNamespace

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output
from traitlets.config import Config

from grading.classroom.folder import Classroom
from grading.cli import main
from grading.engine import exact_proof
from grading.engine.exact_proof import NotCompared, in_kernel
from grading.engine.exactly import points_of
from grading.engine.other_course import generated, read_exactly, told
from grading.judge.court import Court
from grading.lessons.scripts import course_config
from tests.classes import openly
from tests.courses.builder import CONFIG, Idiom, build, scores

PLAIN = Idiom(
    """
#: answer
def f(x):
    return x + 1
#: test
assert f(1) == 2
"""
)


def grade(course, status: int = 0) -> str:
    """Grade a course with our command; return what it said."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        assert main(["grade", "a", "--course", str(course), *openly("grade")]) == status, said.getvalue()
    return said.getvalue()


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_a_gradebook_elsewhere_and_other_markers(tmp_path):
    settings = """
c.CourseDirectory.db_url = 'sqlite:///marks.sqlite'
c.CourseDirectory.submitted_directory = 'handed_in'
c.ClearSolutions.begin_solution_delimeter = 'ANSWER'
c.ClearSolutions.end_solution_delimeter = 'END'
c.ExecutePreprocessor.timeout = 2
c.IgnorePattern.enabled = True
c.IgnorePattern.pattern = 'never mind'
"""
    slow = """
#: answer
# ANSWER
import sys
def f(x):
    return x + 1
# END
#: wrong
import sys
def f(x):
    while True: pass
#: test
assert f(1) == 2
#: test
print('never mind', file=sys.stderr)
#: test
print('mind', file=sys.stderr)
"""
    course = build(tmp_path / "c", {"one": Idiom(slow)}, ("right", "wrong"), CONFIG + settings)
    (course / "submitted").rename(course / "handed_in")
    grade(course)
    assert not (course / "gradebook.db").exists()
    assert (course / "marks.sqlite").exists()
    points = [
        [score for key, (score, _) in scores(course).items() if key[0] == name] for name in ("right", "wrong")
    ]
    assert points == [[1, 1, 0], [0, 1, 0]]


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_released_notebooks_that_are_gone_are_made_anew_beside_the_course(tmp_path):
    course = build(tmp_path / "c", {"one": PLAIN}, ("right", "wrong"))
    shutil.rmtree(course / "release")
    grade(course)
    assert [score for score, _ in scores(course).values()] == [1, 0]
    assert not (course / "release").exists()


def test_what_is_made_anew_is_made_with_the_files_of_the_courses_folder_and_changes_none(tmp_path):
    course = tmp_path / "c"
    settings = f"""
c.IncludeHeaderFooter.header = 'source/header.ipynb'
c.CourseDirectory.release_directory = {str(course / "handed_out")!r}
"""
    (course / "source").mkdir(parents=True)
    nbformat.write(new_notebook(cells=[new_code_cell("welcome = 1")]), course / "source" / "header.ipynb")
    build(course, {"one": PLAIN}, (), CONFIG + settings)
    shutil.rmtree(course / "handed_out")
    there = {path: path.read_bytes() for path in course.rglob("*") if path.is_file()}
    text = generated(Classroom(course_config(course), foreign=True), "a", course / "source" / "a")["one"]
    assert "welcome = 1" in text
    assert {path: path.read_bytes() for path in course.rglob("*") if path.is_file()} == there


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_a_notebook_for_another_language_is_left_to_a_person_and_the_others_are_graded(tmp_path):
    java = PLAIN._replace(
        metadata={"kernelspec": {"name": "java", "display_name": "Java", "language": "java"}}
    )
    markers = "c.ClearSolutions.code_stub = {'python': 'pass', 'java': '//'}\n"
    course = build(tmp_path / "c", {"one": PLAIN, "two": java}, ("right",), CONFIG + markers)
    assert "NOT GRADED: two.ipynb is for java" in grade(course)
    assert list(scores(course).values()) == [(1, False), (None, True)]


def test_packages_that_are_not_installed_are_told_with_the_notebook_that_imports_them(tmp_path):
    cells = """
#: course
import sys, numpy, no_such_package.plots, helpers_here
sys.path.append('folder'); import deeper_here
#: answer
from another_missing import one
#: test
assert one
"""
    files = {"helpers_here.py": "", "folder/deeper_here.py": ""}
    course = build(tmp_path / "c", {"one": Idiom(cells, files), "two": PLAIN}, ())
    room, source = Classroom(course_config(course)), course / "source" / "a"
    lessons = {name: nbformat.read(source / f"{name}.ipynb", 4) for name in ("one", "two")}
    exactly = read_exactly(room, lessons, source)
    assert exactly.modules == ["numpy"]
    assert list(told(exactly, "one")) == [
        "not installed: another_missing, no_such_package, which one.ipynb imports. pip installs it beside the grader"
    ]
    assert list(told(exactly, "two")) == []


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_what_is_missing_or_emptied_counts_as_in_nbgrader(tmp_path):
    idiom = PLAIN._replace(cells=PLAIN.cells + "#: manual\nBecause.\n")
    course = build(tmp_path / "c", {"one": idiom, "two": PLAIN}, ("right", "emptied", "untouched"))
    (course / "submitted/right/a/two.ipynb").unlink()
    for student, answer in (("emptied", ""), ("untouched", "YOUR ANSWER HERE")):
        path = course / f"submitted/{student}/a/one.ipynb"
        notebook = nbformat.read(path, 4)
        notebook.cells[-1].source = answer
        nbformat.write(notebook, path)
    grade(course)
    found = scores(course)
    assert found["right", "two", "cell1"] == (0, False)
    assert found["emptied", "one", "cell2"] == (None, True)
    assert found["untouched", "one", "cell2"] == (0, False)


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        (
            "c.Autograde.autograde_preprocessors = ['nbgrader.preprocessors.Execute', 'mine.Step']",
            "steps of its own (mine.Step",
        ),
        ("c.CourseDirectory.root = '..'", "give --course"),
        ("c.CourseDirectory.rot[0]", "nbgrader_config.py: "),
    ],
)
def test_what_is_not_done_here_is_refused(tmp_path, settings, reason):
    course = build(tmp_path / "c", {"one": PLAIN}, ("right",))
    (course / "nbgrader_config.py").write_text(f"{CONFIG}{settings}\n")
    assert reason in grade(course, status=1)


def test_where_nothing_was_handed_in_it_is_told_where_that_would_be(tmp_path):
    course = build(tmp_path / "c", {"one": PLAIN}, ())
    assert f"there is no {course}/submitted/STUDENT/a" in grade(course, status=1)


def test_a_source_that_cannot_be_read_is_named_without_where_in_nbgrader_that_was(tmp_path):
    course = build(tmp_path / "c", {"one": PLAIN, "two": PLAIN}, ("right",))
    source = course / "source" / "a" / "two.ipynb"
    source.write_bytes(source.read_bytes()[:300])
    (course / "gradebook.db").unlink()  # it is new
    said = grade(course, status=1)
    assert "two.ipynb is damaged: it cannot be read" in said
    assert "Notebook does not appear to be JSON" in said
    assert "one.ipynb" not in said
    assert "Traceback" not in said


def test_files_of_the_course_replace_a_students_but_those_that_are_kept(tmp_path):
    idiom = Idiom(
        """
#: answer
import taken_over, kept
def f():
    return taken_over.VALUE, kept.VALUE
#: test
assert f() == (1, 2)
""",
        files={"taken_over.py": "VALUE = 1\n", "kept.py": "VALUE = 1\n"},
        own={"taken_over.py": "VALUE = 2\n", "kept.py": "VALUE = 2\n"},
    )
    settings = "c.Autograde.exclude_overwriting = {'a': ['kept.py']}\n"
    course = build(tmp_path / "c", {"one": idiom}, ("right",), CONFIG + settings)
    grade(course)
    assert list(scores(course).values()) == [(1, False)]


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_what_only_a_kernel_can_do_waits_for_a_person(tmp_path):
    idiom = Idiom(
        """
#: course
import pathlib
there = pathlib.Path(PLACE).exists()
#: answer
def f():
    return there
#: test
assert f()
#: test
assert f() in (True, False)
""".replace("PLACE", repr(str(tmp_path)))
    )
    course = build(tmp_path / "c", {"one": idiom}, ("right",))
    if "--unsafe" in openly("grade"):
        pytest.skip("no sandbox, so nothing is out of reach")
    assert (
        "a person has to mark it: one, cell2: the instructor's own answers get 1 in a kernel and 0 in"
        in grade(course)
    )
    assert list(scores(course).values()) == [(None, True), (1, False)]


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_what_a_kernel_cannot_do_is_told_with_its_error(tmp_path, monkeypatch):
    monkeypatch.delenv(
        "USER", raising=False
    )  # as where no person has logged in; the sandbox has one of its own
    idiom = Idiom(
        """
#: course
import os
user = 'of ' + os.getenv('USER')
#: answer
def f():
    return 2
#: test
assert f() == 2 and user
"""
    )
    course = build(tmp_path / "c", {"one": idiom}, ("right",))
    if "--unsafe" in openly("grade"):
        pytest.skip("no sandbox, so it has the same environment")
    said = grade(course)
    assert "get 0 in a kernel and 1 in the sandbox, with other environment variables" in said
    assert "In the kernel: NameError: name 'user' is not defined" in said


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_a_notebook_finds_what_the_one_before_it_has_written(tmp_path):
    first = Idiom(
        """
#: answer
def save(x):
    with open('saved.txt', 'w') as out:
        out.write(x)
save('abc')
#: test
save('abc')
"""
    )
    second = Idiom(
        """
#: course
import json
before = json.load(open('one.ipynb'))
#: answer
def read():
    ### BEGIN SOLUTION
    return open('saved.txt').read()
    ### END SOLUTION
#: test
assert read() == 'abc'
#: test
assert len(before['cells']) > 1 and 'two' in ''.join(__import__('os').listdir('.'))
"""
    )
    course = build(tmp_path / "c", {"one": first, "two": second}, ("right",))
    grade(course)
    assert list(scores(course).values()) == [(1, False), (1, False), (1, False)]


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_both_runs_of_a_notebook_have_one_limit_which_no_cells_of_a_student_s_make_longer(
    tmp_path, monkeypatch
):
    course = build(
        tmp_path / "c", {"one": PLAIN}, ("right",), CONFIG + "c.ExecutePreprocessor.timeout = 1000\n"
    )
    path = course / "submitted/right/a/one.ipynb"
    notebook = nbformat.read(path, 4)
    notebook.cells += [nbformat.v4.new_code_cell(f"x = {number}") for number in range(30)]
    nbformat.write(notebook, path)
    totals, judge = [], Court.judge

    def judged(self, *args, **kwargs):
        totals.append(kwargs["total"])
        return judge(self, *args, **kwargs)

    grade(course)  # so it is proven
    monkeypatch.setattr(Court, "judge", judged)
    (course / "submitted/right/a/more.txt").write_text("x")  # so it is graded anew
    grade(course)
    whole, rest = totals
    assert whole == 2 * 1000
    assert 1000 < rest < whole


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_what_comes_late_from_a_kernel_is_waited_for(tmp_path):
    """As on a busy machine; nbclient gives up after four seconds."""
    late = """import time
thread = get_ipython().kernel.iopub_thread
send = thread._really_send

def send_late(parts, *more, **options):
    if any(b"idle" in bytes(part) for part in parts):
        time.sleep(5)
        thread._really_send = send
    send(parts, *more, **options)

thread._really_send = send_late"""
    test = new_code_cell("assert True")
    test.metadata.nbgrader = {"grade_id": "it", "grade": True, "solution": False, "points": 2}
    room = SimpleNamespace(config=Config())
    found = in_kernel(room, new_notebook(cells=[new_code_cell(late), test]), "one", tmp_path)
    assert points_of(found.tests["it"]) == 2
    assert not found.late


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_a_kernel_that_is_late_is_tried_again_with_more_time(tmp_path, monkeypatch):
    """As on a busy machine, where a course's first cell, which imports much, is interrupted."""
    course = build(tmp_path / "c", {"one": PLAIN}, ("right",))
    tried, run = [], exact_proof.in_kernel

    def late_at_first(*args):
        tried.append(args[5:])
        found = run(*args)
        if len(tried) == 1:
            for cell in found.tests.values():
                cell.outputs = [new_output("error", ename="NameError", evalue="name 'np' is not defined")]
        return found._replace(late=len(tried) == 1)

    monkeypatch.setattr(exact_proof, "in_kernel", late_at_first)
    assert "a person has to mark it" not in grade(course)
    assert tried == [(), (exact_proof.PATIENCE,)]


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_a_kernel_tells_that_a_cell_took_too_long(tmp_path):
    room = SimpleNamespace(config=Config(ExecutePreprocessor={"timeout": 3}))
    slow = new_notebook(cells=[new_code_cell("import time\ntime.sleep(5)")])
    assert in_kernel(room, slow, "one", tmp_path).late
    assert not in_kernel(room, slow, "one", tmp_path, "", 100).late


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_what_ends_a_kernel_is_told(tmp_path):
    room = SimpleNamespace(config=Config())
    with pytest.raises(NotCompared, match="DeadKernelError"):
        in_kernel(room, new_notebook(cells=[new_code_cell("import os\nos._exit(1)")]), "one", tmp_path)


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_where_no_kernel_runs_an_instructor_is_told_until_one_does(tmp_path, monkeypatch):
    course = build(tmp_path / "c", {"one": PLAIN}, ("right",))

    class NoKernel(exact_proof.Execute):
        def preprocess(self, *_):
            raise RuntimeError("Kernel died before\nreplying")

    with monkeypatch.context() as patched:
        patched.setattr(exact_proof, "Execute", NoKernel)
        said = grade(course)
        assert "NOT COMPARED: no kernel could run your own answers in one.ipynb" in said
        assert "RuntimeError: Kernel died" in said
        assert list(scores(course).values()) == [(1, False)]
        assert "NOT COMPARED" in grade(course)
    assert "NOT COMPARED" not in grade(course)
