"""The site that `make site` has built, which runs these tests at its end: what it gives away, where links lead, what it fetches."""

import functools
import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page, sync_playwright

from grading.lessons.leaks import REGION, find_leaks
from grading.lessons.scripts import ROOT, find_lessons, read_lesson
from tests.test_browser import CHROMIUM

SITE = ROOT / ".build" / "site" / "html"
PAGES = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html"))
LESSONS = find_lessons(ROOT / "solutions")
WIDTHS = (360, 800, 1400)


class Reader(HTMLParser):
    """What a page says, what it links to, and what can be linked to in it."""

    def __init__(self, text: str):
        super().__init__()
        self.words: list[str] = []
        self.links: list[str] = []
        self.places: set[str] = set()
        self.silent: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        self.places |= {given[name] for name in ("id", "name") if name in given}
        if tag in ("a", "link", "script", "img", "source", "iframe"):
            self.links += [given[name] for name in ("href", "src") if name in given]
        if tag == "img" and not given.get("alt"):
            self.silent.append(given.get("src", "")[:80])

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@functools.cache
def page_of(name: str) -> Reader:
    return Reader((SITE / name).read_text("utf-8"))


def test_all_lessons_and_all_documents_are_there():
    assert {f"notebooks/{name}/{name}.html" for name in LESSONS} <= set(PAGES)
    assert {f"docs/{path.stem}.html" for path in ROOT.glob("docs/*.md")} <= set(PAGES)


def test_it_gives_no_solution_no_hidden_test_and_no_mark_scheme_away(tmp_path):
    """In whatever file, as text without the tags around its words; code that does the same in other words counts, too."""
    sources = [read_lesson(script) for script in LESSONS.values()]
    for path in SITE.rglob("*"):
        if path.suffix == ".html":
            text = "".join(page_of(path.relative_to(SITE).as_posix()).words)
        elif path.is_file() and path.suffix not in (".png", ".woff2", ".inv"):
            text = path.read_text("utf-8")
        else:
            continue
        target = tmp_path / path.relative_to(SITE).with_suffix(".txt")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    for name in LESSONS:
        blocks = re.findall(
            r"<pre>(.*?)</pre>", (SITE / f"notebooks/{name}/{name}.html").read_text(), re.DOTALL
        )
        assert len(blocks) > 10
        for number, block in enumerate(blocks):
            (tmp_path / f"{name}-{number}.py").write_text("".join(Reader(block).words))
    assert find_leaks(tmp_path, sources) == []
    secret = next(found for cell in sources[0].cells if (found := REGION.search(cell.source)))["secret"]
    (tmp_path / "secret.txt").write_text(secret)
    assert find_leaks(tmp_path, sources), "so a leak would be seen"


def test_it_names_no_place_of_the_machine_that_built_it():
    named = [str(ROOT), str(Path.home()) + "/", "/tmp/lesson-"]
    for path in SITE.rglob("*"):
        if path.suffix in (".html", ".js", ".txt"):
            text = path.read_text("utf-8")
            assert not [place for place in named if place in text], path


def test_every_link_leads_somewhere():
    """Those to other sites are left to `sphinx -b linkcheck`, which needs a network."""
    broken, followed = [], Counter()
    for name in PAGES:
        for link in page_of(name).links:
            url = urlsplit(link)
            if url.scheme or url.netloc:
                followed["outside"] += 1
                continue
            target = (SITE / name).parent / unquote(url.path) if url.path else SITE / name
            followed["inside"] += 1
            if not target.is_file():
                broken.append(f"{name}: {link}")
            elif url.fragment and target.suffix == ".html":
                places = page_of(target.resolve().relative_to(SITE.resolve()).as_posix()).places
                if unquote(url.fragment) not in places and not (target == SITE / name and url.fragment == ""):
                    broken.append(f"{name}: {link}")
    assert broken == []
    assert followed["inside"] > 500


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_shows_outputs_and_pictures_with_words_and_no_failed_exercise(name):
    read = page_of(f"notebooks/{name}/{name}.html")
    text = "".join(read.words)
    html = (SITE / f"notebooks/{name}/{name}.html").read_text()
    assert html.count('class="cell_output') >= 5
    assert "<summary>Hint 1</summary>" in html
    assert "Check: " in text
    assert "NotImplementedError Traceback" not in " ".join(text.split())
    assert read.silent == [], "every picture has an alternative text"


@pytest.fixture(scope="module")
def page(needs_program) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=needs_program("chromium"), args=CHROMIUM)
        yield browser.new_page()
        browser.close()


def test_a_browser_fetches_nothing_from_elsewhere_and_every_page_fits(page):
    asked, wide = set(), []
    page.on("request", lambda request: asked.add(request.url))
    page.on("pageerror", lambda error: wide.append(str(error)))
    for name in PAGES:
        page.goto(f"file://{SITE}/{name}")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if over > 0 and not name.startswith("notebooks/cards/"):  # those are for paper
                wide.append(f"{name} at {width}: {over}")
    assert wide == []
    assert len(asked) > len(PAGES)
    assert [url[:120] for url in asked if not url.startswith(("file://", "data:"))] == []


def test_on_paper_all_is_unfolded_and_no_line_of_code_is_cut(page):
    lesson = min(LESSONS)
    page.goto(f"file://{SITE}/notebooks/{lesson}/{lesson}.html")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 700, "height": 900})
    hidden = "details:not([open]) > :not(summary)"
    assert page.locator(hidden).count() > 10
    assert all(part.is_visible() for part in page.locator(hidden).all())
    cut = "[...document.querySelectorAll('pre')].filter((code) => code.scrollWidth > code.clientWidth + 1).length"
    assert page.evaluate(cut) == 0
    page.emulate_media(media="screen")


def test_the_search_finds_words_of_lessons_and_of_the_reference(page):
    for words, found in (("critical path", "docs/reference.html"), ("brackets", "01_delayed_basics.html")):
        page.goto(f"file://{SITE}/index.html")
        page.fill("input.sidebar-search", words)
        page.press("input.sidebar-search", "Enter")
        page.wait_for_selector(f"ul.search a[href*='{found}']")
