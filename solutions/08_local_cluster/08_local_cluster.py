# %% [markdown]
"""
# Open a cluster of your own, and find what goes wrong on it

The scheduler that is called *distributed* runs tasks on a cluster: one that is made of many computers, or one on your own. In this notebook
you first find the input that makes a task fail. Then you open a cluster, watch it, give it a size that fits your computer, and close it properly.

**You will**

- find the input that makes a task fail, with the debugger and without;
- open a cluster on your own computer, read its page, and close it so that nothing stays behind;
- divide cores and memory among its workers;
- see what becomes of a task that needs more memory than its worker has.

**You need** the first lesson: `delayed`, `compute`, the task graph, its *work* (all tasks) and its *span* (the longest
chain of tasks that wait for one another). From the fourth, what the *GIL* is: of the threads of one process, only one runs Python code at a time.

**Time:** 45 to 55 minutes; 10 more for the question at the end, and 10 if you like for *Going further*.

**How the exercises work.** Replace the line that raises `NotImplementedError`, run the cell, then run the checks below it.
A check that fails says in its last lines what it saw, what it expected and where to look; when it is graded, it tries other
inputs, too. A function leaves its arguments as they are: to change a list or a dictionary, make a new one. Lines that begin with `#` in a
cell of their own are for trying: take the `#` away once your function is written.
"""

# %%
import contextlib
import io
import logging
import os
import pdb
import random
import sys
import threading
import traceback
import warnings
from time import monotonic, sleep

import dask
from dask import delayed
from dask.distributed import Client, KilledWorker, LocalCluster, SpecCluster, Worker, get_worker
from dask.utils import format_bytes

from course import about_bytes, check, drawn, each, either, whole_numbers
from course.observed import check_beside
from course.sharing import keeps_earlier
from course.troubles import error_named
from tasklens import TaskGraph, predict, process_pool, record, timeline

# %load_ext memory_profiler

# Clusters log each failing task, which is raised anyway, and warn where there is no network, or another cluster.
logging.getLogger("distributed").setLevel(logging.CRITICAL)
warnings.filterwarnings("ignore", "Couldn't detect a suitable IP address|Port .* is already in use")

# %% [markdown]
"""
You may change these numbers at any time; then run the cells below again. The text speaks of the values that stand here.
"""

# %% grading_parameters={"delay": 0.0} parameter_sets=[{"delay": 0.01, "workers": 2, "megabytes": 2, "many_workers": 3}, {"delay": 0.001, "workers": 1, "megabytes": 1, "many_workers": 1}, {"delay": 0.02, "workers": 3, "megabytes": 3, "many_workers": 2}] tags=["parameters"]
delay = 0.25  # seconds that one slow call takes
workers = 4  # how many threads or processes run the tasks of section 5
many_workers = 8  # workers of the larger cluster, with two threads each
memory_limit = "1GB"  # for each worker of the smaller cluster
small_limit = "500MB"  # for the worker that gets too much
megabytes = 50  # what a task of section 5 holds in memory


# %%
def slowinc(x):
    """Return x + 1, slowly."""
    sleep(delay)
    return x + 1


def slowdec(x):
    """Return x - 1, slowly."""
    sleep(delay)
    return x - 1


def slowadd(x, y):
    """Return x + y, slowly."""
    sleep(delay)
    return x + y


# %% [markdown]
"""
## 1. Find the task that fails

One of many tasks fails. Below, each task gets the prices and volumes of a share on one day, and returns the mean price. On one of the days
nothing was traded. The tasks run in two other processes; to start these takes some seconds.
"""


# %%
def mean_price(name, prices, volumes):
    """Return the mean price of a share, weighted by the volume that was traded at each price."""
    value = 0
    for price, volume in zip(prices, volumes, strict=True):
        value += price * volume
    traded = sum(volumes)
    return value / traded


# Takes about 2 seconds: two processes are started.
days = [("ibm", [10, 20], [1, 3]), ("xom", [30, 31], [0, 0]), ("jpm", [5], [7])]
means = [delayed(mean_price)(*day) for day in days]
try:
    dask.compute(*means, scheduler="processes", num_workers=2)
except ZeroDivisionError as error:
    print("ZeroDivisionError:", error)

