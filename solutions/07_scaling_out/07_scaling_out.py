# %% [markdown]
"""
# Send your tasks to a cluster

So far your tasks ran inside your own program, or beside it. Here you send them to a *cluster*: programs that wait for tasks,
on this computer or on a thousand others. Your notebook stays the same when the cluster grows. What is new is what comes with
distance: results arrive in any order, calls fail, workers die, and data have to travel.

**You will**

- send tasks to a cluster and take their results as they come;
- try again what failed, and find out what a dead worker costs;
- send large data once, and choose workers that have memory enough.

**You need** the first lesson: `delayed`, the task graph, its *work* (all tasks) and its *span* (the longest chain of tasks
that wait for one another). You should have seen an array of NumPy, `try` and `except`, and a dictionary whose keys are objects. The
fourth lesson, on processes, workers and their memory, helps, and is not required.

**Time:** about 90 minutes; 10 more for the question at the end, and 15 if you like for *Going further*.

**How the exercises work.** Replace the line that raises `NotImplementedError`, run the cell, then run the checks
below it. A check that fails says in its last lines what it saw, what it expected and where to look; when it is graded, it tries
other inputs, too. A function leaves its arguments as they are: to change a list or a dictionary, make a new one. Lines that begin
with `#` in a cell of their own are for trying: take the `#` away once your function is written.
"""

# %%
import builtins
import logging
import random
import sys
import warnings
from functools import partial
from numbers import Integral, Real
from pathlib import Path
from time import sleep
from uuid import uuid4

import dask
import numpy as np
import psutil
from dask import delayed
from dask.base import normalize_token
from dask.distributed import (
    Client,
    Event,
    SchedulerPlugin,
    as_completed,
    get_client,
    performance_report,
    secede,
    wait,
)
from dask.utils import format_bytes, funcname
from tqdm import tqdm

from course import check, run_beside
from tasklens import TaskGraph, predict

# A cluster logs each call that fails, and warns where there is no network. Here calls fail on purpose.
logging.getLogger("distributed").setLevel(logging.CRITICAL)
warnings.filterwarnings("ignore", "Couldn't detect a suitable IP address|Port .* is already in use")
# A worker that dies is started again. Where that takes more than 15 s, a cluster gives it up, unless told to wait longer.
dask.config.set({"distributed.deploy.lost-worker-timeout": "5 minutes"})

# %% [markdown]
"""
You may change these values at any time; then run the notebook again from the top. With `address = ""` it starts a small
cluster on your own computer. Give the address of one that is running already, such as `"tcp://10.0.0.5:8786"`, and the
whole notebook runs there.
"""

# %% parameter_sets=[{"delay": 0.01, "workers": 2}, {"delay": 0.001, "workers": 1}, {"delay": 0.02, "workers": 3}] tags=["parameters"]
address = ""  # of a cluster's scheduler; none: start a cluster here
delay = 0.5  # seconds that one slow call takes
workers = 2  # how many workers the cluster here has
memory_limit = "1GB"  # how much memory each of them may use

# %% [markdown]
"""
## 1. A cluster, small or large

A cluster has a **scheduler**, which holds the task graphs and hands out tasks, and **workers**, which run them and keep
the results. Your notebook holds the third part, the **client**: the connection over which you send tasks and fetch results.
"""


# %%
def open_client(**settings):
    """Return the client of the cluster at `address`; without an address, of a new cluster on this computer."""
    if address:
        return Client(address)
    settings = {"dashboard_address": "127.0.0.1:0", "silence_logs": logging.CRITICAL} | settings
    return Client(n_workers=workers, threads_per_worker=1, memory_limit=memory_limit, **settings)


client = open_client()

# %% [markdown]
"""
Nothing but the address tells a cluster on your laptop from one in a computing centre.
"""

# %% tags=["measured"]
for name, worker in client.scheduler_info(n_workers=-1)["workers"].items():
    print(name, "threads:", worker["nthreads"], " memory:", format_bytes(worker["memory_limit"]))
print("dashboard:", client.dashboard_link)

# %% [markdown]
"""
**Watch it work.** The *dashboard* is a web page that shows what the cluster does while it does it. In JupyterLab you have it
beside your notebook: click the red and orange Dask symbol on the left, then the magnifying glass, and open *Task Stream*
(a bar for each task that runs from then on, a row for each thread), *Progress* and *Workers Memory* (yellow buttons). Drag
them beside this notebook. If the symbol is missing, open the link above in your browser. No exercise needs the dashboard.

**Who else can watch, and join in?** Dask shows a dashboard to the whole network, unless you give it an address such as `127.0.0.1`, this computer's
own (as `open_client` does). Where others use the same computer, each of them can still open the page and see what you compute; and can connect
to the scheduler as you do, which then runs their code as you. `Client(…, security=True)` closes scheduler and workers to all but this notebook.

Once there is a client, `compute` of any graph goes to its cluster. You change nothing:
"""


# %%
def slowinc(x):
    """Return x + 1, slowly."""
    sleep(delay)
    return x + 1


total = delayed(sum)([delayed(slowinc)(x) for x in range(8)])
total.compute()

# %% [markdown]
"""
## 2. Futures: tasks that start at once

`client.submit(function, argument)` sends a single call to the cluster. It does not wait. It returns a **future**: a ticket for a
result that stays on the worker that computed it. `client.map(function, arguments)` returns a list of them.
"""

# %% tags=["measured"]
future = client.submit(slowinc, 10)
print("at once:", future)
print("result: ", future.result())
print("then:   ", future)

# %% [markdown]
"""
A `Delayed` is a plan that waits until you say `compute`. A future is on its way as soon as you have it. So with futures you
can decide on the next task after you have seen the last result.

- `future.result()` waits and fetches one result; `client.gather(futures)` fetches a list of them, in the order of the list.
- A future may be an argument of another `submit`, alone or in a list. Then the second task waits for the first, and
  **the result does not travel through your notebook**.
"""

# %%
parts = client.map(slowinc, range(8))
on_the_cluster = client.submit(sum, parts)
on_the_cluster.result()

