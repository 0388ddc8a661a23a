"""Answers of another course, whose gradebook is in PostgreSQL, are marked in a browser."""

import pytest
from playwright.sync_api import expect, sync_playwright

from grading.classroom.folder import Classroom
from grading.cli import main
from grading.lessons.scripts import course_config
from tests import postgres
from tests.classes import openly, served
from tests.courses.builder import CONFIG, Idiom, build

ASKED = Idiom("#: text\nWhat is $x^2$?\n#: manual\nIt is $x x$.\n")


@pytest.mark.slow
@pytest.mark.daily("whole classes")
def test_another_course_is_marked_in_postgresql(tmp_path, needs_program):
    with postgres.served(needs_program) as server:
        config = f"{CONFIG}\nc.CourseDirectory.db_url = {server.address!r}\n"
        course = build(tmp_path / "course", {"one": ASKED}, ("right", "wrong"), config)
        assert main(["grade", "a", "--course", str(course), *openly("grade")]) == 0
        with (
            served(tmp_path, "mark", "a", "--course", str(course)) as address,
            sync_playwright() as playwright,
        ):
            browser = playwright.chromium.launch(
                executable_path=needs_program("chromium"), args=["--no-sandbox", "--disable-gpu"]
            )
            page = browser.new_page()
            page.set_default_timeout(300_000)  # milliseconds: a limit for what hangs, not a measure
            expect.set_options(timeout=300_000)
            page.goto(address)
            expect(page.locator("#far")).to_have_text("2 of 2 answers to mark, 1 different text")
            page.locator("#points").fill("1.5")
            page.keyboard.press("Control+Enter")
            expect(page.locator("#saved")).to_contain_text("Saved: 1.5 points for 2 answers.")
            browser.close()
        with Classroom(course_config(course)).gradebook() as gradebook:
            found = [
                gradebook.find_grade("cell1", "one", "a", student).manual_score
                for student in ("right", "wrong")
            ]
        assert found == [1.5, 1.5]
        assert not list(course.glob("gradebook.db*"))
