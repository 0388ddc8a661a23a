"""Marking by hand: on nbgrader's gradebook, by several people, in a real browser, and told to the student."""

import re
import shutil
import threading

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.api import Gradebook
from playwright.sync_api import expect, sync_playwright

from grading.gradebook.by_hand import write_held
from grading.gradebook.rows import read_shown
from grading.judge.notebook.answers import answers_in, key_of
from grading.lessons.scripts import ROOT
from grading.marking.marks import Changed, Marking
from grading.marking.rubric import Choice, Item, comment_of, items_of, score_of
from tests.classes import NAME, RIGHT, SCHEME, answered, new_course, served
from tests.keyboard import is_in_order, walked
from tests.once import made_once
from tests.test_only_bytes import WORD, seen, with_words

SHOTS = ROOT / ".build" / "screenshots"
ANSWERS = {
    "ada": "It is lazy.",
    "bob": "it is   *lazy*",
    "cyd": "It is lazy!",
    "dan": "I, dan, say: it waits. <script>document.title = 'acted'</script>",
    "eve": "No idea: $T_1 = 4t$?",
}


def make_class(place):
    """Make a class of five, graded."""
    with pytest.MonkeyPatch.context() as patch:
        course = new_course(place, patch)
        for student, why in ANSWERS.items():
            course.hand_in(student, answered(course.released(), double=RIGHT, why=why))
        course.run("collect", NAME, "--any-owner")
        course.run("grade", NAME)


@pytest.fixture
def course(tmp_path, monkeypatch):
    shutil.copytree(made_once("to be marked", make_class), tmp_path / "copy")
    return new_course(tmp_path / "copy", monkeypatch, lesson=None)


@pytest.fixture
def marking(course):
    return Marking(course.room, NAME)


def held(course):
    """Return what nbgrader's own tools see: points, whether a person is waited for, the comment."""
    with Gradebook(course.room.coursedir.db_url) as gradebook:
        return {
            student: (
                (grade := gradebook.find_grade("why", NAME, NAME, student)).manual_score,
                grade.needs_manual_grade,
                gradebook.find_comment("why", NAME, NAME, student).manual_comment,
            )
            for student in ANSWERS
        }


def ids(marking):
    """Return each student's answer by its id, and what is seen of it."""
    with marking.room.gradebook() as gradebook:
        return {one.student: one for one in marking._held(gradebook.db, marking.questions[0])}


def decide(marking, students, choice):
    return marking.decide(0, {ids(marking)[name].id: ids(marking)[name].version for name in students}, choice)


WAITS = (None, True, None)


# What is the same, and what it is worth


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("It is lazy.", "it  is\n*lazy*", True),
        ('It is "lazy", (really)!', "It is lazy, really", True),
        ("It is “lazy”", "It is lazy", True),
        ("2*3", "23", False),
        ("1.5 s", "15 s", False),
        ("x < y", "x > y", False),
        ("It is not lazy", "It is lazy", False),
        ("a_b", "ab", False),
        ("10\u2079 calls", "109 calls", False),
        ("x\u2081", "x1", False),
        ("1\u00bd s", "11\u20442 s", False),
        ("n! or 5! tasks", "n or 5 tasks", False),
        ("n!! of 7!!", "n! of 7!", False),
        ("Is it n!? Really?!", "is it n! really", True),
        ("f' and f", "f and f", False),
        ("A* and *args, _run", "A and args, run", False),
        ("__It is__ 'lazy' **and (so)** _wide_!", "it is lazy and so wide", True),
        ("\uff29t is lazy", "it is lazy", True),
    ],
)
def test_like_answers_say_the_same(one, other, same):
    assert (key_of([new_markdown_cell(one)]) == key_of([new_markdown_cell(other)])) == same


@pytest.mark.parametrize(
    "text",
    ["." * 10**6 + "x", "!" * 10**6 + "x", "a!" + "." * 10**6 + "x", "n" + "!" * 10**6 + "x", "(" * 10**6],
)
def test_a_million_signs_are_gone_through_once(text):
    """Begun anew at each of them, this would take hours."""
    assert key_of([new_markdown_cell(text)])


