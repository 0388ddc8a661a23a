"""No attack of the collection gains anything, each comes to what it tries, and without a defence those gain that it stops."""

import os
import zlib
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from nbconvert import HTMLExporter
from playwright.sync_api import sync_playwright

from grading.lessons.scripts import ROOT
from tests import siege
from tests.classes import formgrader
from tests.defences import DEFENCES
from tests.hostile import Attack, collection
from tests.siege import HEAD, NAME, Ground
from tests.witness import ACTS, acting, acting_on_screen

# A class for each kind by night, and one for the day's sample of all kinds: its honest students are graded each time.
KINDS = sorted({attack.kind for attack in collection()}) if os.environ.get("NIGHTLY") else [""]
PARTS = [(kind, part) for kind in KINDS for part in range(siege.parts(kind))]


@pytest.fixture(scope="session")
def ground() -> Iterator[Ground]:
    """A class that was given the lesson to attack, for all tests of one process."""
    with siege.battlefield() as place, Ground(place) as ground:
        yield ground


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "part"), PARTS)
def test_no_attack_gains_anything(ground, kind, part, amount):
    """By day about one in twenty-four, others each day; by night all."""
    share, seed = amount(24, 1)
    attacks = [a for a in collection() if kind in ("", a.kind)][part :: siege.parts(kind)]
    sample = [a for a in attacks if zlib.crc32(f"{seed} {a.name}".encode()) % share == 0]
    attacks = _with_those_before(sample)
    rows = [gain.row() for gain in ground.besiege(attacks) if gain.gained or gain.broken]
    assert not rows, "\n" + siege.table(HEAD, rows)


@pytest.mark.slow
@pytest.mark.daily(2)
@pytest.mark.parametrize("defence", DEFENCES)
def test_without_a_defence_attacks_gain_that_it_stops(ground, defence):
    if defence == "network" and os.geteuid() != 0:
        pytest.skip("only root makes a cell in a network that is not its own")
    named = [attack for attack in collection() if defence in attack.gains_without]
    assert named, "no attack names it: `# gains without: …`"
    gains = {gain.attack.name: gain for gain in ground.besiege(_with_those_before(named), defence)}
    rows = [gains[attack.name].row() for attack in named if not gains[attack.name].gained]
    assert not rows, "these gain nothing\n" + siege.table(HEAD, rows)


def _with_those_before(attacks: list[Attack]) -> list[Attack]:
    """Return attacks with those that have to be graded before them."""
    names = {attack.after for attack in attacks} | {attack.name for attack in attacks}
    return [attack for attack in collection() if attack.name in names]


def test_every_attack_names_defences_that_there_are():
    named = {name for attack in collection() for name in attack.gains_without}
    assert named == set(DEFENCES)
    names = [attack.name for attack in collection()]
    assert len(names) >= 471
    for attack in collection():
        assert not attack.after or names.index(attack.after) < names.index(attack.name)


def test_the_documents_name_them():
    """Where it fails: `make attacks ARGS=--docs`, or put `siege.defences_as_markdown()` into the page."""
    assert siege.defences_as_markdown() in (ROOT / "docs" / "security.md").read_text("utf-8")


def test_an_attack_that_tries_nothing_is_seen(ground):
    """One that is badly written, one that meets a wrong name in a test, one that does not come to what it tries."""
    answers = {
        "no name": "def double(x):\n    return nowhere",
        "no answer": "doubled = 1",
        "no text": "def double(x):\n    return x",
    }
    attacks = [
        Attack(
            f"broken-{name.replace(' ', '_')}",
            name,
            0,
            None,
            [("double", source)],
            reaches="" if "text" not in name else "never said",
        )
        for name, source in answers.items()
    ]
    broken = {gain.attack.tries: gain.broken for gain in ground.besiege(attacks)}
    assert broken == {
        "no name": "NameError: name 'nowhere' is not defined",
        "no answer": "NameError: name 'double' is not defined",
        "no text": "never said is not to be seen",
    }


@pytest.mark.parametrize(
    ("page", "seen"),
    [
        (r"<p>$\href{javascript:@}{x}$</p>", [r"\href"]),
        (r"<p>$\\\bbox[url(@)]{x}$</p>", [r"\bbox"]),
        (r"<p>$\hr<wbr>ef{@}{x}$</p>", [r"\href"]),
        (r"<p>$\def\x{@}$</p>", [r"\def"]),
        ('<code class="tex2jax_process">@</code>', ["<code class>"]),
        (
            r"<p>$\\href{@}{x}$</p> <p>$\alpha@$ \hrefs</p> <pre>\href{@}{x}</pre> <p>\<span></span>href @</p>",
            [],
        ),
    ],
)
def test_a_formula_that_acts_is_seen(page, seen):
    assert acting(page.replace("@", ACTS)) == seen


def test_what_acts_on_a_screen_is_seen():
    said = f"eve: 1 of 9\n           a\x1b[2J\nzzz: 0 of 6 {ACTS}"
    assert acting_on_screen(said, f"a,eve,=1+{ACTS},0") == [r"\x1b", "a forged line", "a formula"]
    assert acting_on_screen(r"eve: 1 of 9 (a\x1b[2J zzz)", f"a,eve,'=1+{ACTS},-1.0") == []


@pytest.mark.slow
@pytest.mark.daily("pages in a browser")
def test_nothing_of_a_student_acts_in_a_browser(ground, needs_program):
    """Neither in formgrader's pages nor in feedback; in a page without our cleaning it does, and the browser sees it."""
    attacks = collection("^script")
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with ExitStack() as stack:
        field = stack.enter_context(ground.field(attacks))
        course, witness, place = field.course, field.witness, field.place
        course.run("grade", NAME)
        course.run("feedback", NAME)
        address = stack.enter_context(formgrader(place))
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=needs_program("chromium"), args=arguments)
        page = browser.new_page()
        page.set_default_timeout(60_000)

        def acts(url: str) -> bool:
            page.goto(url, wait_until="domcontentloaded")
            page.wait_for_timeout(500)
            assert "siege" in page.content()
            return ACTS in page.title() or witness.sent() > 0

        page.goto(address)
        witness.sent()
        acting = []
        for attack in attacks:
            feedback = course.room.folder("feedback", NAME, attack.name) / f"{NAME}.html"
            with course.room.gradebook() as gradebook:
                number = gradebook.find_submission_notebook(NAME, NAME, attack.name).id
            pages = [f"{address.partition('?')[0]}/submissions/{number}/", feedback.as_uri()]
            acting += [(attack.name, url) for url in pages if acts(url)]
        assert acting == []
        handed_in = course.room.folder("submitted", NAME, "script-written_answer") / f"{NAME}.ipynb"
        (place / "plain.html").write_text(HTMLExporter().from_filename(str(handed_in))[0])
        assert acts((place / "plain.html").as_uri())
        browser.close()
