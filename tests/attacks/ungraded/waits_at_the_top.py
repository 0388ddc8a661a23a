# tries: cells that are no programs but tasks: they wait at the top for what never comes, give, return, and leave tasks running
# reaches: longer|outside|double
# seconds: 2
# meant: SyntaxError
# %% own
import asyncio

loop = asyncio.get_event_loop_policy().new_event_loop()
left = [asyncio.ensure_future(asyncio.sleep(10**6), loop=loop)]
# %% own
return 6
# %% own
yield 6
# %% own
async for each in left: pass
# %% double
await asyncio.Event().wait()
# %% lazy_sum
async with asyncio.timeout(10**6): lazy_sum = await left[0]