# %% [markdown]
"""
Eight results stayed where they were or went from worker to worker; one number came here. Had they been eight tables of
a gigabyte, that would have made the difference.

Two traps:

- `client.submit` takes a function for *pure*: called again with equal arguments, it gives you the result that is there already.
  For a function that draws random numbers or asks a server, write `client.submit(f, x, pure=False)`. (`delayed` does the opposite:
  each call is a task of its own, unless you say `pure=True`.)
- A result is kept as long as some future of yours refers to it. Delete the future, and the cluster forgets the result.

**How the checks look at a cluster.** The next cell defines `observe`. It calls your function with a client, and
returns two things: your function's value, and the tasks that the cluster has run for it, each with the tasks it waited for. You
may use it, too; you need not read it.
"""


# %%
class Diary(SchedulerPlugin):
    """Notes, beside the scheduler, which tasks were to be run, and what they waited for."""

    name = "diary"

    async def start(self, scheduler):
        self.scheduler, self.tasks = scheduler, {}

    def transition(self, key, start, finish, *args, **kwargs):
        if finish == "waiting":
            self.tasks[key] = [other.key for other in self.scheduler.tasks[key].dependencies]


class Fresh:
    """A function as no task has called it before: results of it that are there already are not taken."""

    def __init__(self, function):
        self.function, self.__name__, self.run = function, funcname(function), uuid4().hex

    def __call__(self, *args, **kwargs):
        return self.function(*args, **kwargs)

    def __dask_tokenize__(self):
        return self.run


class FreshTable(np.ndarray):
    """A table that is new to the cluster each time it is sent."""


def fresh(arg):
    """Return a function or a table as one that the cluster does not know yet, anything else as it is."""
    if isinstance(arg, np.ndarray):
        # Here, since the judge runs definitions, and this function, but not what else stands in the cell.
        normalize_token.register(FreshTable, lambda table: uuid4().hex)
        return arg.view(FreshTable)
    return Fresh(arg) if callable(arg) else arg


def the_client():
    """Return the open client; if there is none any more, a new one."""
    try:
        return Client.current()
    except ValueError:
        return open_client(processes=False, scheduler_kwargs={"dashboard": False})


def observe(function, *args):
    """Return function(client, *args), and the tasks that it has run on the cluster: {task: [tasks it waited for]}."""
    client = the_client()
    # When each worker has done a task, all have forgotten what nobody wants any more. Before that, equal data that is scattered
    # again may be forgotten with it, and its tasks would wait for ever (issue 3703 of dask/distributed).
    wait([client.submit(abs, 0, workers=worker, pure=False) for worker in client.nthreads()])
    client.register_plugin(Diary())
    try:
        value = function(client, *map(fresh, args))
        tasks = client.run_on_scheduler(lambda dask_scheduler: dask_scheduler.plugins["diary"].tasks)
    finally:
        client.unregister_scheduler_plugin("diary")
    return value, tasks


observe(lambda client, x: client.submit(abs, x).result(), -3)

# %% [markdown]
"""
### Exercise 1: a sum that stays away

Finish `total_of(client, function, data)`: it returns the sum of `function(x)` over all `x` in `data`, as a number. Each
`function(x)` is a task on the cluster; and they are added up **on the cluster**, too, so that only the sum comes back. Send all tasks
from here; a task need not send others. The sum over no data is 0. If a call fails, its error is raised.

<details><summary>Hint 1</summary>

`client.map` gives a list of futures. Do not gather it: hand it to another `submit`.

</details>
<details><summary>Hint 2</summary>

The last line is `return client.submit(sum, futures).result()`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "total_of", "locked": false, "schema_version": 3, "solution": true, "task": false}
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    ### BEGIN SOLUTION
    parts = client.map(function, data)
    return client.submit(sum, parts).result()
    ### END SOLUTION


# %%
# total_of(client, slowinc, [1, 2, 3])
# observe(total_of, slowinc, [1, 2, 3])

# %% nbgrader={"grade": true, "grade_id": "total_of_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`total_of` returns the sum, as a number."""
cases = [(abs, [-1, 2, -3]), (abs, [2, -2, 2, 0]), (abs, [])]
### BEGIN HIDDEN TESTS
cases += [
    (float, ["1.5", "2", "-7"]),
    (len, ["ab", "c", "def", "g"]),
    (abs, [random.randint(-9, 9) for _ in range(random.randint(1, 6))]),
]
### END HIDDEN TESTS
for function, values in cases:
    call, expected = f"total_of(client, {function.__name__}, {values})", sum(map(function, values))
    given = list(values)
    value, _ = run_beside(observe, total_of, function, given)
    assert given == values, (
        f"{call} changes its data, which has become {given}. Only read it, or work on a copy."
    )
    assert isinstance(value, Real), (
        f"{call} gives {value!r}; expected is the number {expected}. Does it end with return, and .result()?"
    )
    assert value == expected, (
        f"{call} gives {value!r}; expected is {expected}: the function that is passed in, called with every value, equal ones too, and "
        "the results added up; 0 if there are none."
    )
raised = ""
try:
    value, _ = run_beside(observe, total_of, int, ["3", "three"])
except ValueError:
    raised = "ValueError"
assert raised == "ValueError", (
    f"total_of(client, int, ['3', 'three']) gives {value!r}; expected is the ValueError of int('three'). Who asks for a sum has to know "
    "that there is none: let the error pass."
)
print("right: the sum of", ", ".join(f"{function.__name__} over {values}" for function, values in cases))

# %% nbgrader={"grade": true, "grade_id": "total_of_tasks", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Each call is a task of its own, and the cluster adds up their results."""
for values in ([-1, 2, -3, 4], list(range(7))):
    value, tasks = run_beside(observe, total_of, abs, list(values))
    assert isinstance(value, Real), (
        f"total_of(client, abs, {values}) gives {value!r}; expected is a number. Which tasks there are is looked at when the sum is there: "
        "does it end with return, and .result()?"
    )
    assert tasks, (
        f"total_of(client, abs, {values}) gives {value!r}, and the cluster ran no task for it. Let the cluster call the function, with "
        "client.map or client.submit, and do not call it yourself."
    )
    # What was scattered is needed, too, but it is no task.
    first = [task for task, needs in tasks.items() if not set(needs) & set(tasks)]
    used = {task for needs in tasks.values() for task in needs}
    last = [task for task in tasks if task not in used]
    assert len(first) >= len(values), (
        f"For {len(values)} values the cluster ran {len(first)} task(s) that wait for no other; expected is one for each value, "
        "such as those of client.map(function, data), with all of the data."
    )
    assert [bool(tasks[task]) for task in last] == [True], (
        f"For {len(values)} values the cluster ran {len(tasks)} task(s), and {len(last)} of them hand(s) its result to no other. Expected "
        "is one, the sum, which waits for the other tasks: client.submit(sum, futures), with the futures themselves and not with "
        "gathered results."
    )
