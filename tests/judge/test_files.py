"""Files that checks write for answers, and read of what answers wrote."""

import base64

import pytest

from grading.judge.wire import file_contents

COURSE = """
from pathlib import Path
from course import read_files, write_files
def put(path, text):
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text)
    return path
def text_of(path):
    return Path(path).read_text()
def texts_in(folder):
    return {path.name: path.read_text() for path in sorted(Path(folder).iterdir())}
"""
UPPER = """
def f(path):
    new = Path(path).with_suffix(".up")
    new.write_text(Path(path).read_text().upper())
    return str(new)
"""


@pytest.mark.parametrize(
    "test",
    [
        "assert read_files(text_of, f(write_files(put, 'a.txt', 'ab'))) == 'AB'",
        "path = f(write_files(put, 'one/a.txt', 'ab'))\nassert read_files(texts_in, 'one') == {'a.txt': 'ab', 'a.up': 'AB'}",
        "f(write_files(put, 'a.txt', 'ab'))\nf(write_files(put, 'a.txt', 'cd'))\nassert read_files(text_of, 'a.up') == 'CD'",
        (
            "import tempfile\nfrom pathlib import Path\n"
            "path = f(write_files(put, str(Path(tempfile.mkdtemp(), 'a.txt')), 'ab'))\n"
            "assert read_files(text_of, Path(path)) == 'AB'"
        ),
        (
            "try:\n    read_files(text_of, 'nowhere.txt')\nexcept FileNotFoundError as error:\n"
            "    assert 'nowhere.txt' in str(error)\nelse:\n    assert False"
        ),
    ],
)
def test_a_check_writes_and_reads_files_of_the_student_process(judge, test):
    assert judge(UPPER, test, course=COURSE) == [None]


def test_a_task_reads_the_file_that_another_has_written(judge):
    answer = f"{UPPER}\ng = f\ndef f(path): return delayed(text_of)(delayed(g)(path))"
    test = "assert f(write_files(put, 'a.txt', 'ab')).compute() == 'AB'"
    assert judge(answer, test, course=COURSE) == [None]


def test_what_is_gone_is_not_read_from_an_older_copy(judge):
    answer = "def f(path):\n    import os\n    os.remove(path)"
    test = (
        "path = write_files(put, 'a.txt', 'ab')\nassert read_files(text_of, path) == 'ab'\nf(path)\n"
        "try:\n    read_files(text_of, path)\nexcept FileNotFoundError:\n    pass\nelse:\n    assert False, 'an old copy'"
    )
    assert judge(answer, test, course=COURSE) == [None]


def test_only_functions_of_the_course_touch_files(judge):
    (message,) = judge("def f(): pass", "write_files(lambda: 1)", course=COURSE)
    assert "no function of the course" in message


def test_too_much_is_not_read(judge):
    answer = (
        "def f():\n    with open('big', 'wb') as file:\n        file.truncate(50 * 2**20)\n    return 'big'"
    )
    (message,) = judge(answer, "read_files(text_of, f())", course=COURSE)
    assert "40 MB" in message


def test_nothing_is_written_outside_the_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("../out", "/out", "a/../../out"):
        with pytest.raises(ValueError, match="not in the working folder"):
            file_contents.write({name: base64.b64encode(b"x").decode()})
    assert list(tmp_path.iterdir()) == []


def test_texts_that_are_no_paths_are_left_alone(judge):
    answer = "def f(): return delayed(join)('x' * 900, '/', '.')"
    course = COURSE + "def join(*texts):\n    return len(''.join(texts))\n"
    assert judge(answer, "assert f().compute() == 902", course=course) == [None]


COUNT = COURSE + "calls = []\ndef number_of_calls(path='.'):\n    calls.append(1)\n    return len(calls)\n"
COUNTED = "def f(*path): return delayed(number_of_calls)(*path)"


def test_files_are_read_where_no_graph_has_been_evaluated_and_graphs_where_none_was_read(judge):
    """A graph may change the process in which it is evaluated, and so may a file that is read there."""
    graph, file = "evaluate(f())", "read_files(number_of_calls)"
    test = f"assert [{graph}, {graph}, {file}, {file}, {graph}, {graph}] == [1, 2, 1, 2, 1, 2]"
    assert judge(COUNTED, test, course=COUNT) == [None]


@pytest.mark.parametrize("read", ["read_files(number_of_calls, 'a.txt')", "evaluate(f('a.txt'))"])
def test_each_check_that_reads_files_leaves_none_to_the_next(judge, read):
    write = "write_files(put, 'a.txt', 'ab')\n"
    tests = [f"{write}assert [{read}, {read}] == [1, 2]", f"assert {read} == 1", "assert evaluate(f()) == 1"]
    assert judge(COUNTED, *tests, course=COUNT) == [None] * 3


def test_checks_of_graphs_alone_share_a_process(judge):
    assert judge(COUNTED, "evaluate(f())", "assert evaluate(f()) == 2", course=COUNT) == [None, None]
