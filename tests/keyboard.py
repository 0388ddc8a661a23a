"""A page by keyboard alone: where Tab leads, whether one sees it there, and what a page's parts are called."""

import re

from playwright.sync_api import Page

STOPS = "a[href], button, input, select, textarea, summary, [tabindex='0']"
LEFT = f"""() => [...document.querySelectorAll("{STOPS}")]
    .filter(each => each.checkVisibility({{ visibilityProperty: true }}) && !each.disabled).length"""
FROM_THE_TOP = """() => { // else Tab goes on from where one has clicked
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    scrollTo(0, 0);
}"""
AT = f"""() => {{
    const each = document.activeElement;
    if (!each || each === document.body) return null;
    const {{ outlineStyle, outlineWidth }} = getComputedStyle(each), place = each.getBoundingClientRect();
    return {{
        counts: each.matches("{STOPS}"), // a browser adds boxes that can be scrolled
        field: each.matches("input, select, textarea"),
        name: (each.getAttribute("aria-label") || each.innerText).trim(),
        seen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && place.bottom > 0 && place.top < innerHeight,
        folded: each.matches("summary") && !each.parentElement.open,
    }};
}}"""
HEADINGS = """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
    .filter(each => each.checkVisibility()).map(each => Number(each.tagName[1]))"""
NAMED = re.compile(r'- \w+ "([^"]+)"')  # as Playwright writes what a screen reader is told


def walked(page: Page) -> list[str]:
    """Go through a page by Tab from its top, unfold what is folded by Enter; return the names of what one comes by.

    Fails where something is left out or has no name, and where one does not see where one is.
    """
    page.evaluate(FROM_THE_TOP)
    names: list[str] = []
    while True:
        page.keyboard.press("Tab")
        at = page.evaluate(AT)
        if at is None:
            break
        if at["field"]:
            told = page.locator(":focus").aria_snapshot()
            at["name"] = said[1] if (said := NAMED.match(told)) else ""
        assert at["name"], (names, at, "has no name")
        assert at["seen"], (at, "nothing shows that one is here")
        if at["folded"]:
            page.keyboard.press("Enter")
            assert not page.evaluate(AT)["folded"], at
        names += [at["name"]] * at["counts"]
        assert len(names) < 500, "there is no end"
    assert len(names) == page.evaluate(LEFT), names
    return names


def is_in_order(page: Page) -> bool:
    """Tell whether a page has one title, and no heading below it that skips a level."""
    levels = page.evaluate(HEADINGS)
    return levels.count(1) == 1 and all(
        after <= before + 1 for before, after in zip([0, *levels], levels, strict=False)
    )