print("right: everything is done on the cluster, and only the sum came back")

# %% [markdown]
"""
## 3. As they come

`client.gather` waits for the slowest task. Often you can do something with the first results while the others are still
running: show them, save them, or decide what to send next. `as_completed(futures)` gives you the futures one by one, **each as soon
as it is done**. Wrapped in `tqdm` it shows how far you are:
"""


# %% tags=["measured"]
def slow_square(x):
    """Return x * x, the more slowly the larger x is."""
    sleep(delay * x)
    return x * x


futures = {client.submit(slow_square, x): x for x in [5, 1, 3, 2]}
done = []
for future in tqdm(as_completed(futures), total=len(futures), file=sys.stdout):
    done.append((futures[future], future.result()))
done

# %% [markdown]
"""
The results come in the order in which tasks end, not in which you sent them. The dictionary says which future belongs to which
value: a future can be a dictionary's key.

### Exercise 2: handle each at once

Finish `handle_each(client, function, data, handle)`. It sends `function(x)` for every `x` in `data` to the cluster. As
soon as any result is there, it calls `handle(x, result)`, here in the notebook; it does not wait for slower ones first. Nobody knows
which will be there first, so all are sent before the first is waited for. At the end it returns the list of all results, **in the order of
`data`**; for no data it is empty. (The values in `data` differ from one another; their results may be equal.)

<details><summary>Hint 1</summary>

Keep a dictionary from each future to its `x`, loop over `as_completed` of it, and collect the results in a second
dictionary, by `x`.

</details>
<details><summary>Hint 2</summary>

After the loop: `return [results[x] for x in data]`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "handle_each", "locked": false, "schema_version": 3, "solution": true, "task": false}
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    ### BEGIN SOLUTION
    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        x = futures[future]
        results[x] = future.result()
        handle(x, results[x])
    return [results[x] for x in data]
    ### END SOLUTION


# %%
# handle_each(client, slow_square, [6, 4], print)

# %% [markdown]
"""
The check sends calls which end in an order of its own: each, but the first, ends only after the one before has been *handled*. Whoever
waits for all of them first waits in vain; after six seconds they give up. You need not read the cell.
"""


# %%
def arrive(x, gate, before, strict):
    """Return abs(10 * x), as soon as what comes before x has been handled; give up after six seconds."""
    secede()  # lets other tasks use this thread in the meantime
    if before[x] is None or Event(f"{gate}-{before[x]}").wait(timeout=6 if strict else 1):
        return abs(10 * x)
    if strict:
        return f"gave up: {before[x]} was not handled"
    return abs(10 * x)


def in_this_order(answer, data, order, strict=True):
    """Let calls end in an order; return what `answer` has handled, what it returned, and what is left of its data.

    Where it is not strict, calls wait for a second only, and have their result in any case.
    """
    client, gate, handled = the_client(), uuid4().hex, []
    before = dict(zip(order, [None, *order], strict=False))

    def handle(x, result):
        handled.append([x, result])
        Event(f"{gate}-{x}", client=client).set()

    value = answer(client, partial(arrive, gate=gate, before=before, strict=strict), data, handle)
    return handled, value, data


# %% nbgrader={"grade": true, "grade_id": "handle_each_at_once", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Each result is handled when it is there, and not after the slowest."""
cases = [([3, -1, 0, 1], [1, 3, -1, 0])]
### BEGIN HIDDEN TESTS
values = random.sample(range(2, 30), 4)
cases += [(values, random.sample(values, 4))]
### END HIDDEN TESTS
for values, order in cases:
    expected = [[x, abs(10 * x)] for x in order]
    handled, *_ = run_beside(in_this_order, handle_each, list(values), order)
    assert handled == expected, (
        f"The tasks for {values} end in the order {order}, each after the one before has been handled. Your function handled {handled}; "
        f"expected is {expected}: handle(x, result) once for each, right after its task has ended. Do you send all tasks first, loop "
        "over as_completed, and call handle inside the loop?"
    )
print("right: each was handled at once")

# %% nbgrader={"grade": true, "grade_id": "handle_each_results", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""The results come back in the order of the data."""
cases = [([3, -1, 0, 1], [1, 3, -1, 0]), ([], [])]
### BEGIN HIDDEN TESTS
values = random.sample(range(-20, 20), 5)
cases += [([7], [7]), (values, values[::-1])]
### END HIDDEN TESTS
for values, order in cases:
    _, value, left = run_beside(in_this_order, handle_each, list(values), order, False)
    assert left == values, (
        f"handle_each changes its data: {values} has become {left}. Only read it, or work on a copy."
    )
    assert isinstance(value, (list, tuple)), (
        f"For the data {values} handle_each gives {value!r}; expected is the list of results. Does it end with return?"
    )
    assert list(value) == [abs(10 * x) for x in values], (
        f"For the data {values} handle_each gives {value!r}; expected is {[abs(10 * x) for x in values]}: the results in the order of data, equal "
        "ones too, whatever the order in which they came."
    )
print("right: the results are in the order of the data")

# %% [markdown]
"""
## 4. When a call fails

A call that raises an error costs no more than its own result. Its future has the status `error`; `future.result()` raises the error
here, `future.exception()` returns it, and the other futures are as good as ever.
"""


# %%
def half(x):
    """Return half of an even number."""
    if x % 2:
        raise ValueError(f"{x} is odd")
    return x // 2


futures = client.map(half, range(4))
wait(futures)  # a list of futures: until each has a result or an error
for future in futures:
    print(future.status, "   ", future.exception() or future.result())

# %% [markdown]
"""
`client.gather(futures)` would raise the first error; `client.gather(futures, errors="skip")` leaves out what failed.

Some errors go away by themselves: a server was busy, a file was not there yet. For these, `client.submit(f, x, retries=3)` tells the
scheduler to try up to three *more* times, so four times in all, before the future is an error. `client.map`, `compute` and
`dask.annotate` take `retries`, too.

For something to try it with, here is a call that fails as often as you wish. It has to remember how often it was called, and a
worker is a bad place for that: the next attempt may go to another worker. So it asks the scheduler to count.
"""


