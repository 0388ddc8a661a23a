"""Make the picture of a failing check in the README: `.venv/bin/python docs/images/check.py`; it needs chromium."""

import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import nbformat
from PIL import Image
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
LESSON = HERE.parents[1] / "notebooks" / "01_delayed_basics" / "01_delayed_basics.ipynb"
ANSWER = '''def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(x)
    total = delayed(slowadd)(x, y)
    return delayed(slowdec)(total)'''


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        mine = Path(scratch) / "my-lessons"
        (mine / "lesson").mkdir(parents=True)
        nbformat.write(lesson(), mine / "lesson" / "lesson.ipynb")
        command = [
            sys.executable,
            "-m",
            "course.lab",
            "--lessons",
            str(mine),
            "--mine",
            str(mine),
            "--no-browser",
        ]
        settings = [f"--port={port}", "--ServerApp.token=", "--ServerApp.password=", "--allow-root"]
        lab = subprocess.Popen([*command, *settings], stderr=subprocess.DEVNULL)
        try:
            take(f"http://127.0.0.1:{port}", HERE / "check.png")
        finally:
            lab.terminate()
            lab.wait()


def lesson() -> nbformat.NotebookNode:
    """Return as much of the first lesson as the check needs, with an answer."""
    notebook = nbformat.read(LESSON, as_version=4)
    cells = {cell.metadata.get("nbgrader", {}).get("grade_id"): cell for cell in notebook.cells}
    first = [cell for cell in notebook.cells[:9] if cell.cell_type == "code"][:3]
    cells["four_steps"].source = ANSWER
    notebook.cells = [*first, cells["four_steps"], cells["four_steps_is_lazy"]]
    return notebook


def take(address: str, target: Path) -> None:
    """Run all cells in JupyterLab, and take a picture of the last two."""
    while True:
        try:
            urllib.request.urlopen(address)
            break
        except OSError:
            time.sleep(0.2)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 1440, "height": 1600}, device_scale_factor=2)
        page.goto(f"{address}/lab/tree/lesson/lesson.ipynb")
        page.wait_for_selector(".jp-KernelName:has-text('Python 3')", state="attached")
        page.wait_for_selector(".jp-Notebook-ExecutionIndicator[data-status='idle']")
        page.click(".lm-MenuBar-itemLabel:text-is('Run')")
        page.click(".lm-Menu-itemLabel:text-is('Run All Cells')")
        page.wait_for_selector(".jp-OutputArea-output:has-text('CheckFailed')")
        page.add_style_tag(content=".jp-cell-toolbar, .jp-Collapser {visibility: hidden}")
        page.wait_for_timeout(2_000)  # until it stands still
        answer, check = page.query_selector_all(".jp-CodeCell")[-2:]
        top, bottom = answer.bounding_box(), check.bounding_box()
        clip = {
            "x": top["x"],
            "y": top["y"],
            "width": top["width"],
            "height": bottom["y"] + bottom["height"] - top["y"],
        }
        page.screenshot(path=target, clip=clip)
        browser.close()
    Image.open(target).convert("RGB").quantize(48).save(target, optimize=True)
    print(target, target.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