# %% [markdown]
"""
The message does not say which day it was. And the variables of that call are gone, together with the process in which it ran.

Run it once more with `scheduler="single-threaded"`. Now everything happens here, in your notebook's own thread, one task after the
other. So all that you know for finding errors works: prints come in order, and the debugger can stop inside a task.
In a notebook, write `%debug` in the cell below the error, and you are at the place where it was raised, with its variables. To
show it without a keyboard, this cell types for you:
"""

# %% tags=["measured"]
typed = io.StringIO("print(name, volumes)\np traded\nquit\n")
try:
    dask.compute(*means, scheduler="single-threaded")
except ZeroDivisionError as error:
    debugger = pdb.Pdb(stdin=typed, stdout=sys.stdout)
    debugger.reset()
    debugger.interaction(None, error.__traceback__)

# %% [markdown]
"""
The line with the arrow is the one that failed. What stands behind `ipdb>` is the answer to what was typed: share *xom*, volumes of 0,
and `traded` is 0.

A program can read these variables, too. An error carries its *traceback*, the chain of calls that led to it, and each call of a Python function in it still has its
local variables. (Of functions in C, such as `float` or `open`, nothing is left: then you see those of the caller.)
"""


# %%
def variables_at(error):
    """Return the local variables of the call that raised an error, as a dictionary."""
    calls = [frame for frame, line in traceback.walk_tb(error.__traceback__)]
    return dict(calls[-1].f_locals)  # the last call is the one that failed


try:
    dask.compute(*means, scheduler="single-threaded")
except ZeroDivisionError as error:
    print(variables_at(error))