# %%
def attempt(name):
    """Return how many times this has been called with this name, anywhere on the cluster."""

    def count(dask_scheduler):
        counts = dask_scheduler.__dict__.setdefault("course_attempts", {})
        counts[name] = counts.get(name, 0) + 1
        return counts[name]

    return get_client().run_on_scheduler(count)


def flaky(x, failures, run, kind="OSError"):
    """Return 10 * x, but fail the first failures[x] times. A new `run` begins anew."""
    number = attempt(f"{run}-{x}")
    if number <= failures.get(x, 0):
        raise getattr(builtins, kind)(f"attempt {number} for {x} failed")
    return 10 * x


twice_unlucky = partial(flaky, failures={7: 2}, run=uuid4().hex)
client.submit(twice_unlucky, 7, retries=3).result()

# %% [markdown]
"""
### Exercise 3: try again what failed

Finish `collect(client, function, data, tries)`. It computes `function(x)` on the cluster for every `x` in `data`. A call that
fails is tried again, until it has been tried `tries` times in all; one that succeeded is not called again. It returns two
things:

- a dictionary from each `x` that succeeded to its result,
- a list of those `x` that never did, in the order of `data`.

No error of a call is raised, whatever kind it is of. Without data both are empty. A result of 0 is a result. (The values in `data` differ from one another, and `tries` is at least 1.)

<details><summary>Hint 1</summary>

Let the scheduler try again: `client.submit(function, x, retries=...)`. Mind the difference between tries in all and *more* tries.

</details>
<details><summary>Hint 2</summary>

`wait(futures)`, then look at each `future.status`: `"finished"` or `"error"`. (Futures that are the keys of a dictionary are not
waited for: `wait(list(futures))`.) Or put `future.result()` into `try` and `except Exception`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "collect", "locked": false, "schema_version": 3, "solution": true, "task": false}
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    ### BEGIN SOLUTION
    futures = [client.submit(function, x, retries=tries - 1) for x in data]
    wait(futures)
    results, failed = {}, []
    for x, future in zip(data, futures, strict=True):
        if future.status == "error":
            failed.append(x)
        else:
            results[x] = future.result()
    return results, failed
    ### END SOLUTION


# %%
# collect(client, half, [4, 5, 6], 2)


# %%
def with_failures(answer, failures, data, tries, kind="OSError"):
    """Call `answer` with a function that fails failures[x] times; return its value, how often x was tried, and of how many tasks."""
    client, run = the_client(), uuid4().hex

    def counted(dask_scheduler):
        counts = dask_scheduler.__dict__.get("course_attempts", {})
        return {x: counts.pop(f"{run}-{x}", 0) for x in data}

    value, tasks = observe(answer, partial(flaky, failures=failures, run=run, kind=kind), data, tries)
    return value, client.run_on_scheduler(counted), len(tasks)


# %% nbgrader={"grade": true, "grade_id": "collect_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`collect` returns the results of what succeeded, and the list of what did not."""
cases = [
    ({2: 1, 3: 99}, [3, 1, 0, 2], 3, "OSError"),
    ({4: 1, 0: 9}, [4, 0, 5], 1, "KeyError"),
    ({}, [], 2, "OSError"),
]
### BEGIN HIDDEN TESTS
kind = random.choice(["RuntimeError", "TypeError", "ZeroDivisionError", "Exception"])
cases += [
    ({}, [9, 4, 6], 1, kind),
    ({9: 2, 4: 1, 6: 3}, [6, 9, 4], 3, kind),
    ({9: 5, 4: 5, 6: 5}, [6, 9, 4], 2, kind),
]
### END HIDDEN TESTS
for failures, values, tries, kind in cases:
    given, fails = (
        list(values),
        f"Calls for {values} that fail {failures} times, with {kind}, with {tries} tries: ",
    )
    value, *_ = run_beside(with_failures, collect, failures, given, tries, kind)
    assert given == values, (
        f"collect changes its data: {values} has become {given}. Only read it, or work on a copy."
    )
    assert isinstance(value, (tuple, list)), (
        f"{fails}collect gives {value!r}; expected are two things, a dictionary and a list: return results, failed."
    )
    assert len(value) == 2, (
        f"{fails}collect gives {len(value)} things; expected are two: return results, failed."
    )
    results = {x: 10 * x for x in values if failures.get(x, 0) < tries}
    failed = [x for x in values if x not in results]
    assert value[0] == results, (
        f"{fails}the results are {value[0]!r}; expected is {results}. Has each future ended when you look at it? wait(list(futures)) waits "
        "for all of them."
    )
    assert list(value[1]) == failed, (
        f"{fails}your list of failures is {value[1]!r}; expected is {failed}, in the order of the data."
    )
print("right: results and failures, for", ", ".join(dict.fromkeys(kind for *_, kind in cases)))

# %% nbgrader={"grade": true, "grade_id": "collect_tries", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""What failed is tried again on the cluster, as often as allowed, and what succeeded is not."""
for failures, tries, expected in [
    ({2: 1, 3: 99}, 3, {1: 1, 2: 2, 3: 3}),
    ({1: 3, 2: 1}, 2, {1: 2, 2: 2, 3: 1}),
]:
    _, tried, sent = run_beside(with_failures, collect, failures, [1, 2, 3], tries)
    assert sent, (
        "Your function sent no task to the cluster; expected is that the cluster calls function: client.submit(function, x, retries=...)."
    )
    assert tried == expected, (
        f"Calls that fail {failures} times, with {tries} tries: they were called {tried} times; expected is {expected}. `retries` counts the "
        "tries after the first. Only what failed is to be sent again; and with a loop of your own use pure=False, or you are given the old "
        "error."
    )
print("right: only what failed was tried again")

# %% [markdown]
"""
## 5. When a worker dies

Machines fail, and systems kill processes that use too much memory. A worker that dies takes with it the tasks that it was
running, **and all results that it held**. The scheduler still has the graph. It finds out what is lost and has it computed again, on
the workers that are left. A worker process on your own computer is also started again, by a guard called the *nanny*.

Try it. Eight results lie on the workers; one of these is killed; then you ask for the results:
"""


# %% tags=["measured"]
numbers = client.map(slowinc, range(100, 108))
wait(numbers)
holders = client.who_has(numbers)  # {task: [workers that hold its result]}
if address:
    print("This cluster may be used by others: nobody is killed.")
else:
    victim, process = next(iter(client.run(lambda: psutil.Process().pid).items()))
    psutil.Process(process).kill()
    print("lost with", victim, "are", sum(victim in where for where in holders.values()), "of 8 results")
