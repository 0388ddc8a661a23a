# tries: another course's points and time, by what it lets tests await: values that lie, tasks that never end, loops that are closed
# way: class
from tests.attacks_on_others import PASSES, attacked

CELLS = """
#: answer
async def f(n):
    return n + 1
async def ticks(n):
    for i in range(n):
        yield i
#: test
assert await f(1) == 2
#: test 2
### BEGIN HIDDEN TESTS
assert await f(41) == 42 and [i async for i in ticks(3)] == [0, 1, 2]
### END HIDDEN TESTS
"""
ANSWERS = {
    'equal': """
class E(int):
    __eq__ = lambda *args: True
    __hash__ = int.__hash__
async def f(n): return E(0)
async def ticks(n): yield E(0)
""",
    'awaitable': """
class A:
    def __await__(self): yield from iter([])
    __aiter__ = lambda self: self
    __eq__ = lambda *args: True
    __hash__ = None
def f(n): return A()
def ticks(n): return A()
""",
    'forever': """
import asyncio
async def f(n):
    while True: await asyncio.sleep(0)
async def ticks(n):
    while True: yield 0
""",
    'closes': """
import asyncio
async def f(n): asyncio.get_event_loop().stop()
async def ticks(n):
    raise StopAsyncIteration
    yield
""",
    'future': """
import asyncio, concurrent.futures
def f(n):
    made = concurrent.futures.Future()
    made.set_result(42)
    return asyncio.wrap_future(made) if n != 1 else made
def ticks(n): return iter([])
""",
}


def attack(field):
    return attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
