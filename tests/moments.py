"""Let something happen at one moment after the other while files are looked at: at each, as the worst of luck would have it."""

import builtins
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unittest import mock

LOOKS = [(os, "open"), (os, "stat"), (os, "lstat"), (os, "scandir"), (os, "listdir"), (os, "read")]
LOOKS += [(io, "open"), (builtins, "open")]


class Moments:
    """The calls by which this process looks at files, from the first on that names a certain one."""

    def __init__(self, named: str, number: int, act: Callable[[], None]):
        self.named, self.number, self.act = named, number, act
        self.seen = 0
        self.begun = self.over = False

    def before(self, *arguments: object) -> None:
        """Act, if this is the moment."""
        self.begun = self.begun or (bool(arguments) and self.named in str(arguments[0]))
        if self.begun and not self.over:
            self.seen += 1
            if self.seen == self.number:
                self.over = True
                self.act()


@contextmanager
def at(number: int, named: str, act: Callable[[], None]) -> Iterator[Moments]:
    """Act before the call with a number, counted from the first whose path holds a text; `over` tells whether it came."""
    moments = Moments(named, number, act)

    def watched(call: Callable) -> Callable:
        def watching(*arguments: object, **options: object) -> object:
            moments.before(*arguments)
            return call(*arguments, **options)

        return watching

    patches = [mock.patch.object(place, name, watched(getattr(place, name))) for place, name in LOOKS]
    for patch in patches:
        patch.start()
    try:
        yield moments
    finally:
        for patch in reversed(patches):
            patch.stop()