# %% [markdown]
"""
### Exercise 1: collect the evidence

The first error ends `dask.compute`, so you see one at a time. Finish `evidence(lazies)`: it computes each `Delayed` of a list for itself, with
the single-threaded scheduler. It returns a list with the variables (from `variables_at`) of each one that fails, in order, whatever kind of `Exception` it raises. Those that
succeed leave nothing in it.

<details><summary>Hint 1</summary>

A loop over `lazies`, and in it `try: … except Exception as error:`.

</details>
<details><summary>Hint 2</summary>

In the `try`: `lazy.compute(scheduler="single-threaded")`. In the `except`: `found.append(variables_at(error))`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "evidence", "locked": false, "schema_version": 3, "solution": true, "task": false}
def evidence(lazies):
    """Return the variables of each call that fails, in a list."""
    ### BEGIN SOLUTION
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:  # noqa: BLE001, whatever a task may raise
            found.append(variables_at(error))
    return found
    ### END SOLUTION


# %%
# evidence(means)


# %% [markdown]
"""
The checks use these tasks. Run the cell; you need not read it.
"""


# %% jupyter={"source_hidden": true}
"""Given: days on which nothing was traded, and tasks that fail in other ways."""
some_xom, some_hal, some_jpm, some_al = (
    ("xom", [4], [0]),
    ("hal", [6], [0]),
    ("jpm", [5], [7]),
    ("al", [9, 1], [0, 0]),
)
some_weeks = [
    [some_xom, some_jpm, some_hal],
    [some_xom, some_jpm, some_hal, ("nil", [0], [7]), some_al, some_xom],
    [],
    [some_jpm],
    [some_xom, some_jpm, some_al] * 10,
]
some_kinds = [
    "ValueError",
    "OSError",
    "TypeError",
    "RuntimeError",
    "AssertionError",
    "StopIteration",
    "Unheard",
]


def given_evidence(days):
    """Return the variables of mean_price for each day on which nothing was traded; or of fail_with, for a kind of error."""
    if isinstance(days, str):
        return [{"kind": days}]
    return [
        {
            "name": name,
            "prices": prices,
            "volumes": volumes,
            "value": sum(price * volume for price, volume in zip(prices, volumes, strict=True)),
            "price": prices[-1],
            "volume": volumes[-1],
            "traded": 0,
        }
        for name, prices, volumes in days
        if sum(volumes) == 0
    ]


def stumble(x):
    """Divide by zero, and leave behind in which thread that was."""
    thread = threading.current_thread().name
    return x / len(thread[:0])


def give_up():
    """Fail, and leave nothing behind."""
    raise KeyError


def fail_with(kind):
    """Raise an error of this kind."""
    raise error_named(kind)(kind)


def given_tasks(days):
    """Return a task for each day; or, for a kind of error, a task that fails with it, and one that does not."""
    if isinstance(days, str):
        return [delayed(fail_with)(days), delayed(abs)(-1)]
    return [delayed(mean_price)(*day) for day in days]


def fail_again(x):
    """Raise an error because of another."""
    try:
        fail_with("ValueError")
    except ValueError as error:
        raise RuntimeError("again") from error


def find_error():
    """Return an error, and raise none."""
    return ValueError("this is a value")


def fail_here(_x, __y=None):
    """Fail where a debugger can stop, and nowhere else."""
    if threading.current_thread() is threading.main_thread():
        raise LookupError


def given_price(prices, share):
    """Fail where a share has no price, with a variable that can be read and not be copied."""
    shares = prices.keys()
    if share not in shares:
        raise LookupError(share)
    return prices[share]


def fail_once(mark, kind="ZeroDivisionError"):
    """Fail when it is called with this mark for the first time, by an error of this kind, and not again."""
    if mark not in os.environ:
        os.environ[mark] = "called"
        raise error_named(kind)(mark)
    return mark


def given_once(kind):
    """Return two tasks, of which the first fails by an error of this kind when it is called for the first time."""
    return [delayed(fail_once)(os.urandom(8).hex(), kind), delayed(abs)(-1)]


def same(x):
    """Return what it is given."""
    return x


some_prices = {"ibm": 7}
some_odd = [delayed(give_up)(), delayed(find_error)(), delayed(fail_again)(3)]  # the second does not fail
some_odd.append(delayed(given_price)(some_prices, "xom"))
some_found = [{}, {"x": 3}, {"prices": some_prices, "share": "xom", "shares": some_prices.keys()}]
some_thread = [delayed(abs)(-1), delayed(stumble)(5)]
some_y = [delayed(fail_here)(5)]


# %% nbgrader={"grade": true, "grade_id": "evidence_finds_all", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`evidence` has the variables of every call that fails, and of no other."""
inputs = [*some_weeks, *some_kinds]
### BEGIN HIDDEN TESTS
inputs += [[("met", [8, 9], [0, 0]), ("pcg", [1], [-1])], [("luv", [2, 3], [5, -5]), some_hal, some_al]]
inputs += [random.choice(["AttributeError", "EOFError", "OverflowError"]), "Exception"]
### END HIDDEN TESTS
hint = "Compute each Delayed by itself, catch every Exception, go on with the next, and append variables_at(error), also where it is {}."
checked = check(evidence, *inputs, made=given_tasks, said="evidence(given_tasks({0}))", hint=hint)
checked.returns(given_evidence)
check(evidence, some_odd, said="evidence(some_odd)", hint=hint).returns(some_found)
keeps_earlier(evidence, (some_odd[:1],), ([],))
### BEGIN HIDDEN TESTS
check(evidence, 2 * some_odd, said="evidence(2 * some_odd)", hint=hint).returns(2 * some_found)
seen = [{"mark": os.urandom(8).hex(), "kind": kind} for kind in ("ZeroDivisionError", "OSError")]
once = [delayed(fail_once)(**variables) for variables in seen]  # tasks that fail the first time alone
check(evidence, once, said="evidence(tasks that fail once)", hint=hint).returns(seen)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "evidence_single_threaded", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`evidence` runs the tasks in the thread of the notebook, where a debugger can stop them."""
hint = 'A list of all variables of what fails; thread is where it ran: "MainThread" with scheduler="single-threaded".'
checked = check(evidence, some_thread, said="evidence(some_thread)", hint=hint)
checked.returns([{"x": 5, "thread": "MainThread"}])
check(evidence, some_y, said="evidence(some_y)", hint=hint).returns([{"_x": 5, "__y": None}])

# %% [markdown]
"""
## 2. A cluster of your own

