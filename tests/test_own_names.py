"""A student's variable breaks no check, and a check breaks no variable of the student's."""

import pytest
from IPython.core.interactiveshell import InteractiveShell

from course.own_names import keep_apart


@pytest.fixture
def run():
    """Return a function that runs a cell in a shell of its own, and the variable `seen` after it."""
    shell = InteractiveShell()
    shell.history_manager.enabled = False
    keep_apart(shell)
    keep_apart(shell)  # as where a lesson imports the course again
    shell.run_cell("from course import at_least, numbers\nfrom tasklens import predict")

    def cell(source: str):
        result = shell.run_cell(source)
        assert result.success, source
        return shell.user_ns.pop("seen", None)

    return cell


def test_a_check_has_what_the_lesson_imported(run):
    run("numbers = [1, 2]\nclass predict: pass")
    assert run('"""It counts."""\nassert (seen := numbers())').__module__.startswith("course")
    assert run('"""It foretells."""\nseen = predict.__module__\nassert seen').startswith("tasklens")
    assert run("seen = numbers") == [1, 2]


@pytest.mark.parametrize("word", ["check_in_folder", "check_beside", "check_seeds", "check"])
def test_every_word_that_begins_a_check_makes_one(run, word):
    run(f"numbers = [1, 2]\ndef {word}(kind): return kind.__module__")
    assert run(f'"""It counts."""\nseen = {word}(numbers())').startswith("course")


def test_what_a_check_binds_under_a_taken_name_is_put_back(run):
    run("def squares(x): return x * x")
    run('"""It squares."""\nsquares, left = 7, 8\nassert left')
    assert run("seen = squares(3), left") == (9, 8)


def test_a_name_that_the_lesson_did_not_import_is_the_students(run):
    run("lists = [3]")
    assert run('"""It is listed."""\nassert (seen := lists)') == [3]


def test_a_cell_that_is_no_check_may_bind_what_it_likes(run):
    run("numbers = [1]")
    assert run('"""Some words of my own."""\nnumbers = [2]; seen = numbers') == [2]
    assert run("seen = numbers") == [2]


def test_what_a_failing_check_bound_is_put_back(run):
    run("total = 5")
    with pytest.raises(AssertionError):
        run('"""It adds up."""\ntotal = 6\nassert total == 5')
    assert run("seen = total") == 5


def test_a_check_has_what_a_cell_has_given_it(run):
    run('"""Given: a number."""\nsome_number, x = 7, 1')
    run("some_number = 8")
    assert run('"""It is given."""\nassert (seen := some_number)') == 7
    assert run("seen = some_number") == 8


def test_a_cell_that_gives_may_be_run_again(run):
    for number in (7, 9):
        run(f'"""Given: a number."""\nsome_number = {number}')
    run("some_number = 8")
    assert run('"""It is given."""\nassert (seen := some_number)') == 9
