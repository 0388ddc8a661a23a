"""The demo is the whole of a class's life, so its marks are known."""

import csv

import pytest

from grading.cli import main
from tests.classes import openly


@pytest.mark.slow
@pytest.mark.daily("whole stories")
def test_the_demo_plays_a_class_to_its_marks(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("CLASS_DIR", "")  # what the demo sets is undone afterwards
    monkeypatch.setenv("EXTRA_SOLUTIONS", "")
    assert main(["demo", "--folder", str(tmp_path / "demo"), *openly("demo")]) == 0
    text = (tmp_path / "demo" / "class" / "marks.csv").read_text("utf-8-sig")
    rows = {row["student_id"]: row for row in csv.DictReader(text.splitlines())}
    (full,) = {float(row["max_score"]) for row in rows.values()}
    by_hand = 0.25 * 4  # what is missing from full marks, of the one written answer's 4 points
    score = {student: float(row["raw_score"]) for student, row in rows.items()}
    assert score["ada"] == score["eve"] == score["fay"] == score["hana"] == score["ian"] == full - by_hand
    assert score["jo"] == full - 4  # deleted the checks, which cost nothing, and the written answer
    assert score["bob"] == 3  # wrong but for the written answer
    assert 0 < score["cara"] < full - 4
    assert score["kim"] == full - by_hand  # whose cell ended its process, which was started again
    assert score["dan"] == score["gus"] == score["lou"] == score["max"] == 0
    assert float(rows["eve"]["score"]) == pytest.approx(0.8 * score["eve"])
    assert {row["status"] for row in rows.values()} == {"graded", "nothing handed in"}
    assert all(rows[student]["note"] for student in ("gus", "jo", "lou"))
    said = capsys.readouterr().out
    assert said.count("0 → 1") == 8
    assert (tmp_path / "demo" / "feedback.zip").exists()


@pytest.mark.slow
@pytest.mark.daily("whole stories")
def test_a_larger_class_is_played_by_the_same_commands(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("CLASS_DIR", "")
    monkeypatch.setenv("EXTRA_SOLUTIONS", "")
    assert main(["demo", "--folder", str(tmp_path / "demo"), "--students", "32", *openly("demo")]) == 0
    text = (tmp_path / "demo" / "class" / "marks.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert len(rows) == 33  # Max never hands in
    assert len({row["raw_score"] for row in rows if row["student_id"].startswith("student")}) > 3
    said = capsys.readouterr().out
    assert "32 graded, 0 not graded" in said
    assert "made 32 new pages: " in said  # by several processes
    assert " and 2 more" in said