The scheduler *distributed* is made for clusters of many computers, and works just as well on one. You
start it with a `Client`, which is your connection to it. Here are two workers with two threads each; to start them takes some seconds:
"""

# %%
# Takes about 4 seconds: two processes are started.
client = Client(n_workers=2, threads_per_worker=2, memory_limit=memory_limit, dashboard_address="127.0.0.1:0")
limits = [w["memory_limit"] for w in client.scheduler_info(n_workers=-1)["workers"].values()]  # -1: of all
print("threads of each worker:", list(client.nthreads().values()))
print("limits:", [format_bytes(limit) for limit in limits], "together:", format_bytes(sum(limits)))

# %% [markdown]
"""
A worker is a process, with threads of its own. (`dashboard_address="127.0.0.1:0"` gives the cluster's web page a port that is free, and shows it on this computer only; section 3 is about the page.) Note the
last line: **`memory_limit` is for each worker**, not for all. (A GiB is 2³⁰ bytes, so 1 GB are 0.93 GiB.) A worker that comes near its limit writes results to disk, then pauses,
and is restarted at 95 % of it. A limit of 4 GB with eight workers promises them 32 GB. Does your computer have that?

**Do others use this computer, too?** Each of them can connect to your cluster while it is open, and run code as you: a scheduler asks nobody who
is there. `Client(…, security=True)` lets in only this notebook, by a certificate that is made for this cluster. (Below it is left out, to keep the lines short.)

And something else is new: **as long as a Client is open, `compute` goes to it**, without being told. Where do tasks run?
"""


# %% tags=["measured"]
def whereabouts(x):
    """Return the number of the process and that of the thread in which this task runs."""
    sleep(delay)
    return os.getpid(), threading.get_ident()


lazies = [delayed(whereabouts)(i) for i in range(8)]
print("notebook:", os.getpid())
print("compute():", {process for process, _ in dask.compute(*lazies)})
print('compute(scheduler="threads"):', {process for process, _ in dask.compute(*lazies, scheduler="threads")})

# %% [markdown]
"""
And how long does a graph take on them? Here are ten rounds of an increment, a decrement and an addition, and one sum: 31 tasks, of which 30 take
one `delay`. On four threads they take 8 delays, since 30 / 4 is 7½ and there are no halves:
"""

# %% tags=["measured"]
results = []
for i in range(10):
    x = delayed(slowinc)(i)
    y = delayed(slowdec)(i)
    results.append(delayed(slowadd)(x, y))
total = delayed(sum)(results)
seconds = TaskGraph(total).with_costs(lambda task: 0 if task.name == "sum" else delay)
timeline(predict(seconds, 4), record(total, client), titles=["Predicted, 4 threads", "Measured, 2 × 2"])


# %%
client.close()

# %% [markdown]
"""
The cluster hands tasks out one by one, so no thread is left without.

`Client(n_workers=2, …)` starts a cluster and connects to it; when you close this client, its cluster ends, too. You can also do the two steps apart, as you
have to when several notebooks share a cluster. This one has eight workers with two threads each, and `processes=False` puts all of them into this
notebook's process, as threads. That is quick to start, and there is again one GIL for all.
"""

# %% tags=["measured"]
cluster = LocalCluster(
    n_workers=many_workers, threads_per_worker=2, processes=False, dashboard_address="127.0.0.1:0"
)
client = Client(cluster)
measured = record(total, client)
timeline(predict(seconds, 2 * many_workers), measured)

# %% [markdown]
"""
Sixteen threads take 3 delays instead of 8. (20 tasks come first, of which 16 go at once; with twenty threads it would be 2.)

Now there are two things to close, and two ways:
"""

# %%
client.close()
print("after close():   ", cluster.status.name)

another = Client(cluster)
another.shutdown()
print("after shutdown():", cluster.status.name)

# %% [markdown]
"""
`close` ends *your connection*. The cluster goes on, for others or for you. `shutdown` ends *the cluster* with all of its
workers, also for everybody else. Who forgets both leaves processes behind that hold memory, and the next `compute` goes to them.

Best of all is `with`, which closes at the end also when a task fails:

```python
with LocalCluster(...) as cluster, Client(cluster) as client:
    ...
```

### Exercise 2: open, compute, close

Finish `on_cluster(lazies, workers)`. It opens a cluster with this number of workers, of **one** thread each, in this process
(`processes=False`), with `dashboard_address="127.0.0.1:0"`, so that it takes any free port and not 8787, which others want. It computes the list `lazies` of `Delayed` there and returns the list of their values, in
order. When it ends, client and cluster are closed; each call has a cluster of its own. If a task fails, they are closed, too, and its error is raised: nothing is tried again.

<details><summary>Hint 1</summary>

The `with` of the cell above does all of the closing. Inside it, `compute` goes to the client by itself.

</details>
<details><summary>Hint 2</summary>

Everything that the text names is an argument of `LocalCluster`. `dask.compute(*lazies)` gives a tuple.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "on_cluster", "locked": false, "schema_version": 3, "solution": true, "task": false}
def on_cluster(lazies, workers):
    """Return the values of the lazies, computed on a cluster that is opened and closed here."""
    ### BEGIN SOLUTION
    settings = {"threads_per_worker": 1, "processes": False, "dashboard_address": "127.0.0.1:0"}
    with LocalCluster(n_workers=workers, **settings) as cluster, Client(cluster):
        return list(dask.compute(*lazies))
    ### END SOLUTION


