from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class Router:
    even: Callable = half
    odd: Callable = odd_process

    def __call__(self, y):
        return self.even(y) if y % 2 == 0 else self.odd(y)


def increment_and_branch(data):
    route = delayed(Router())
    return delayed(list)([route(delayed(slowinc)(x)) for x in data])
