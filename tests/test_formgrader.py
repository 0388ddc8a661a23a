"""Marking by hand, in a real browser, on a class of the small lesson."""

import pytest
from playwright.sync_api import expect, sync_playwright

from grading.lessons.scripts import ROOT
from tests.classes import NAME, RIGHT, SCHEME, answered, formgrader, new_course

SHOTS = ROOT / ".build" / "screenshots"
pytestmark = pytest.mark.slow


@pytest.fixture
def course(tmp_path, monkeypatch):
    course = new_course(tmp_path, monkeypatch)
    course.hand_in("ada", answered(course.released(), double=RIGHT, why="It is lazy."))
    course.run("collect", NAME, "--any-owner")
    course.run("grade", NAME)
    return course


@pytest.fixture
def address(course, tmp_path):
    """The address of formgrader, opened as an instructor opens it."""
    with formgrader(tmp_path) as address:
        yield address


@pytest.mark.daily("pages in a browser")
def test_an_answer_is_marked_beside_its_scheme_while_commands_run(course, address, needs_program):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=needs_program("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(300_000)  # milliseconds: a limit for what hangs, not a measure
        page.goto(address)
        page.get_by_text("Manual Grading").first.click()
        page.get_by_role("link", name=NAME).first.click()
        page.get_by_role("link", name=NAME).last.click()
        page.get_by_role("link", name="Submission #1").click()
        page.locator("input#why:focus").wait_for()  # it begins at what waits, not at the first check
        expect(page.get_by_text(SCHEME)).to_be_in_viewport(timeout=300_000)
        page.wait_for_load_state(
            "networkidle"
        )  # before, the page has not been told what to do with a comment
        answer = page.locator(".panel", has_text="Student's answer").last
        with page.expect_response(
            lambda reply: "/api/comment/" in reply.url and reply.request.method == "PUT"
        ):
            answer.locator("textarea").fill("Say more: how lazy?")
            answer.locator("textarea").press("Tab")
        with page.expect_response(lambda reply: "/api/grade/" in reply.url and reply.request.method == "PUT"):
            answer.locator("input.score").fill("2.5")
            answer.locator("input.score").press("Tab")
        SHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SHOTS / "formgrader.png")
        browser.close()
    assert "ada" in course.run("export")
    assert course.marks() == {"ada": 5.5}
    course.run("feedback", NAME)
    course.run("release-feedback", NAME)
    (page,) = course.feedback("ada")
    assert "Say more: how lazy?" in page
    assert "2.5 of 3 points" in page


FORGED = """class Same(int):
    __eq__ = lambda self, other: True
    __hash__ = int.__hash__
def double(x):
    return Same(0)"""


@pytest.mark.daily("pages in a browser")
@pytest.mark.usefixtures("locked_in")  # the button takes no word for going without
def test_the_autograde_button_judges(course, address, needs_program):
    course.hand_in("bob", answered(course.released(), double=FORGED))
    course.hand_in("eve", answered(course.released(), double=RIGHT))
    course.run("collect", NAME, "--any-owner")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=needs_program("chromium"),
            args=["--no-sandbox", "--disable-background-networking"],
        )
        page = browser.new_page(viewport={"width": 1200, "height": 900})
        page.goto(address)
        page.goto(f"{address.partition('?')[0]}/manage_submissions/{NAME}")
        for student, score in (("bob", "0 / 6"), ("eve", "3 / 6")):
            row = page.locator("tr", has=page.get_by_text(student, exact=True))
            row.locator(".autograde a").click()
            told = page.locator(".modal.in")
            told.get_by_text("Successfully autograded").wait_for(timeout=120_000)
            assert f"{student}: {score.replace('/', 'of')}" in told.inner_text()
            told.get_by_role("button", name="OK").click()
            told.wait_for(state="hidden")
            assert score in row.inner_text()
        SHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SHOTS / "autograde-button.png")
        browser.close()
    assert course.marks() == {"ada": 3, "bob": 0, "eve": 3}