def test_code_is_like_only_where_it_does_the_same():
    loop, other = "for x in y:\n    f(x)\n    g(x)", "for x in y:\n    f(x)\ng(x)"
    assert key_of([new_code_cell(loop)]) == key_of([new_code_cell(f"{loop}  \n\n")])
    assert key_of([new_code_cell(loop)]) != key_of([new_code_cell(other)])
    assert key_of([new_code_cell("F(x)")]) != key_of([new_code_cell("f(x)")])
    assert key_of([new_markdown_cell(" \n")]) == ""
    picture = new_markdown_cell("![](attachment:a.png)", attachments={"a.png": {"image/png": "AA"}})
    assert key_of([picture]) != key_of([new_markdown_cell("![](attachment:a.png)")])


def test_a_task_is_what_stands_below_it():
    task = new_markdown_cell("Draw it", metadata={"nbgrader": {"grade_id": "t", "task": True}})
    after = new_markdown_cell("next", metadata={"nbgrader": {"grade_id": "n"}})
    notebook = new_notebook(cells=[task, new_code_cell("draw()"), new_markdown_cell("so"), after])
    assert [cell.source for cell in answers_in(notebook, ["t", "none"])["t"]] == ["draw()", "so"]


def test_a_scheme_becomes_a_rubric():
    def points(scheme, most):
        return [(item.text, item.points) for item in items_of(scheme, most)]

    assert points(SCHEME, 3) == [(SCHEME, 1)]
    listed = "4 points, one for each:\n\n1. A: `x`\n   and y.\n2. B.\n\n   Also this.\n\nNo points for C."
    assert points(listed, 4) == [("A: `x` and y.", 2), ("B. Also this.", 2)]
    assert points("* two points: a\n* ½ point: b\n* 9 points: c", 3) == [
        ("two points: a", 2), ("½ point: b", 0.5), ("9 points: c", 3)
    ]  # fmt: skip
    assert points("Whatever\nis right.", 2) == [("Whatever is right.", 2)]
    assert points("", 2) == []
    thirds = items_of("- a\n- b\n- c", 1)
    assert score_of(Choice(("1", "2", "3")), thirds, 1) == 1
    assert score_of(Choice(("1",), -2), thirds, 1) == 0
    assert score_of(Choice(("1",), 9), thirds, 1) == 1
    assert comment_of(Choice(), thirds) is None


# On the gradebook


@pytest.mark.as_each_user
def test_a_decision_is_in_nbgraders_gradebook_and_can_be_taken_back(course, marking):
    like = ["ada", "bob", "cyd"]
    told = decide(marking, like, Choice(("1",), 0.5, "Say how."))
    assert len(told["done"]) == 3
    with course.room.gradebook() as gradebook:  # what feedback says
        waiting = {who: shown.waiting for who, (shown,) in read_shown(gradebook, NAME, [*ANSWERS]).items()}
    assert waiting == {who: [] if who in like else ["why"] for who in ANSWERS}
    said = f"- **+1** {SCHEME}\n- **+0.5**\n\nSay how."
    assert held(course) == {**dict.fromkeys(ANSWERS, WAITS), **dict.fromkeys(like, (1.5, False, said))}
    course.set_by_hand("cyd", "why", 2.0, "mine")  # in formgrader
    assert marking.take_back(told["decision"]) == {"question": 0, "back": 2, "left": 1}
    assert held(course) == {**dict.fromkeys(ANSWERS, WAITS), "cyd": (2.0, False, "mine")}
    assert marking.answer(0, ids(marking)["cyd"].id)["words"] == "mine"
    with pytest.raises(Changed):
        marking.take_back(told["decision"])


@pytest.mark.as_each_user
def test_a_rubric_is_changed_for_all_at_once(course, marking):
    decide(marking, ["ada", "bob"], Choice(("1",)))
    decide(marking, ["eve"], Choice((), 0.5))
    rubric = marking.state(0)["rubric"]
    told = marking.change_items(0, rubric, [Item("1", "It is *lazy*", 2), Item("", "It waits", 1)])
    assert told["changed"] == 2
    assert [mark[0] for mark in held(course).values()] == [2, 2, None, None, 0.5]
    assert held(course)["ada"][2] == "- **+2** It is *lazy*"
    with pytest.raises(Changed):  # it was seen as it was before
        marking.change_items(0, rubric, [])
    second = marking.state(0)["items"][1]
    assert (second["id"], second["given"]) == ("2", 0)
    decide(marking, ["dan"], Choice(("2",)))
    gone = marking.change_items(0, marking.state(0)["rubric"], [Item("1", "It is *lazy*", 2)])
    assert held(course)["dan"] == (0, False, None)
    marking.take_back(gone["decision"])
    assert held(course)["dan"] == (1, False, "- **+1** It waits")
    marking.take_back(told["decision"])
    assert [mark[0] for mark in held(course).values()] == [1, 1, None, 1, 0.5]
    answers, rubric = marking.rows()
    (eve,) = (row for row in answers if row["student"] == "eve")
    assert eve == {
        "student": "eve", "question": "why", "score": 0.5, "max_score": 3.0, "items": "", "more_points": 0.5, "words": "",
    }  # fmt: skip
    assert rubric == [{"question": "why", "item": SCHEME, "points": 1.0, "answers": 2}]


