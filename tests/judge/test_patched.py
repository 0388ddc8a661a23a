"""What a test names to be replaced in a library is told while it is, and nothing that processes need themselves."""

import random
import time
from unittest.mock import patch

import pytest

from grading.judge.processes.patched import Patched


def replaced(source: str, **space: object) -> dict[str, object]:
    patched = Patched()
    patched.watch(source, space)
    with (
        patch("random.randint", max),
        patch("random.seed", max),
        patch.object(time, "sleep", max),
        patch("os.path.exists", max),
        patch("os.getpid", max),
        patch("json.loads", max),
    ):
        now = patched.now(lambda value: {"value": value})
    assert not patched.now(lambda value: {"value": value}), "afterwards all is as it was"
    return now


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("with patch('random.randint', return_value=4): pass", ["random.randint"]),
        ("with mock.patch('random.randint'), patch('time.sleep'): pass", ["random.randint", "time.sleep"]),
        ("@patch('random.randint')\ndef f(fake): pass", ["random.randint"]),
        ("with patch.object(dice, 'randint', side_effect=[1]): pass", ["random.randint"]),
        ("time.sleep = lambda seconds: None", ["time.sleep"]),
        ("patch('os.path.exists', print)", ["os.path.exists"]),
        ("patch('os.getpid', print); patch('json.loads', print); patch('random.seed', print)", []),
        ("patch('random.choice', print); patch('nothing.there'); patch('random'); patch(name); patch()", []),
        ("this.x = 3; f('random.randint'); dice.randint(1, 6)", []),
        ("this is no Python", []),
    ],
)
def test_what_a_test_replaces_is_told(source, names):
    told = replaced(source, dice=random, time=time, this=object())
    assert told == {name: {"value": max} for name in names}