print(client.gather(numbers))
client.wait_for_workers(workers)

# %% [markdown]
"""
All eight are there again. You did nothing; you only waited for those that were computed twice. That works for tasks that may
run twice. A task that sends an e-mail sends two: let tasks return values, and act on them at the end.

(A task that kills its worker each time is not tried for ever. After some deaths its future fails with `KilledWorker`. Nearly always
it uses too much memory.)

**What has to run again?** Not everything that was lost. Suppose that `a`, `b`, `c` and `d` were loaded, `ab` was made of the first
two, `cd` of the others, and `all` of both. When `ab` was done, nobody needed `a` and `b` any more, and Dask forgot their results.
"""


# %%
def combine(*parts):
    """Return all parts as one."""
    return "".join(parts)


a, b, c, d = (delayed(combine)(name, dask_key_name=name) for name in "abcd")
ab = delayed(combine)(a, b, dask_key_name="ab")
cd = delayed(combine)(c, d, dask_key_name="cd")
everything = delayed(combine)(ab, cd, dask_key_name="all")
everything.visualize(rankdir="LR")

# %% [markdown]
"""
Now `ab` lies on worker 1, `c` and `d` on worker 2, and worker 2 runs `cd`. **Before you go on:** what still has to run if
worker 2 dies at this moment? And if it is worker 1?

<details><summary>Answer</summary>

If worker 2 dies: `c`, `d`, `cd` and `all`; `ab` is safe on worker 1. If worker 1 dies: `ab` is lost, and to compute it again Dask needs `a`
and `b`, which it has forgotten. So `a`, `b`, `ab`, `cd` and `all`.

</details>

What that costs is again a matter of work and span. A task that need not run again costs nothing. With one second for each other task, on
the one worker that is left:
"""


# %%
def seconds_left(still_to_run, workers):
    """Return the seconds that these tasks of `everything` take, at one second each."""
    costs = TaskGraph(everything).with_costs(lambda task: float(task.key in still_to_run))
    return predict(costs, workers=workers).makespan


print("nobody dies:  ", seconds_left({"cd", "all"}, workers=2))
print("worker 2 dies:", seconds_left({"c", "d", "cd", "all"}, workers=1))
print("worker 1 dies:", seconds_left({"a", "b", "ab", "cd", "all"}, workers=1))

# %% [markdown]
"""
### Exercise 4: what still has to run

Finish `still_to_run(needs, holders, dead, wanted)`. It returns the *set* of all tasks that still have to run after some workers have died,
to get the result of the task `wanted`.

- `needs` says for each task which tasks' results it needs: `{"all": ["ab", "cd"], "ab": ["a", "b"], "a": [], ...}`.
- `holders` says for each result that there was before, on which workers it lies: `{"ab": ["w1"], "c": ["w2"]}`. There may be
  copies on several workers. A result that is not in it has not been computed yet, or is forgotten.
- `dead` is the set of workers that have died: `{"w2"}`.

A result that lies on a living worker is used, and what was needed for it does not matter.

<details><summary>Hint 1</summary>

Begin with `wanted`. If a living worker holds it, nothing has to run. If not, it has to run, and so does whatever has to
run for each task that it needs.

</details>
<details><summary>Hint 2</summary>

Keep a list of tasks that you have to look at, beginning with `[wanted]`, and a set of those that have to run. Or let the function
call itself for each of `needs[wanted]`, and unite the sets.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "still_to_run", "locked": false, "schema_version": 3, "solution": true, "task": false}
def still_to_run(needs, holders, dead, wanted):
    """Return the set of tasks that have to run after the death of workers, to get the result of `wanted`."""
    ### BEGIN SOLUTION
    to_look_at, must_run = [wanted], set()
    while to_look_at:
        task = to_look_at.pop()
        alive = set(holders.get(task, [])) - set(dead)
        if not alive and task not in must_run:
            must_run.add(task)
            to_look_at.extend(needs[task])
    return must_run
    ### END SOLUTION


# %%
needs = {"a": [], "b": [], "c": [], "d": [], "ab": ["a", "b"], "cd": ["c", "d"], "all": ["ab", "cd"]}
# still_to_run(needs, {"ab": ["w1"], "c": ["w2"], "d": ["w2"]}, {"w2"}, "all")

# %% nbgrader={"grade": true, "grade_id": "still_to_run_one_death", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`still_to_run` finds what one dead worker leaves to be done."""
needs = {"all": ["ab", "cd"], "ab": ["a", "b"], "a": [], "b": [], "c": [], "cd": ["c", "d"], "d": []}
backwards = dict(reversed(needs.items()))
holders = {"ab": ["w1"], "c": ["w2"], "d": ["w2"]}
after_death = {
    (): {"cd", "all"},
    ("w2",): {"c", "d", "cd", "all"},
    ("w1",): {"a", "b", "ab", "cd", "all"},
}
hint = (
    "A result on a living worker is used; one that is lost or forgotten has to be computed again, and so has whatever it needs, if that "
    "is not there either. The answer is a set."
)
for order in (needs, backwards):
    check(still_to_run, *[(order, holders, set(dead), "all") for dead in after_death]).returns(
        lambda needs, holders, dead, wanted: after_death[tuple(dead)], hint
    )
check(still_to_run, (needs, {"all": ["w1"], "a": ["w2"]}, {"w2"}, "all")).returns(
    set(), "The result of all lies on a living worker, so nobody needs anything."
)
check(still_to_run, (needs, {"c": ["w1"], "ab": ["w1"]}, {"w2"}, "cd")).returns(
    {"d", "cd"}, "Nobody wants all."
)
### BEGIN HIDDEN TESTS
check(still_to_run, (backwards, {"d": ["w3"], "a": ["w2"]}, {"w2"}, "all"), (needs, {}, set(), "a")).returns(
    lambda needs, holders, dead, wanted: {"a"} if wanted == "a" else {"a", "b", "ab", "c", "cd", "all"}, hint
)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "still_to_run_copies", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""A copy on a living worker saves a result, and several workers may die."""
needs = {"read": [], "clean": ["read"], "mean": ["clean"], "max": ["clean"], "report": ["mean", "max"]}
holders = {"clean": ["w1", "w2", "w4"], "mean": ["w3"]}
after_deaths = {
    ("w1", "w2"): {"max", "report"},
    ("w1", "w3", "w4"): {"mean", "max", "report"},
    ("w1", "w2", "w4"): {"read", "clean", "max", "report"},
    ("w1", "w2", "w3", "w4"): set(needs),
}
hint = "A result is lost only if all workers that hold a copy are dead, however many there are."
check(still_to_run, *[(needs, holders, set(dead), "report") for dead in after_deaths]).returns(
    lambda needs, holders, dead, wanted: after_deaths[tuple(sorted(dead))], hint
)
### BEGIN HIDDEN TESTS
chain = {n: [n - 1] if n else [] for n in range(200)}
lengths = [3, 198, random.randrange(4, 197)]
check(
    still_to_run, *[(chain, {n: ["w1", "w2"], n // 2: ["w2"]}, {"w2", "w9"}, 199) for n in lengths]
).returns(lambda needs, holders, dead, wanted: set(range(max(holders) + 1, 200)), hint)
### END HIDDEN TESTS

# %% [markdown]
"""
## 6. Data have to travel, and to fit