@pytest.mark.as_each_user
def test_no_mark_is_lost_where_many_mark_at_once(course):
    """Each server has its own; every decision on an answer that somebody else has decided on meanwhile is refused."""
    servers = [Marking(course.room, NAME) for _ in range(3)]
    before = {one.id: one.version for one in ids(servers[0]).values()}
    together = threading.Barrier(len(servers))
    told = []

    def work(number):
        for which, version in before.items():
            together.wait()
            told.append((number, servers[number].decide(0, {which: version}, Choice((), number + 1.0))))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(servers))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    done = {which: number + 1 for number, result in told for which in result["done"]}
    refused = [other for _, result in told for other in result["others"]]
    assert done.keys() == before.keys()
    assert len(refused) == 2 * len(before)
    assert all(other["score"] == done[other["id"]] for other in refused)
    assert {one.id: one.manual for one in ids(servers[0]).values()} == done


@pytest.mark.as_each_user
@pytest.mark.parametrize("other", [(2.0, ""), (1.0, "mine")])
def test_what_formgrader_writes_meanwhile_is_not_written_over(course, marking, other):
    course.set_by_hand("ada", "why", 1.0)
    seen = ids(marking)["ada"]
    score, comment = other
    course.set_by_hand("ada", "why", score, comment)
    with course.room.gradebook() as gradebook:
        assert write_held(gradebook.db, seen, 1.0, seen.waiting, "ours") is None
        gradebook.db.commit()
    now = ids(marking)["ada"]
    assert (now.manual, now.comment or "") == other


@pytest.mark.as_each_user
def test_who_wrote_an_answer_is_not_told_and_none_of_it_is_parsed_here(course, marking):
    path = course.room.folder("autograded", NAME, "dan") / f"{NAME}.ipynb"
    nbformat.write(with_words(nbformat.read(path, 4)), path)
    which = ids(marking)["dan"].id
    with seen() as found:
        hidden = marking.answer(0, which)
        named = marking.answer(0, which, with_names=True)
        marking.state(0)
    assert found == set()
    assert hidden["who"] is None
    assert "I, …, say: it waits." in hidden["html"]
    assert "I, dan, say: it waits." in named["html"]
    assert WORD in hidden["html"]
    assert named["who"] == "dan"
    assert "<script" not in hidden["html"]
    assert "dan" not in str(marking.state(0))
    about = marking.about()[0]
    assert "Why wait?" in about["asked"]
    assert SCHEME in about["scheme"]
    assert "MARK SCHEME" not in about["asked"] + about["scheme"]
    assert "Because it is lazy." in about["own"]
    assert (
        '<img alt="T_1 = 4t" title="formula" src="data:image/svg+xml;'
        in marking.answer(0, ids(marking)["eve"].id)["html"]
    )


# In a browser


