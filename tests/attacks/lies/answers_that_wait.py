# tries: functions that wait: coroutines, generators that wait, tasks and futures in the place of a value
# reaches: cannot be checked|double
import asyncio
import concurrent.futures

loop = asyncio.new_event_loop()


async def later(x):
    return 2 * x


async def each(x):
    yield 2 * x


kinds = iter([later, each, lambda x: loop.create_task(later(x)), lambda x: loop.create_future(), lambda x: concurrent.futures.ThreadPoolExecutor().submit(lambda: 2 * x)])


def double(x):
    return next(kinds, later)(x)