**Send large data once.** Whatever you hand to `submit` is packed and sent with that task. A table of 100 MB handed to 50 tasks
leaves your notebook 50 times. `client.scatter(table)` sends it once, and gives you a future. Hand that to your tasks; a worker that
has no copy gets one from a worker that has.
"""


# %%
def count(table, x):
    """Return how often x stands in a table."""
    return int((table == x).sum())


def entry(table, x):
    """Return the entry of a table at place x."""
    return table[x].item()


table = np.arange(1_000_000) % 7
remote = client.scatter(table)
client.gather([client.submit(count, remote, x) for x in range(3)])

# %% [markdown]
"""
(Better still: let a task load the data where it is needed, and do not send them at all. And mind that `scatter` takes a *list*
for several things: it sends each element by itself and returns a list of futures. To send a list as one thing, write
`(remote,) = client.scatter([my_list])`.)

### Exercise 5: send it once

Finish `score_all(client, function, table, values)`: it returns the list of `function(table, x)` for all `x` in `values`, in order, each
computed by a task of its own. `table` is a NumPy array, and goes to the cluster **once**: all tasks wait for the same piece of data, and
none brings its own. If a call fails, its error is raised.

<details><summary>Hint 1</summary>

First `remote = client.scatter(table)`. Then hand over `remote` wherever the table was.

</details>
<details><summary>Hint 2</summary>

`[client.submit(function, remote, x) for x in values]`, and `gather` what that gives.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "score_all", "locked": false, "schema_version": 3, "solution": true, "task": false}
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    ### BEGIN SOLUTION
    remote = client.scatter(table)
    return client.gather([client.submit(function, remote, x) for x in values])
    ### END SOLUTION


# %%
# score_all(client, count, table, [0, 1, 2])

# %% nbgrader={"grade": true, "grade_id": "score_all_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`score_all` returns the results, in the order of the values."""
cases = [(entry, [10, 11, 12, 0, 11], [3, 0, 2, 0, 4, 1]), (count, [5, 5, 6], [6, 5])]
### BEGIN HIDDEN TESTS
entries = [random.randint(0, 4) for _ in range(9)]
cases += [(count, [1] * 50, [1]), (count, entries, [1, 2, 0, 3, 0, 1])]
### END HIDDEN TESTS
for function, entries, values in cases:
    given, expected = list(values), [entries.count(x) if function == count else entries[x] for x in values]
    call = (
        f"With {function.__name__} as the function, the table {entries} and the values {values}, score_all "
    )
    value, _ = run_beside(observe, score_all, function, np.array(entries), given)
    assert given == values, f"{call}changes its values, which have become {given}. Only read them."
    assert isinstance(value, (list, tuple)), f"{call}gives {value!r}; expected is a list of results."
    assert list(value) == expected, (
        f"{call}gives {value!r}; expected is {expected}. Is the function that is passed in called with the table and each value, equal ones "
        "too, and is the result of each gathered, in the order of values?"
    )
raised = ""
try:
    value, _ = run_beside(observe, score_all, entry, np.array([10, 11]), [1, 5])
except IndexError:
    raised = "IndexError"
assert raised == "IndexError", (
    f"With entry as the function, the table [10, 11] and the values 1, 5, score_all gives {value!r}; expected is the IndexError of the call for "
    "5: a result that is left out goes unnoticed. Let the error pass."
)
print("right: the results are in the order of the values")

# %% nbgrader={"grade": true, "grade_id": "score_all_sent_once", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""All tasks wait for one and the same piece of data."""
for values in ([3, 0, 2], list(range(6))):
    value, tasks = run_beside(observe, score_all, entry, np.arange(len(values), 20), list(values))
    assert isinstance(value, (list, tuple)), (
        f"score_all gives {value!r}; expected is a list of results. Which tasks there are is looked at when they are there."
    )
    assert len(tasks) >= len(values), (
        f"For {len(values)} values the cluster ran {len(tasks)} task(s); expected is one for each value."
    )
    needed = [piece for needs in tasks.values() for piece in needs]
    assert max(map(needed.count, needed), default=0) >= len(values), (
        "Your tasks do not wait for one common piece of data, so each of them brings the table along, or it was sent several times. "
        "Scatter the table before the loop, once, and hand its future to submit as an argument of its own."
    )
print("right: the table went to the cluster once")

# %% [markdown]
"""
**Memory is limited for each worker.** `memory_limit` says how much one worker may use. Dask acts in four steps, by default at

| of the limit | a worker |
|---|---|
| 60 % | moves results that it keeps to disk, the least recently used first: it *spills* |
| 70 % | does the same when the memory of its whole process is that large |
| 80 % | takes no new tasks until there is room again |
| 95 % | is killed by its nanny, and started anew without its results |

Spilling keeps you going, but reading back is slow. What a task has in use at the moment cannot be spilled. See the first step at work in
a worker that may keep 10 MB, and gets six results of 2 MB. (Here we switch the other three off: such a small limit is far below what
the process itself needs.)
"""

# %%
only_results = {f"distributed.worker.memory.{step}": False for step in ("spill", "pause", "terminate")}
with (
    dask.config.set(only_results),
    Client(
        n_workers=1,
        processes=False,
        memory_limit="10MB",
        dashboard_address="127.0.0.1:0",
        set_as_default=False,
    ) as small,
):
    blocks = small.map(lambda n: np.full(250_000, float(n)), range(6))
    wait(blocks)
    ((in_memory, on_disk),) = small.run(
        lambda dask_worker: (len(dask_worker.data.fast), len(dask_worker.data.slow))
    ).values()
    print("in memory:", in_memory, "  on disk:", on_disk)
    print("and all of them are there:", [float(block[0]) for block in small.gather(blocks)])

