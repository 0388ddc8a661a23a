"""What a test awaits that stayed in the student's process: it runs there to its end, one after the other."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from typing import Any


def finished(awaitable: Awaitable[Any]) -> Any:
    """Return what an awaitable gives."""

    async def wait() -> Any:
        return await awaitable

    return asyncio.get_event_loop().run_until_complete(wait())


def next_of(iterator: AsyncIterator[Any]) -> Any:
    """Return what an asynchronous iterator gives next. Raises StopAsyncIteration where it has ended."""
    return finished(anext(iterator))