# %%
# on_cluster([delayed(slowinc)(x) for x in range(4)], 2)

# %% [markdown]
"""
The checks look at your cluster from inside, with this task, and at what is left of it. Run the cell; you need not read it.
"""


# %% jupyter={"source_hidden": true}
"""Given: what a task sees of its cluster, and what stays when a call has ended."""


def look_around():
    """Return what a task sees: its cluster, workers of it in this process, their threads, and the address asked for its dashboard."""
    try:
        me = get_worker()
    except ValueError:
        return {"cluster": "", "workers": "none: the task ran outside of a cluster"}
    cluster = me.scheduler.address
    mine = [worker for worker in running_workers() if worker.scheduler.address == cluster]
    settings = [c.scheduler_spec["options"] for c in SpecCluster._instances if c.scheduler_address == cluster]
    if not settings:
        return {
            "cluster": cluster,
            "workers": "in other processes",
            "threads": "there",
            "dashboard": "not seen",
        }
    return {
        "cluster": cluster,
        "workers": len(mine),
        "threads": sum(worker.state.nthreads for worker in mine),
        "dashboard": str(settings[0].get("dashboard_address") if settings else "").replace(
            "localhost", "127.0.0.1"
        ),
    }


def size_of_cluster():
    """Return what a task sees of its cluster, but for its address."""
    return {what: seen for what, seen in look_around().items() if what != "cluster"}


def running_workers():
    """Return all workers in this process that are running."""
    return [worker for worker in Worker._instances if worker.status.name == "running"]


def left_running(cluster="", before=0):
    """Return how many workers of a cluster, or of all, are running, once there are no more than before or after 2 seconds."""
    end = monotonic() + 2
    while True:
        left = [worker for worker in running_workers() if cluster in ("", worker.scheduler.address)]
        if len(left) <= before or monotonic() > end:
            return len(left)
        sleep(0.01)


def given_closing(on_cluster, number):
    """Return how many workers still run after so many calls, and after two whose task fails; and how many clusters there were."""
    seen, left, task = [], [], delayed(look_around)()
    for _ in range(number):
        seen += on_cluster([task], 1)
        left.append(left_running(seen[-1]["cluster"] or "none"))
    before = left_running()
    for failing in (delayed(stumble)(1), delayed(fail_with)("Unheard")):
        with contextlib.suppress(Exception):
            on_cluster([failing, delayed(abs)(-1)], 1)
    return {
        "workers that still run after each call": left,
        "clusters": len({one["cluster"] for one in seen} - {""}),
        "workers that still run after a failed task": max(0, left_running("", before) - before),
    }


some_expected = {
    "workers that still run after each call": [0, 0],
    "clusters": 2,
    "workers that still run after a failed task": 0,
}
some_hints = {
    "workers that still run after each call": "Close both the client and the cluster before it ends, or use them in a with. (What is "
    "open already ends with Kernel, Restart.)",
    "clusters": "A cluster for each call, to which compute goes by itself: without scheduler=….",
    "workers that still run after a failed task": "Close them in any case: in a with, or in try: … finally: …",
}
some_powers = [delayed(pow)(x, 3) for x in (2, 0, -1, 2)]
some_powers += [some_powers[1], delayed(same)(None)]


# %% nbgrader={"grade": true, "grade_id": "on_cluster_size", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`on_cluster` computes on as many workers as it is told, with one thread each."""
calls = [([delayed(size_of_cluster)()], number) for number in (1, 3)]
### BEGIN HIDDEN TESTS
calls += [([delayed(size_of_cluster)()], number) for number in (2, 9)]
### END HIDDEN TESTS
hint = "LocalCluster(n_workers=workers, …) with all arguments that the text names; and open a Client of it, then compute goes there by itself."
checked = check(on_cluster, *calls, said="on_cluster([delayed(size_of_cluster)()], {1})", hint=hint)
checked.returns(lambda lazies, number: [{"workers": number, "threads": number, "dashboard": "127.0.0.1:0"}])

