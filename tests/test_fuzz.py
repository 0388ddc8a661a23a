"""A sample of what `make fuzz` hands in: another each day, and all of a hundred by night."""

import zlib

import pytest

from tests.fuzz import fuzz


@pytest.mark.slow
def test_whatever_is_handed_in_has_a_mark_and_a_page(amount):
    number, seed = amount(20, 200)
    assert fuzz(zlib.crc32(seed.encode()) % 10**6, number, print) == []
