"""The pages of a JupyterHub, as a student and two instructors meet them in a browser; played as tests/hub.py is, by root.

    python -m tests.hub_pages PLACE CHROMIUM PICTURES

What is printed as JSON is what was seen; a picture of each page is put into the last folder, to look at.
"""

import json
import sys
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from tests.classes import ALMOST, NAME
from tests.hub import ADA, ADDRESS, INSTRUCTORS, OWNER, PASSWORD, people, running
from tests.test_browser import CHROMIUM, MINUTE, menu

FORMGRADER = f"{ADDRESS}/user/{OWNER}/formgrader"
MARKING = f"{ADDRESS}/user/{OWNER}/marking"
WINDOW = {"width": 1280, "height": 900}


class Person:
    """Somebody at a browser of their own, who takes a picture of what they see."""

    def __init__(self, name: str, browser: Browser, pictures: Path):
        self.name, self.pictures = name, pictures
        self.page: Page = browser.new_context(viewport=WINDOW).new_page()
        self.page.set_default_timeout(MINUTE)
        self.problems: list[str] = []
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))  # of a page's programs

    @property
    def at(self) -> str:
        return urlsplit(self.page.url).path

    def look(self, what: str) -> None:
        self.page.screenshot(path=self.pictures / f"{self.name}-{what}.png")

    def log_in(self, sign: str) -> None:
        """Log in at the hub's address, and go where it leads, up to a page that has this sign."""
        self.page.goto(ADDRESS)
        self.page.fill("#username_input", self.name)
        self.page.fill("#password_input", PASSWORD)
        self.look("login")
        self.page.click("#login_submit")
        there, asked = self.page.locator(sign).first, self.page.locator("button:text-is('Authorize')")
        there.or_(asked).wait_for()
        if asked.is_visible():
            self.look("authorize")
            asked.click()
        there.wait_for()


class Student(Person):
    """A student, on her own server."""

    def menus(self) -> dict[str, list[str]]:
        """Return the labels of JupyterLab's menus, and of nbgrader's own."""
        self.page.wait_for_selector(".lm-MenuBar-itemLabel:text-is('Nbgrader')")
        labels = self.page.locator(".lm-MenuBar-itemLabel").all_inner_texts()
        menu(self.page, "Nbgrader")
        self.page.wait_for_selector(".lm-Menu-itemLabel")
        self.look("menu")
        entries = [text for text in self.page.locator(".lm-Menu-itemLabel").all_inner_texts() if text]
        self.page.keyboard.press("Escape")
        return {"bar": labels, "Nbgrader": entries}

    def open_list(self) -> None:
        self.page.goto(f"{ADDRESS}/user/{self.name}/lab")
        menu(self.page, "Nbgrader", "Assignment List")
        self.page.wait_for_selector("#nbgrader-assignment-list")

    def press(self, label: str, there: str) -> None:
        """Press a button of the Assignment List, and wait for what it shows then."""
        self.page.click(f"#nbgrader-assignment-list button:text-is('{label}')")
        self.page.wait_for_selector(f"#nbgrader-assignment-list {there}")

    def answer(self, code: str) -> str:
        """Type an answer into the lesson, save it, and return what Validate says."""
        page = self.page
        page.goto(f"{ADDRESS}/user/{self.name}/lab/tree/{NAME}/{NAME}.ipynb")
        page.wait_for_selector(".jp-KernelName:has-text('Python 3')")
        page.locator(".jp-CodeCell", has_text="NotImplementedError").locator(".cm-content").click()
        page.keyboard.press("Control+a")
        page.keyboard.insert_text(code)
        page.locator(".jp-NotebookPanel-toolbar").get_by_text("Validate").locator("visible=true").click()
        said = page.wait_for_selector("#validation-message").inner_text()
        self.look("validate")
        page.click("dialog.jp-Dialog button.jp-mod-accept")
        return said


class Instructor(Person):
    """An instructor, on the class's server."""

    def press(self, icon: str) -> str:
        """Press a button of formgrader's table; return what it says of it."""
        self.page.click(f"tr a:has(.glyphicon-{icon})")
        modal = self.page.locator(".modal.in")
        modal.wait_for()
        self.look(icon)
        said = modal.locator(".modal-title").inner_text() + ": " + modal.locator(".modal-body").inner_text()
        modal.locator("button:text-is('OK'), button:text-is('Close')").first.click()
        modal.wait_for(state="detached")
        return said


def walk(place: Path, chromium: str, pictures: Path) -> dict:
    """Walk through all of it; return what was seen."""
    seen: dict = {}
    with running(place, people(2)), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM)
        ada = Student(ADA, browser, pictures)
        grace, henry = (Instructor(name, browser, pictures) for name in INSTRUCTORS)

        ada.log_in(".jp-Notebook h1:has-text('Parallel Python with Dask delayed')")
        ada.look("start")
        seen["start"] = [ada.at, ada.menus()]
        ada.open_list()
        ada.look("released")
        ada.press("Fetch", "button:text-is('Submit')")
        seen["validated"] = ada.answer(ALMOST)
        ada.open_list()
        ada.press("Submit", "#submitted_assignments_list .list_item")
        ada.look("submitted")

        for instructor in (grace, henry):
            instructor.log_in(f"td:has-text('{NAME}')")
            instructor.look("formgrader")
        seen["instructors"] = [grace.at, henry.at]
        seen["collected"] = grace.press("cloud-download")
        henry.page.goto(f"{FORMGRADER}/manage_submissions/{NAME}")
        seen["graded"] = henry.press("flash")
        submission(henry)
        seen["marked"] = mark(grace)
        grace.page.goto(f"{FORMGRADER}/manage_assignments")
        seen["feedback"] = [grace.press("comment"), grace.press("envelope")]

        ada.open_list()
        ada.press("Fetch Feedback", "a:has-text('view feedback')")
        ada.look("feedback")
        seen["problems"] = {person.name: person.problems for person in (ada, grace, henry)}
        browser.close()
    return seen


def submission(instructor: Instructor) -> None:
    """Open a submission in formgrader. What a program of that page cannot fetch is one of the person's problems."""
    page = instructor.page
    page.goto(f"{FORMGRADER}/gradebook/{NAME}/{NAME}")
    page.click("tbody td a")
    page.wait_for_selector("input.score")
    page.wait_for_load_state("networkidle")
    instructor.look("submission")
    instructor.problems = [p for p in instructor.problems if "MathJax" not in p]  # nbgrader's is elsewhere


def mark(instructor: Instructor) -> str:
    """Mark the answer in words on the page for it; return what that says then."""
    page = instructor.page
    page.goto(MARKING)
    page.click(f"a:text-is('{NAME}')")
    page.wait_for_selector("#score:not(:empty)")  # before the answer is there, nothing can be saved
    instructor.look("marking")
    page.click("#save")
    page.wait_for_selector("#saved:not(:empty)")
    instructor.look("marked")
    return page.inner_text("#saved")


if __name__ == "__main__":
    Path(sys.argv[3]).mkdir(parents=True, exist_ok=True)
    print(json.dumps(walk(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))))