@pytest.mark.slow
@pytest.mark.daily("pages in a browser")
def test_two_people_mark_in_their_browsers(course, tmp_path, needs_program):
    asked = set()
    with served(tmp_path, "mark", NAME) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=needs_program("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )

        def opened():
            page = browser.new_context(viewport={"width": 1280, "height": 850}).new_page()
            page.set_default_timeout(300_000)  # milliseconds: a limit for what hangs, not a measure
            expect.set_options(timeout=300_000)
            page.on("request", lambda request: asked.add(request.url.split("/")[2]))
            page.on("pageerror", lambda error: problems.append(str(error)))
            page.goto(address)
            quiet(page)
            return page

        def quiet(page):
            expect(page.locator("#form[aria-busy=false]")).to_be_attached()

        def go_to(page, student):
            page.locator("#all button", has_text=student).click()
            expect(page.locator("#about")).to_contain_text(student)
            quiet(page)

        def press(page, *keys):
            for key in keys:
                page.keyboard.press(key)
                quiet(page)

        def look(page, name):
            for theme in ("light", "dark"):
                page.emulate_media(color_scheme=theme)
                for width in (1280, 800, 375):
                    page.set_viewport_size({"width": width, "height": 850})
                    page.screenshot(
                        path=SHOTS / f"marking-{name}-{theme}-{width}.png", full_page=width < 1000
                    )
                    assert page.evaluate("document.documentElement.scrollWidth") <= width
            page.emulate_media(color_scheme="light")
            page.set_viewport_size({"width": 1280, "height": 850})

        problems = []
        SHOTS.mkdir(parents=True, exist_ok=True)
        first = opened()
        expect(first.locator("#far")).to_have_text("5 of 5 answers to mark, 3 different texts")
        assert not any(re.search(rf"\b{student}\b", first.inner_text("body")) for student in ANSWERS)
        press(first, "Enter")  # nothing was chosen, so nothing is saved
        expect(first.locator("#notice")).to_contain_text("Nothing is chosen yet.")
        second = opened()
        assert second.inner_text("#answer-title") != first.inner_text("#answer-title")  # one each
        third = opened()
        third.set_viewport_size({"width": 375, "height": 850})
        third.locator("#all-fold summary").click()
        expect(third.locator("#all button")).to_have_count(len(ANSWERS))
        names = {*walked(third)}
        assert {
            "Question",
            "Show names",
            "Comment to the student",
            "More or fewer points",
            "Save, next",
        } <= names
        assert is_in_order(third)
        third.locator("#all button").nth(2).focus()
        third.evaluate("draw()")  # as every few seconds, for what others have done
        expect(third.locator("#all button").nth(2)).to_be_focused()
        third.keyboard.press("Escape")
        third.locator("#more summary").click()
        third.locator("#names").focus()
        third.keyboard.press("Escape")
        assert third.evaluate("document.activeElement.innerText") == "More"
        third.close()
        for page in (first, second):
            page.locator("#more summary").click()
            page.locator("#names").check()
            quiet(page)
            page.keyboard.press("Escape")
            page.locator("#all-fold summary").click()
            go_to(page, "ada")
        second.locator("#points").fill("2.5")
        expect(first.locator("#like-text")).to_have_text("Also for 2 answers that say the same")
        first.locator("body").click(position={"x": 5, "y": 400})
        press(first, "1", "c")
        first.keyboard.type("Well said")
        press(first, "Control+Enter")
        expect(first.locator("#saved")).to_have_text("Saved: 1 point for 3 answers.")
        first.set_viewport_size({"width": 375, "height": 850})
        expect(first.locator("#saved")).to_be_in_viewport()  # on a telephone, too
        first.set_viewport_size({"width": 1280, "height": 850})
        said = f"- **+1** {SCHEME}\n\nWell said"
        assert held(course)["bob"] == held(course)["ada"] == (1, False, said)

        press(second, "Control+Enter")
        expect(second.locator("#notice")).to_contain_text(
            "meanwhile: 1 point, “Well said”. Yours is not saved."
        )
        look(second, "conflict")
        assert held(course)["ada"] == (1, False, said)
        second.get_by_role("button", name="Put mine in its place").click()
        expect(second.locator("#saved")).to_contain_text("Saved: 2.5 points")
        assert held(course)["ada"] == (2.5, False, None)

        press(first, "u")
        expect(first.locator("#saved")).to_have_text(
            "Taken back on 2 answers. 1 that were marked again since stay as they are."
        )
        assert held(course)["bob"] == WAITS
        go_to(first, "dan")
        first.get_by_role("button", name="Add an item").click()
        first.locator(".editor textarea").fill("It waits until `compute`")
        first.locator(".editor input").fill("2")
        first.get_by_role("button", name="Save", exact=True).click()
        expect(first.locator("#items > li")).to_have_count(2)
        quiet(first)
        first.locator(".item").last.click()
        expect(first.locator("#score")).to_have_text("2 of 3 points")
        look(first, "chosen")
        press(first, "Enter")
        expect(first.locator("#saved")).to_have_text("Saved: 2 points.")
        with first.expect_download() as download:
            first.evaluate("document.querySelector('a[href$=\"answers.csv\"]').click()")
        table = download.value.path().read_text("utf-8-sig")
        assert "dan,why,2.0,3.0,It waits until `compute`," in table
        assert first.title() == f"Marking {NAME}"
        browser.close()
    assert problems == []
    assert len(asked) == 1
    assert course.marks()["dan"] == 5
    course.run("feedback", NAME)
    page = course.room.folder("feedback", NAME, "dan").joinpath(f"{NAME}.html").read_text("utf-8")
    assert "<strong>+2</strong> It waits until <code>compute</code>" in page