# %% nbgrader={"grade": true, "grade_id": "on_cluster_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`on_cluster` returns the values, in order."""
hint = "Compute all lazies, and return their values in order."
check(on_cluster, (some_powers, 2), said="on_cluster(some_powers, 2)").returns([8, 0, -1, 8, 0, None], hint)
### BEGIN HIDDEN TESTS
check(on_cluster, ([], 1)).returns([], hint)
lazies = [delayed(pow)(delayed(abs)(x), 2) for x in (-5, 0, 4, random.randint(-9, 9))]
check(on_cluster, (lazies, 1)).returns(dask.compute(*lazies, scheduler="sync"), hint)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "on_cluster_closes", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`on_cluster` leaves no cluster open, also when a task fails."""
check(on_cluster, ([delayed(same)({"a": 1})], 1), hint="Of one Delayed, a list.").returns([{"a": 1}])
check_beside(given_closing, on_cluster, (2,), said="on_cluster").sees_all(some_expected, some_hints)
hint = "Let the error of a task out: who calls needs to know. Try nothing again."
check(on_cluster, (given_once("ZeroDivisionError"), 1), hint=hint).raises(ZeroDivisionError)
check(on_cluster, (given_once("OSError"), 1), hint=hint).raises(OSError)
### BEGIN HIDDEN TESTS
check(on_cluster, (given_once("ConnectionError"), 2), hint=hint).raises(ConnectionError)
check(on_cluster, (given_once("TimeoutError"), 1), hint=hint).raises(TimeoutError)
check(on_cluster, (given_once("ValueError"), 2), hint=hint).raises(ValueError)
### END HIDDEN TESTS

# %% [markdown]
"""
## 3. Watch it

Every cluster has a web page, the **dashboard**, which shows what happens while it happens. `client.dashboard_link` is its address. In JupyterLab you
have it beside your notebook: click the red and orange Dask symbol on the left. This is what the page says of forty rounds like those above, halfway
through, on two workers with two threads each:

![A dashboard with four panes. 1, bytes stored on each worker: a bar for each of two workers. 2, tasks processing: how many tasks wait on each worker. 3, task stream: four rows, one for each thread, with a bar for each task that has run, coloured by function. 4, progress: for each function, how many tasks are done.](dashboard.png)

1. **Bytes stored**: what each worker holds in memory. Blue is fine. Orange is near the limit, and some of it goes to disk (grey).
2. **Tasks processing**: how many tasks have been given to each worker. Long bars on one worker and none on another mean that somebody waits.
3. **Task stream**: when each thread ran what, like `timeline`. A row for each thread, a bar for each task; the colour is the function. White is waiting, red
   is data that travel, black is a task that failed.
4. **Progress**: of each function, how many tasks are done: strong colour where results are held, pale where nobody needs them any more; grey waits.

## 4. Size it
"""

# %% [markdown]
"""
### Exercise 3: size it

How should a computer be divided among workers? Finish `sizes(cores, memory, needs_gil)`. It returns a dictionary with the arguments
`n_workers`, `threads_per_worker` and `memory_limit` for `LocalCluster`:

- as many threads **in all** as there are cores;
- if the tasks compute in Python (`needs_gil` is `True`), one thread per worker, since threads of one process would take turns. If not
  (`False`), **one** worker with all the threads, which share its memory;
- `memory`, in bytes, is what the computer has, and `memory_limit` is in bytes, too. Workers get 80 % of it **together**, the rest is left for the notebook and the system.

<details><summary>Hint 1</summary>

First the two numbers, in an `if`; then the memory, which depends on the number of workers.

</details>
<details><summary>Hint 2</summary>

`memory_limit` is for each worker: `int(0.8 * memory / n_workers)`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "sizes", "locked": false, "schema_version": 3, "solution": true, "task": false}
def sizes(cores, memory, needs_gil):
    """Return n_workers, threads_per_worker and memory_limit (bytes) in a dictionary."""
    ### BEGIN SOLUTION
    n_workers = cores if needs_gil else 1
    return {
        "n_workers": n_workers,
        "threads_per_worker": cores // n_workers,
        "memory_limit": int(0.8 * memory / n_workers),
    }
    ### END SOLUTION


