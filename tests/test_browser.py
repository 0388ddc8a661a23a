"""A lesson in a real browser, as a student opens it."""

import contextlib
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Page, sync_playwright

from grading.lessons.scripts import ROOT, find_lessons
from tests.addresses import answering, port

CHROMIUM = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
SHOTS = ROOT / ".build" / "screenshots"
IDLE = ".jp-Notebook-ExecutionIndicator[data-status='idle']"
MINUTE = 60_000  # milliseconds: a limit for what hangs, not a measure
LESSONS = find_lessons(ROOT / "solutions")
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def mine(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("student") / "my-lessons"


@pytest.fixture(scope="module")
def lab(mine) -> Iterator[str]:
    """JupyterLab on a fresh working copy, started as a student starts it, with no `dot` of Graphviz's on PATH."""
    command = [sys.executable, "-m", "course.lab", "--mine", str(mine), "--no-browser", f"--port={port()}"]
    command += ["--ServerApp.token=", "--ServerApp.password=", "--allow-root"]
    environment = {**os.environ, "HOME": str(mine.parent), "PATH": "/nowhere"}
    log = mine.parent / "log"
    with log.open("wb") as out:
        server = subprocess.Popen(command, env=environment, stdout=out, stderr=out)
    try:
        while not (address := re.search(r"http://127.0.0.1:\d+/lab", log.read_text())):
            assert server.poll() is None, log.read_text()
            time.sleep(0.2)
        yield answering(address[0], server)
    finally:
        server.terminate()
        server.wait()


@pytest.fixture(scope="module")
def page(needs_program) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=needs_program("chromium"), args=CHROMIUM)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(MINUTE)
        yield page
        browser.close()


def menu(page: Page, *labels: str) -> None:
    """Choose an entry of JupyterLab's menu bar."""
    page.click(f".lm-MenuBar-itemLabel:text-is('{labels[0]}')")
    for label in labels[1:]:
        page.click(f".lm-Menu-itemLabel:text-is('{label}')")


def overwrite(page: Page) -> None:
    """Answer JupyterLab, which takes a file for changed by somebody else where saving it took long."""
    if dialog := page.query_selector("dialog.jp-Dialog"):
        assert "changed on disk" in dialog.inner_text(), dialog.inner_text()
        page.click("dialog.jp-Dialog button:has-text('Overwrite')")


def photograph(page: Page, folder: Path) -> None:
    """Save the whole notebook as pictures to look at, a screen each."""
    folder.mkdir(parents=True, exist_ok=True)
    panel = page.query_selector(".jp-WindowedPanel-outer")
    top = 0
    while True:
        page.evaluate("([panel, top]) => panel.scrollTo(0, top)", [panel, top])
        page.wait_for_timeout(300)
        page.screenshot(path=folder / f"{top:06d}.png")
        top += 780
        if top > page.evaluate("panel => panel.scrollHeight", panel):
            break


@pytest.mark.daily(1)
@pytest.mark.parametrize("name", LESSONS)
def test_run_all_reaches_the_end_and_shows_its_pictures(name, lab, mine, page):
    page.goto(f"{lab}/workspaces/{name}/tree/{name}/{name}.ipynb")  # alone, without the tabs of the last test
    page.wait_for_selector(
        ".jp-KernelName:has-text('Python 3')"
    )  # before that, it would be asked for a kernel
    page.wait_for_selector(IDLE)
    menu(page, "Run", "Run All Cells")
    for _ in range(90):  # JupyterLab draws only the cells in view, so the file tells how far it is
        page.wait_for_timeout(2000)
        page.wait_for_selector(IDLE, timeout=12 * MINUTE)
        overwrite(page)
        menu(page, "File", "Save Notebook")
        page.wait_for_selector(".lm-TabBar-tab.lm-mod-current:not(.jp-mod-dirty)")
        page.wait_for_timeout(500)  # the page may say so just before the file is whole
        ran = [cell for cell in read(mine, name).cells if cell.cell_type == "code"]
        if all(cell.execution_count for cell in ran):
            break
    if not os.environ.get("CI"):  # where nobody looks at them
        photograph(page, SHOTS / name)

    assert [cell.execution_count for cell in ran] == list(range(1, len(ran) + 1))
    for cell in ran:
        is_check = cell.metadata.get("nbgrader", {}).get("grade", False)
        assert any(output.output_type == "error" for output in cell.outputs) == is_check
    assert all("image/png" in cell.outputs[-1].data for cell in drawings(ran))
    pictures = [o.data for cell in ran for o in cell.outputs if "image/png" in o.get("data", {})]
    assert all('<img alt="' in picture.get("text/html", "") for picture in pictures)


def drawings(cells: list) -> list:
    """Return the cells that draw a graph."""
    pattern = re.compile(r"^(diagram|[^#\n]*\.visualize)\(", re.MULTILINE)
    return [cell for cell in cells if pattern.search(cell.source) and "nbgrader" not in cell.metadata]


def test_lessons_draw():
    """Of what the test above looks at there is something."""
    read = [nbformat.read(ROOT / "notebooks" / name / f"{name}.ipynb", as_version=4) for name in LESSONS]
    code = [[cell for cell in notebook.cells if cell.cell_type == "code"] for notebook in read]
    assert sum(len(drawings(cells)) for cells in code) >= 10


def read(mine: Path, name: str):
    """Return a notebook as it was saved; JupyterLab may be at it."""
    while True:
        with contextlib.suppress(nbformat.reader.NotJSONError):
            return nbformat.read(mine / name / f"{name}.ipynb", as_version=4)
        time.sleep(0.5)


@pytest.mark.daily("pages in a browser")
def test_validate_says_what_failed_and_its_points(lab, page):
    """And not the code of a check; JupyterLab answers while the notebook runs."""
    name = next(iter(LESSONS))
    page.goto(f"{lab}/workspaces/validate/tree/{name}/{name}.ipynb")
    page.wait_for_selector(IDLE)
    page.click(".validate-button")
    page.wait_for_selector(".validate-button:has-text('Validating...')")
    assert page.request.get(lab.removesuffix("lab") + "api/status").ok
    said = page.wait_for_selector("dialog.jp-Dialog, .jp-Dialog", timeout=12 * MINUTE).inner_text()
    page.screenshot(path=SHOTS / "validate.png")
    assert re.search(r"0 of \d+ points; 0 of \d+ checks say “right”", said), said
    assert "(0 of 1 points)" in said
    assert "hint =" not in said
    boxes = page.locator("dialog.jp-Dialog pre, .jp-Dialog pre")
    assert not boxes.evaluate_all("all => all.some(each => each.scrollWidth > each.clientWidth + 1)")
    page.click("dialog.jp-Dialog button:has-text('Ok'), .jp-Dialog button:has-text('OK')")


def test_pictures_suit_a_dark_theme(lab, page):
    """tests/test_lab.py sees that the style sheet is named to JupyterLab; here it is found."""
    served = page.request.get(lab.removesuffix("/lab") + "/custom/custom.css")
    assert served.ok
    assert ".jp-OutputArea-output img" in served.text()


def test_a_student_sees_no_panel_of_the_instructor(lab, page):
    page.goto(lab)
    page.wait_for_selector(".jp-SideBar")
    assert "Create Assignment" not in page.inner_text("body")
    assert "Jupyter news" not in page.inner_text("body")
