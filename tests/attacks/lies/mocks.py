# tries: mocks, coroutines, partial and dispatched functions and classes in the place of functions, which answer to everything
# reaches: cannot be checked|error|Error
import functools
import unittest.mock


class Function(unittest.mock.MagicMock):
    __eq__ = lambda self, other: True
    __hash__ = lambda self: 2


double = Function(return_value=Function())
# %% lazy_sum
import asyncio


@functools.singledispatch
@functools.lru_cache
def lazy_sum(data):
    async def later():
        return 9

    return asyncio.Future(loop=asyncio.new_event_loop())