# %%
# sizes(8, 16e9, needs_gil=True)

# %% nbgrader={"grade": true, "grade_id": "sizes_workers", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`sizes` uses every core once, with workers or with threads as the tasks need it."""
calls = [(cores, 16 * 10**9, needs_gil) for cores in (8, 1, 3, 200) for needs_gil in (True, False)]
### BEGIN HIDDEN TESTS
calls += drawn(whole_numbers(2, 64), 64e9, either(True, False))
### END HIDDEN TESTS
hint = "Tasks that need the GIL want a process each, others can share one; in all there are as many threads as cores."
checked = check(sizes, *calls, hint=hint)
checked.entries(lambda cores, _, needs_gil: {"n_workers": cores if needs_gil else 1}, told=True)
checked.entries(lambda cores, _, needs_gil: {"threads_per_worker": 1 if needs_gil else cores}, told=True)

# %% nbgrader={"grade": true, "grade_id": "sizes_memory", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`sizes` divides 80 % of the memory among the workers."""
calls = [(8, 16e9, True), (8, 16e9, False), (1, 4e9, True), (3, 6e9, True), (24, 8e9, True), (4, 1e9, True)]
calls += [(64, 4e9, True), (2, 1.9e9, False)]
### BEGIN HIDDEN TESTS
calls += [(4, 8e9, True), (2, 5e9, False), (64, 256e9, True), (2, 64e9, False), (64, 2.19e9, True)]
### END HIDDEN TESTS
hint = "80 % of the memory, divided by the number of workers, since memory_limit is for each of them; in bytes, or as text such as '4GB'."
limits = [about_bytes(0.8 * memory / (cores if needs_gil else 1)) for cores, memory, needs_gil in calls]
check(sizes, *calls, hint=hint).entries(each(*[{"memory_limit": limit} for limit in limits]), told=True)
keeps_earlier(sizes, (8, 16e9, True), (2, 4e9, False))

# %% [markdown]
"""
## 5. Where is the memory?

`%memit`, from the package `memory_profiler`, runs a line and measures how much memory **your notebook's process** takes at most (*peak*), and how much more
that is than before (*increment*). Here are four tasks that each hold some memory for a moment:
"""


# %% tags=["measured"]
def hold(_):
    """Hold some megabytes for a moment, and return how many."""
    block = b"x" * (megabytes * 2**20)
    sleep(delay)
    return len(block) // 2**20


held = [delayed(hold)(i) for i in range(4)]
opened = contextlib.ExitStack()  # like a with whose end lies in another cell: opened.close()
pool = opened.enter_context(process_pool(workers))  # tasklens': some processes, started once for several runs


# %% tags=["measured"]
# Takes about 5 seconds.
# %memit dask.compute(held, scheduler="single-threaded")
# %memit dask.compute(held, scheduler="threads", num_workers=workers)
# %memit dask.compute(held, scheduler="processes", pool=pool, chunksize=1)

# %% [markdown]
"""
(`chunksize=1`: each process gets one task at a time.) Look at the increments. Single-threaded, one block is there at a time, 50 MB. Four threads hold four at once: they are faster, *because* they hold
more. And with processes nearly nothing?

Nearly nothing *here*. The blocks were in the memory of other processes, into which `%memit` does not look. Your computer had to have
it all the same. With `-c` it counts the processes that this one has started (its *children*) as well. Their memory is there before they do anything,
since each holds a Python and its libraries; so measure twice, once while nothing happens, and compare the two peaks:
"""

# %% tags=["measured"]
# %memit -c sleep(delay)
# %memit -c dask.compute(held, scheduler="processes", pool=pool, chunksize=1)


# %% [markdown]
"""
The second peak is larger, by up to 200 MB: four blocks of 50. (It may be less, if not all four were there when `%memit` looked, ten times a second.)
The workers of a cluster do not show in the notebook either; you have to ask them. So before you add workers, multiply: what one task
holds × how many run at the same time.

**What if it is too much?** On a cluster each worker is watched. Here is one with a limit of 500 MB, and a task that wants 700.
**Forecast:** what do you get, a `MemoryError`?
"""

