from dataclasses import dataclass
from typing import Any


@dataclass
class Router:
    even: Any
    odd: Any


def route(router, y):
    return router.odd(y) if y % 2 else router.even(y)


def increment_and_branch(data):
    router = Router(half, odd_process)
    return delayed(list)([delayed(route)(router, delayed(slowinc)(x)) for x in data])
