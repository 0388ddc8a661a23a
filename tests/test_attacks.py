"""No attack of the collection gains anything, and the siege would see it if one did."""

import pytest

from tests import siege
from tests.hostile import collection

pytestmark = pytest.mark.slow


def gained(wanted: str) -> dict[str, list[str]]:
    """Return which attacks gained something, and what."""
    with siege.battlefield() as place:
        gains = siege.besiege(collection(wanted), place)
    return {gain.attack.name: gain.row() for gain in gains if gain.gained}


def test_no_attack_gains_anything():
    assert len(collection()) >= 60
    assert gained("") == {}