# %% [markdown]
"""
60 % of 10 MB are 6 MB: no more than three results of 2 MB. The others went to disk, and came back when they were asked for.

### Exercise 6: how many workers?

You start a cluster on one machine, with one thread for each worker. `memory` bytes are shared evenly among the workers: that gives
each its `memory_limit`. A task needs up to `task_memory` bytes while it runs, and that must not be more than 60 % of its
worker's limit (exactly 60 % is allowed). There are `cores` processors, and no more workers than these are of use.

Finish `plan_cluster(memory, cores, task_memory)`: it returns a dictionary with `workers`, the **largest** possible number (an integer), and
`memory_limit`, in bytes, for each of them. If not even one worker fits, it raises a `ValueError`.

<details><summary>Hint 1</summary>

How large must a worker's limit be at least, so that 60 % of it are `task_memory`? How often does that go into `memory`?

</details>
<details><summary>Hint 2</summary>

`int(0.6 * memory / task_memory)` workers fit. Take the smaller of that and `cores`; then divide the memory among them.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "plan_cluster", "locked": false, "schema_version": 3, "solution": true, "task": false}
def plan_cluster(memory, cores, task_memory):
    """Return {"workers": ..., "memory_limit": ...}: most workers whose tasks stay below 60 % of their limit."""
    ### BEGIN SOLUTION
    workers = min(cores, int(0.6 * memory / task_memory))
    if workers < 1:
        raise ValueError(f"A task of {task_memory} bytes is too large for a machine with {memory} bytes.")
    return {"workers": workers, "memory_limit": memory // workers}
    ### END SOLUTION


# %%
# plan_cluster(64e9, 16, 5e9)

# %% nbgrader={"grade": true, "grade_id": "plan_cluster_numbers", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`plan_cluster` finds the largest number of workers, and what each of them may use."""
GB = 10**9
plans = [
    (64, 16, 5, 7),
    (64, 4, 5, 4),
    (16, 8, 9, 1),
    (10, 4, 6, 1),
    (60, 64, 12, 3),
]  # the last two fit exactly
### BEGIN HIDDEN TESTS
plans += [(100, 64, 1.1, 54), (100, 32, 0.5, 32), (31, 3, 5, 3), (7, 2, 4, 1)]
plans += [random.choice([(20, 64, 12, 1), (20, 9, 6, 2), (90, 8, 9, 6), (120, 16, 18, 4)])]
### END HIDDEN TESTS
for memory, cores, task, workers in plans:
    plan = plan_cluster(memory * GB, cores, int(task * GB))
    case = f"{memory} GB, {cores} cores and tasks of {task} GB"
    assert {"workers", "memory_limit"} <= set(plan if isinstance(plan, dict) else ()), (
        f"For {case}, plan_cluster gives {plan!r}; expected is a dictionary with workers and memory_limit."
    )
    assert isinstance(plan["workers"], Integral), (
        f"For {case} you plan {plan['workers']!r} workers; expected is a whole number, {workers}: // of floats gives a float, int(...) an integer."
    )
    assert plan["workers"] == workers, (
        f"For {case} you plan {plan['workers']!r} workers; expected are {workers}. A worker needs {task} / 0.6 = {task / 0.6:.3g} GB, "
        f"{memory} GB are there, and more workers than cores are of no use."
    )
    assert abs(plan["memory_limit"] - memory * GB / workers) < 0.01 * GB, (
        f"For {case} each worker may use {plan['memory_limit']!r} bytes in your plan; expected are {memory} GB / {workers} = "
        f"{memory / workers:.4g} GB: all the memory, shared evenly."
    )
print("right: workers and their limits")

# %% nbgrader={"grade": true, "grade_id": "plan_cluster_too_large", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""A task that is too large for the machine is refused with a ValueError."""
for memory, task in [(8 * 10**9, 6 * 10**9), (10 * 10**9, 6 * 10**9 + 10**6), (10**9, 10**12)]:
    try:
        found = plan_cluster(memory, 4, task)
    except ValueError as error:
        found = error
    assert isinstance(found, ValueError), (
        f"A task of {task:,} bytes does not fit into 60 % of {memory:,}. plan_cluster gives {found!r}; expected is a ValueError."
    )
print("right: what does not fit is refused")

# %% [markdown]
"""
## 7. A report to keep

The dashboard shows a cluster while it works. `performance_report` keeps what it showed, as a web page that you can look at later, or
send to whoever wants to help you:
"""

# %% tags=["measured"]
report = Path("scaling_out_report.html")
with performance_report(filename=report):
    delayed(sum)([delayed(slowinc)(x) for x in range(8)]).compute()
print(report, "has", format_bytes(report.stat().st_size))

# %% [markdown]
"""
It lies beside this notebook: double-click it in the file browser on the left, and click *Trust HTML*. Its *Summary* says how long tasks ran
(*compute time*) and how long data travelled (*transfer time*); *Task Stream* is the picture that `timeline` draws, as measured. (The
last cell of this notebook deletes it.)

## 8. A larger cluster

Your functions of this notebook do not know how large the cluster is. What changes is how workers are started. This code is to
be read; it runs only where there is such a cluster, and needs the package it imports.

**Any machines you can log in to.** Start a scheduler on one of them and workers on the others; then put the address into the parameters
above.

```
dask scheduler                                  # on the first machine; it prints tcp://10.0.0.5:8786
dask worker tcp://10.0.0.5:8786 --nworkers 4 --nthreads 1 --memory-limit 8GB    # on each of the others
```

Or let `dask.distributed.SSHCluster(["host1", "host2"])` do the same.

**SLURM**, the queue of many computing centres. `dask_jobqueue` hands in jobs for you; each job is a worker or several. They begin when the
queue lets them: your notebook works with those that are there.

```python
from dask_jobqueue import SLURMCluster
cluster = SLURMCluster(queue="normal", cores=8, processes=8, memory="64GB", walltime="01:00:00")
cluster.scale(jobs=10)                          # 10 jobs of 8 workers with 8 GB each
client = cluster.get_client()
```

A job ends when its `walltime` is over, and its workers die. You know now what that means for their results.

**Kubernetes**, for containers. Each worker is a *pod*; its packages come from an image, so put yours into one.

```python
from dask_kubernetes.operator import KubeCluster
cluster = KubeCluster(name="mine", image="ghcr.io/dask/dask:latest", n_workers=10)
client = cluster.get_client()
```

**Dask Gateway**, where others run the clusters for you: you log in to a server and ask for one. You see no machines at all.

```python
from dask_gateway import Gateway
gateway = Gateway("https://gateway.example.org")
cluster = gateway.new_cluster()
cluster.adapt(minimum=2, maximum=20)            # as many workers as there is work for
client = cluster.get_client()
```

Wherever the workers are, five things are to be seen to:

- **Packages.** Workers need the same versions of Python, Dask and your libraries: `client.get_versions(check=True)`. Functions of your
  notebook travel along. Those of your own modules do not: `client.upload_file("mymodule.py")`.
- **Files.** A path means something on the machine that opens it. Use storage that all workers reach.
- **Distance.** What you gather comes over the network. Reduce first, then fetch.
- **Trust.** Whoever reaches the port of a scheduler or of a worker can run programs there as you, also other users of these machines. Do not
  leave one open; `Security` wants a certificate of everybody, and encrypts.
- **Cost.** A forgotten cluster goes on costing money or quota. Close it.
"""

