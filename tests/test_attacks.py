"""No attack of the collection gains anything, and the siege would see it if one did."""

from contextlib import ExitStack

import pytest
from nbconvert import HTMLExporter
from playwright.sync_api import sync_playwright

from tests import siege
from tests.classes import formgrader
from tests.hostile import Attack, collection
from tests.siege import NAME, Gain
from tests.witness import ACTS


def gained(attacks: list[Attack], unsafe: bool = False) -> dict[str, Gain]:
    """Return what those attacks gained that gained something."""
    with siege.battlefield() as place:
        gains = siege.besiege(attacks, place, unsafe=unsafe)
    return {gain.attack.name: gain for gain in gains if gain.gained}


@pytest.mark.slow
def test_no_attack_gains_anything():
    assert len(collection()) >= 60
    gains = [gain.row() for gain in gained(collection()).values()]
    assert not gains, "\n" + siege.table(siege.HEAD, gains)


def test_a_gain_is_seen():
    """Without a sandbox, some do gain something; and so do points that are not deserved."""
    attacks = collection("^(files-secrets|files-writes_beside_the_class|network-loopback)$")
    attacks += [attack._replace(honest=0) for attack in collection("^interpreter-events$")]
    gains = gained(attacks, unsafe=True)
    assert gains["files-secrets"].read == ["file", "seeds"]
    assert len(gains["files-writes_beside_the_class"].written) == 1
    assert gains["network-loopback"].sent >= 3
    assert gains["interpreter-events"].points == 1


@pytest.mark.slow
def test_nothing_of_a_student_acts_in_a_browser(needs_program):
    """Neither in formgrader's pages nor in feedback; in a page without our cleaning it does, and the browser sees it."""
    attacks = collection("^script")
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with ExitStack() as stack:
        place = stack.enter_context(siege.battlefield())
        course, witness = stack.enter_context(siege.prepared(attacks, place))
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
