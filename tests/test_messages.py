"""What checks say of wrong answers is kept as text, of each answer; `make nightly` compares it with what they say."""

import pytest

from tests.lesson_cells import Outcome
from tests.messages import as_text, keep, kept, texts, wrong_answers
from tests.test_answers import LESSONS


@pytest.mark.parametrize("lesson", LESSONS)
def test_each_wrong_answer_has_its_text(lesson):
    found = kept(lesson)
    missing = {f"{exercise}/{path.stem}" for exercise, path in wrong_answers(lesson)} ^ set(found)
    assert missing == set(), "run `make messages`, and read the diff"
    assert [name for name, text in found.items() if ": " not in text] == [], "no check caught it"


@pytest.mark.slow
@pytest.mark.daily(0)
@pytest.mark.parametrize("lesson", LESSONS)
def test_the_texts_are_what_checks_say(lesson):
    assert texts(lesson) == kept(lesson), "run `make messages`, and read the diff"


def test_what_differs_from_run_to_run_is_not_kept(tmp_path):
    error = ValueError("<f at 0x7f00aa12> took 1.25 s, and /tmp/ab_c/x.json is not there")
    outcome = Outcome(tmp_path, {"passes": None, "fails": error}, "")
    assert as_text(outcome) == "fails: ValueError: <f at 0x…> took … s, and …/x.json is not there"


def test_nor_are_drawn_seeds_and_which_call_came_first(tmp_path):
    error = ValueError("load('Ghent') ran while it was built.\n  seen     [123456789,\n           987654321]")
    outcome = Outcome(tmp_path, {"fails": error}, "")
    assert as_text(outcome) == "fails: ValueError: load(…) ran while it was built.\n  seen     […]"


def test_where_a_first_paragraph_is_folded_is_not_kept(tmp_path):
    token = "0a1b2c3d-0000-1111-2222-0a1b2c3d4e5f"
    error = ValueError(f"f() gives <Delayed f-\n{token}>, which\nis lazy.\n  expected 7\n  look     there")
    text = "fails: ValueError: f() gives <Delayed f-TOKEN>, which is lazy.\n  expected 7\n  look     there"
    assert as_text(Outcome(tmp_path, {"fails": error}, "")) == text


def test_texts_are_kept_as_they_are(monkeypatch, tmp_path):
    monkeypatch.setattr("tests.messages.SAID", tmp_path)
    assert kept("01_delayed_basics") == {}
    some = {"b/two": "f: CheckFailed: no\n  seen     7\n\n  expected 8", "a/one": "f: g"}
    keep("01_delayed_basics", some)
    assert kept("01_delayed_basics") == some