# %% tags=["measured"]
opened.close()


def too_much(megabytes):
    """Hold so many megabytes for a while."""
    block = b"x" * (megabytes * 2**20)
    sleep(2)
    return len(block)


# Takes about 6 seconds.
with (
    dask.config.set({"distributed.scheduler.allowed-failures": 0}),  # of a task, before its cluster gives up
    Client(
        n_workers=1, threads_per_worker=1, memory_limit=small_limit, dashboard_address="127.0.0.1:0"
    ) as client,
):
    try:
        delayed(too_much)(700).compute()
    except KilledWorker as error:
        given_up = error
        print("KilledWorker:", str(error).partition(". ")[0])


# %% [markdown]
"""
No `MemoryError`: the worker is a process with a guard, its *nanny*, which looks how much memory it has. At 95 % of the limit the nanny kills the worker and starts
another. The task is tried again, as often as `allowed-failures` says (3, unless you say otherwise; here 0), since the worker may have
died of something else. Then its cluster gives it up. So a `KilledWorker` nearly always says: *this task needs more memory than one worker has*. Give each worker
more, which means fewer workers; or give each task less.
"""

# %% [markdown] nbgrader={"grade": false, "grade_id": "slow_laptop_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A friend has a laptop with four cores and 16 GB, and five notebooks open. Each begins with `client = Client(n_workers=4, memory_limit="8GB")`, and is left open when she
goes on to the next. The laptop hardly moves. Sometimes a computation ends with a `KilledWorker`, and once with a `ValueError` out of one of
300 tasks, which does not say out of which.

In at most six sentences: what should the memory limit be, and why? What is wrong with the line, in five notebooks, and how should it be
written? What does `KilledWorker` probably mean? How does she find the input that raises the `ValueError`?

=== BEGIN MARK SCHEME ===
4 points, one for each:

1. The limit is for each worker: four workers may take 32 GB, twice of what there is, so the system swaps before any worker sees
   its limit. At most 16 GB / 4 = 4 GB, better about 3 GB, so that the system and the notebook have some.
2. Each notebook opens a cluster and leaves it open: five clusters, whose workers keep their memory. Use `with Client(…) as client:`, or close each at the end
   (`client.shutdown()`, or `close` for a cluster of its own); or let all share one.
3. A task needs more memory than its worker has, so the nanny killed the worker, again and again.
4. Compute with `scheduler="single-threaded"` and look at the variables of the call that failed: `%debug`, or catch each error by itself.
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "slow_laptop", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
The memory limit holds for every worker, so four of them may use 32 GB; the laptop has 16 and begins to swap before any worker is stopped. About 3 GB each
(12 GB in all) would leave room for the system and the notebook. Each notebook opens a cluster of its own and leaves it running, so there are twenty workers, which
hold their memory: she should write `with Client(...) as client:`, or shut each one down when she leaves. A `KilledWorker` means that a task needed more than the limit of its
worker, which was killed for it more than once. For the `ValueError` she computes with `scheduler="single-threaded"`; then `%debug` stops in the call that failed
and shows its arguments.
"""

# %% [markdown]
"""
## Summary

- `single-threaded` is for finding errors: the debugger and all variables are at hand.
- While a `Client` is open, `compute` goes to it. `close` ends the connection, `shutdown` the cluster; `with` forgets neither.
- Tasks that need the GIL want a worker of one thread each; others can share one.
- Memory limits are per worker, and what a process holds does not show in the notebook. A task that needs more gets its worker killed: `KilledWorker`.

**What's next:** [07_scaling_out](../07_scaling_out/07_scaling_out.ipynb) goes on from here: futures, and a cluster of any size. If you come from there,
[09_larger_than_memory](../09_larger_than_memory/09_larger_than_memory.ipynb): files, and more data than memory. Your points so far are on the [start page](../start.ipynb).
"""

# %% [markdown]
"""
## Going further (not marked)

**One cluster for all.** A cluster need not be your notebook's own. One notebook opens it and tells its address; others connect to it, share its workers, and
`close` when they are done. Only the one that opened it shuts it down. Here both are one notebook:
"""

# %%
# with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0") as shared:
#     print("the address, for others:", shared.scheduler_address)
#     with Client(shared.scheduler_address) as client:
#         print(dask.compute(*lazies))
