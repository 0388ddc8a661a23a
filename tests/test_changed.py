"""Which tests a change asks for."""

import pytest

from tests.changed import importers, select


def test_a_module_asks_for_the_tests_of_its_name_and_for_those_that_import_it():
    users = {"grading/steps/collect.py": {"grading/cli.py", "tests/test_mishaps.py"}}
    assert select(["grading/steps/collect.py"], users) == ["tests/test_collect.py", "tests/test_mishaps.py"]


def test_where_no_test_imports_it_those_of_its_users_are_asked():
    users = {"grading/judge/inner.py": {"grading/outer.py"}, "grading/outer.py": {"tests/test_class.py"}}
    assert select(["grading/judge/inner.py"], users) == ["tests/test_class.py"]


def test_a_test_asks_for_itself_and_what_has_no_tests_for_none():
    assert select(["tests/test_graph.py", "README.md", "docs/security.md", "tests/gone/test_x.py"], {}) == [
        "tests/test_graph.py"
    ]


@pytest.mark.slow
@pytest.mark.daily("tools of the tests")
def test_a_lesson_asks_for_its_tests_and_its_answers(monkeypatch):
    monkeypatch.delenv("CI", raising=False)  # where a day's sample is tried
    found = select(["solutions/01_delayed_basics/01_delayed_basics.py"], {})
    assert {"tests/lessons/test_01_delayed_basics.py", "tests/test_lessons.py"} < set(found)
    answers = [test for test in found if "test_answers.py::" in test]
    assert len(answers) > 300
    assert all("01_delayed_basics" in test for test in answers)


@pytest.mark.slow
@pytest.mark.daily("tools of the tests")
def test_an_answer_asks_for_the_answers_of_the_lesson_that_has_its_exercise_now():
    found = select(["tests/answers/03_control_flow/four_steps/right/new.py"], {})
    assert "tests/lessons/test_01_delayed_basics.py" in found


def test_who_imports_a_module_is_found():
    assert "tests/judge/conftest.py" in importers()["grading/judge/court.py"]