# %% [markdown] nbgrader={"grade": false, "grade_id": "hundred_files_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A program has 100 tasks of 60 s, none of which needs another; one last task, of 10 s, needs all their results. It runs on 10 workers
with one thread each. All 100 tasks are done, and each worker holds ten of the results, when one worker dies, just as the last task begins
on another worker. The dead worker does not come back.

In at most six sentences: how long would the whole have taken without the death? What has to run again, and how long does the whole take now? Would
it take longer with 100 workers, of which again one dies at this moment? What could make such a loss cheaper?

=== BEGIN MARK SCHEME ===
4 points, one for each:

1. Without the death: ten rounds of 60 s, then 10 s: 610 s.
2. The ten results of the dead worker are computed again (not the other 90), on nine workers: two rounds of 60 s; then the last task begins:
   600 + 120 + 10 = 730 s. (A remark that the last task may have run in part is welcome.)
3. With 100 workers: one round and the last task take 70 s. One result is lost, one task runs again: 60 + 60 + 10 = 130 s. The whole is much shorter, though
   nearly twice as long as without a death; each worker holds less.
4. A sensible remedy: save results to files as they are made and let the last task read them; keep copies (`client.replicate`); shorter tasks;
   combine in a tree, so that early results are no longer needed. Not: retries (they help against errors, not lost results).
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "hundred_files", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
Ten workers do 100 tasks in ten rounds of 60 s, and the last task takes 10 s: 610 s. The death costs the ten results that lay on that worker; the
other 90 are safe. Nine workers compute ten tasks in two rounds, 120 s, and only then can the last task begin: 730 s in all. With
100 workers there is one round, one result is lost and computed again, and the whole takes 60 + 60 + 10 = 130 s instead of 70 s. If each task
writes its result to a file that all workers reach, a death costs only what was running.
"""

# %% [markdown]
"""
## Summary

- A `Client` connects you to a cluster, here or anywhere: `Client(address)`. Graphs then run there.
- `submit` and `map` start tasks at once and return **futures**. Hand futures on instead of gathering results; fetch what is small.
- `as_completed` gives you what is ready, whatever you sent first. `retries` tries again what failed.
- When a worker dies, Dask computes again what was lost and is still needed. Results on living workers are used.
- Scatter large data once. A worker spills at 60 % of its limit, and is killed at 95 %: fewer workers have more memory each.

**What's next:** your own programs. Draw their graphs before you rent a cluster.
"""

# %% [markdown]
"""
## Going further (not marked)

**Not too many at a time.** A million futures at once fill the scheduler's memory. Keep a few in flight, and send a new one for each that
comes back; `as_completed` takes new futures while it runs:
"""


# %%
def in_flight(client, function, data, limit):
    """Return the set of function(x) for all x in data, with no more than `limit` tasks on their way at a time."""
    rest = iter(data)
    waiting = as_completed([client.submit(function, x) for _, x in zip(range(limit), rest, strict=False)])
    results = set()
    for future in waiting:
        results.add(future.result())
        for x in rest:
            waiting.add(client.submit(function, x))
            break
    return results


in_flight(client, slowinc, range(10), limit=3)

# %% [markdown]
"""
**Keep a result on the cluster.** `client.persist(z)` computes a graph and leaves its result on the workers: what you build on it begins from
there. `client.compute(z)` gives you a future of it. Both return at once.
"""

# %%
kept = client.persist(total)
later = client.compute(kept + 1)
later.result()

# %% [markdown]
"""
**Who goes first, and where.** `dask.annotate` says something about tasks that are made inside it: how important they are, how often to
try again, which workers may run them. Here six tasks for one worker are numbered as they begin: with `priority`, the later of two groups comes first.
Change the numbers. (`optimize_graph=False`, since what Dask does to a graph before it runs may lose such notes.)
"""

# %% tags=["measured"]
started = partial(attempt, uuid4().hex)  # says how many have begun


def turn(x):
    """Return x, and as which of all tasks this one began."""
    place = started()
    sleep(delay)
    return x, place


one = [min(client.scheduler_info(n_workers=-1)["workers"])]
with dask.annotate(priority=-1, retries=2, workers=one):
    patient = [delayed(turn)(x) for x in range(3)]
with dask.annotate(priority=1, workers=one):
    urgent = [delayed(turn)(x) for x in range(10, 13)]
in_turn = dask.compute(patient, urgent, optimize_graph=False)
in_turn

# %% [markdown]
"""
**How long would it take there?** Predict before you rent. Here are 200 tasks of a minute that one last task needs; what do more workers
bring, and where does it end?
"""

# %%
many = delayed(sum)([delayed(slowinc)(x) for x in range(200)])
minutes = TaskGraph(many).with_costs({"slowinc": 1.0, "sum": 1.0})
for number in (1, 10, 50, 200, 1000):
    print(f"{number:5} workers: {predict(minutes, workers=number).makespan:4.0f} minutes")

# %% [markdown]
"""
**Close what you have opened.** This closes the client, and with it the cluster that it started. A cluster that was there before stays.
"""

# %%
client.close()
report.unlink(missing_ok=True)
