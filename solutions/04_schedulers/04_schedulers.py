# %% [markdown]
"""
# Choose who runs your tasks

A task graph says what has to be computed, and not who does it. The same graph can run on one thread, on many, on several
processes, or on a cluster, and the same program is fast on one of them and slow on another. In this notebook you run one graph
on all of them, find out where its tasks went and why, and learn to choose.

**You will**

- run a graph under every scheduler, and see in which process and thread its tasks run;
- find out why eight tasks on four processes may take six steps, and mend it;
- find the input that makes a task fail;
- open a cluster on your own computer, size it, and close it properly.

**You need** the first lesson: `delayed`, `compute`, the task graph, its *work* (all tasks) and its *span* (the longest
chain of tasks that wait for one another).

**Time:** 80 to 95 minutes; 10 more for the question at the end, and 15 if you like for *Going further*.

**How the exercises work.** Replace the line that raises `NotImplementedError`, run the cell, then run the checks below it.
A check that fails says in its last lines what it saw, what it expected and where to look; when it is graded, it tries other
inputs, too. A function leaves its arguments as they are: to change a list or a dictionary, make a new one. Lines that begin with `#` in a
cell of their own are for trying: take the `#` away once your function is written.
"""

# %%
import builtins
import contextlib
import hashlib
import io
import logging
import os
import pdb
import random
import sys
import tempfile
import threading
import traceback
import warnings
from math import ceil
from numbers import Integral, Real
from pathlib import Path
from time import monotonic, sleep

import dask
import matplotlib.pyplot as plt
import pandas as pd
from dask import delayed
from dask.distributed import Client, LocalCluster, Worker, get_worker
from dask.utils import format_bytes, parse_bytes
from distributed import Scheduler

from course import check, drawn, either, run_beside, whole_numbers
from tasklens import TaskGraph, predict, process_pool, record, timeline

# %load_ext memory_profiler

# Clusters log each failing task, which is raised anyway, and warn where there is no network, or another cluster.
logging.getLogger("distributed").setLevel(logging.CRITICAL)
warnings.filterwarnings("ignore", "Couldn't detect a suitable IP address|Port .* is already in use")

# %% [markdown]
"""
You may change these numbers at any time; then run the cells below again. The text speaks of the values that stand here.
"""

# %% grading_parameters={"delay": 0.0} parameter_sets=[{"delay": 0.01, "workers": 2, "loops": 20000, "megabytes": 2, "many_workers": 3}, {"delay": 0.001, "workers": 1, "loops": 10000, "megabytes": 1, "many_workers": 1}, {"delay": 0.02, "workers": 3, "loops": 50000, "megabytes": 3, "many_workers": 2}] tags=["parameters"]
delay = 0.25  # seconds that one slow call takes
workers = 4  # how many threads or processes run tasks
many_workers = 8  # workers of the larger cluster, with two threads each
memory_limit = "1GB"  # for each worker of the smaller cluster
loops = 5_000_000  # rounds of a loop in section 3; a few tenths of a second
megabytes = 50  # what a task of section 6 holds in memory


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
## 1. The same graph, three ways

Ten rounds of an increment, a decrement and an addition, and one sum:
"""

# %%
results = []
for i in range(10):
    x = delayed(slowinc)(i)
    y = delayed(slowdec)(i)
    results.append(delayed(slowadd)(x, y))
total = delayed(sum)(results)
TaskGraph(total)

# %%
total.visualize()

# %% [markdown]
"""
31 tasks, of which 30 take one `delay`, and a span of 3. That is the graph, whoever runs it. The part of Dask that hands its
tasks out is the **scheduler**. You name one when you compute:

| `total.compute(…)` | tasks run |
|---|---|
| `scheduler="single-threaded"` | in your notebook, one after the other |
| `scheduler="threads"` (what a `Delayed` uses if you name none) | in your notebook, on several **threads**: parts of one program that run at the same time, and share its memory |
| `scheduler="processes"` | in several **processes**: programs of their own, each with its own Python and its own memory |

`num_workers=4` says how many threads or processes there are. If you leave it out, there are as many as your computer has
*cores*, the parts of its processor that can compute at the same time. So what a colleague tells you about speed is worth
little without this number. **Forecast:** how many delays does the graph take single-threaded? On four workers? On twenty?

<details><summary>Answer</summary>

Single-threaded it takes 30, all the work. Four workers take 8: 30 / 4 is 7½, and there are no halves. Twenty take 2: first
all increments and decrements, then ten additions. More cannot help.

</details>
"""

# %%
graph = TaskGraph(total).with_costs(lambda task: 0 if task.name == "sum" else 1)
for count_of_workers in (1, 2, 4, 8, 20, 100):
    print(f"{count_of_workers:3} workers: {predict(graph, count_of_workers).makespan:2} delays")

# %%
opened = contextlib.ExitStack()  # what has to be closed in the end
pool = opened.enter_context(process_pool(workers))  # processes, started once for several runs

# %% tags=["measured"]
seconds = TaskGraph(total).with_costs(lambda task: 0 if task.name == "sum" else delay)
timeline(
    predict(seconds, workers),
    record(total, "single-threaded"),
    record(total, "threads", workers),
    record(total, "processes", pool=pool),
)

# %% [markdown]
"""
All give the same result. (*Synchronous* is another name of single-threaded.) Threads do what was predicted. Processes take a little longer, and
there are gaps in their rows; section 2 says why. (Processes have to be started, which takes a second or so. Here that was done before, in the
cell above; `compute(scheduler="processes")` does it each time.)

Where did the tasks run? The system numbers all processes, and the threads in each. This task looks at its own two numbers:
"""


# %% tags=["measured"]
def whereabouts(x):
    """Return the number of the process and that of the thread in which this task runs."""
    sleep(delay)
    return os.getpid(), threading.get_ident()


lazies = [delayed(whereabouts)(i) for i in range(4)]
print("this notebook:", (os.getpid(), threading.get_ident()))
dask.compute(*lazies, scheduler="threads", num_workers=2)

# %% [markdown]
"""
### Exercise 1: where do tasks run?

Finish `places(lazies, scheduler, workers)`. It gets a list of `Delayed`, each of which gives a pair (process, thread) like
those above. It computes them **all together**, under the scheduler that it is given, with that many workers, and returns a dictionary:

- `"processes"`: in how many different processes they ran;
- `"threads"`: in how many different threads. Two threads of different processes may have the same number, so count pairs;
- `"at_home"`: `True` if all ran in the process of this notebook, else `False`.

<details><summary>Hint 1</summary>

`dask.compute(*lazies, scheduler=…, num_workers=…)` gives the pairs. A set keeps one of each: `len(set(…))`.

</details>
<details><summary>Hint 2</summary>

`processes = {process for process, thread in pairs}`; they ran at home if this is equal to `{os.getpid()}`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "places", "locked": false, "schema_version": 3, "solution": true, "task": false}
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    ### BEGIN SOLUTION
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = {process for process, thread in pairs}
    return {
        "processes": len(processes),
        "threads": len(set(pairs)),
        "at_home": processes == {os.getpid()},
    }
    ### END SOLUTION


# %% [markdown]
"""
Try it. Which numbers do you expect? (If `processes` gives 2 where you expect 4, you made no mistake: section 2 says why.)
"""

# %%
# for scheduler in ("single-threaded", "threads", "processes"):
#     print(scheduler, places([delayed(whereabouts)(i) for i in range(8)], scheduler, workers))

# %% [markdown]
"""
The checks need tasks that wait for one another, to see whether as many run at the same time as there should. You can pass
over this cell.
"""

# %%
meetings = {}


def meet(number, meeting, timeout=3):
    """Wait until `number` tasks run at the same time, for at most so many seconds; return where this one runs."""
    barrier = meetings.setdefault((number, meeting), threading.Barrier(number))
    with contextlib.suppress(threading.BrokenBarrierError):
        barrier.wait(timeout)
    return os.getpid(), threading.get_ident()


def sign_in(folder, home, timeout=10):
    """Wait until tasks run in two processes, for at most so many seconds; return where this one runs."""
    signed, end = Path(folder), monotonic() + timeout
    (signed / str(os.getpid())).touch()
    while len(list(signed.iterdir())) < 2 and os.getpid() != home:
        if monotonic() > end:
            (signed / "nobody came").touch()
        sleep(0.01)
    return os.getpid(), threading.get_ident()


def places_of_two(places):
    """Return what `places` says of tasks that meet in two processes, on a computer where Dask would take one by itself."""
    with tempfile.TemporaryDirectory() as folder, dask.config.set(num_workers=1):
        return places([delayed(sign_in)(folder, os.getpid()) for _ in range(7)], "processes", 2)


# %% nbgrader={"grade": true, "grade_id": "places_counts", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`places` counts processes and threads, and names them by the keys that were asked for."""
away = {(-1, 7), (-1, 8), (-2, 7)}  # no notebook has these numbers
lazies = [delayed(tuple)([process, thread]) for process, thread in [*away, (-1, 7)]]
answer = places(lazies, "single-threaded", 1)
assert isinstance(answer, dict), (
    f"places gives {answer!r}; expected is a dictionary. Does the function end with return {{...}}?"
)
assert len(lazies) == 4, (
    f"places changes its list: of 4 Delayed, {len(lazies)} are left. Only read it, or work on a copy."
)
for name, expected, how in [
    ("processes", 2, "-1 and -2"),
    ("threads", 3, "7 and 8 of process -1, and 7 of process -2, which is another one"),
    ("at_home", False, "none of these is the process of this notebook, whose number is os.getpid()"),
]:
    assert name in answer, f"The key {name!r} is missing; your keys are {list(answer)}."
    assert answer[name] == expected, (
        f"For tasks that ran in {sorted(away)}, places says {name}: {answer[name]!r}; expected is {expected}: {how}."
    )
lazies = [delayed(whereabouts)(0), delayed(tuple)([-7, 1])]  # one here, one elsewhere
for some_at_home in (lazies, lazies[::-1]):
    answer = places(some_at_home, "single-threaded", 1)
    assert answer["at_home"] == False, (
        f"Of two tasks, one ran in this process and one in process -7; places says at_home: {answer['at_home']!r}; expected is False: not all "
        "of them did."
    )
cases = [[(-3, 5)]]
### BEGIN HIDDEN TESTS
cases += [[(-5, 1), (-5, 2), (-5, 3), (-5, 4)], [(-6, 9), (-6, 9)]]
cases += [[(-random.randint(1, 4), random.randint(1, 3)) for _ in range(random.randint(2, 9))]]
### END HIDDEN TESTS
for pairs in cases:
    answer = places([delayed(tuple)(list(pair)) for pair in pairs], "single-threaded", 1)
    expected = {
        "processes": len({process for process, _ in pairs}),
        "threads": len(set(pairs)),
        "at_home": False,
    }
    assert {name: answer[name] for name in expected} == expected, (
        f"For tasks that ran in these processes and threads, {pairs}, places gives {answer}; expected is {expected}."
    )
print("right: processes and threads are counted")

# %% nbgrader={"grade": true, "grade_id": "places_in_threads", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Single-threaded, all tasks run in one thread; under threads, in as many as there are workers."""
answer = places([delayed(whereabouts)(i) for i in range(3)], "single-threaded", 1)
expected = {"processes": 1, "threads": 1, "at_home": True}
assert isinstance(answer, dict), (
    f"places gives {answer!r}; expected is a dictionary. Does the function end with return {{...}}?"
)
assert {name: answer.get(name) for name in expected} == expected, (
    f'Under "single-threaded" places gives {answer}; expected is {expected}. Do you hand the scheduler on: compute(scheduler=scheduler)?'
)
more = dask.system.CPU_COUNT + 1  # than Dask would take by itself
meeting = os.urandom(8).hex()
answer = places([delayed(meet)(more, meeting) for _ in range(more)], "threads", more)
expected = {"processes": 1, "threads": more, "at_home": True}
assert {name: answer.get(name) for name in expected} == expected, (
    f'{more} tasks that wait for one another, under "threads" with {more} workers: places gives {answer}; expected is {expected}. '
    "Compute all in one dask.compute, with num_workers=workers."
)
answer = places([delayed(meet)(2, meeting, 0.3) for _ in range(2)], "threads", 1)
expected = {"processes": 1, "threads": 1, "at_home": True}
assert {name: answer.get(name) for name in expected} == expected, (
    f'Two tasks, under "threads" with one worker: places gives {answer}; expected is {expected}. Take as many workers as you are told, not as '
    "many as there are tasks: num_workers=workers."
)
print("right: threads run in this process, as many as you say")

# %% nbgrader={"grade": true, "grade_id": "places_in_processes", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Under processes, tasks run elsewhere, in as many processes as there are workers."""
answer = run_beside(places_of_two, places)
expected = {"processes": 2, "threads": 2, "at_home": False}
assert isinstance(answer, dict), (
    f"places gives {answer!r}; expected is a dictionary. Does the function end with return {{...}}?"
)
assert {name: answer.get(name) for name in expected} == expected, (
    f'7 tasks, under "processes" with two workers: places gives {answer}; expected is {expected}: two other processes, and not that of this '
    "notebook. Compute all in one dask.compute, with scheduler=scheduler and num_workers=workers, whatever the scheduler is."
)
print("right: processes are somewhere else, as many as you say")

# %% [markdown]
"""
## 2. Six at a time

Eight equal tasks, four processes. You expect two steps:
"""

# %% tags=["measured"]
eight = [delayed(slowinc)(x) for x in range(8)]
graph = TaskGraph(eight).with_costs({"slowinc": delay})
by_six = record(eight, "processes", pool=pool)
one_by_one = record(eight, "processes", pool=pool, batch=1)
timeline(
    predict(graph, workers, scheduler="processes"),
    by_six,
    one_by_one,
    titles=["Predicted", "Measured", "Measured, with chunksize=1"],
)

# %% [markdown]
"""
Six steps, in which two of four workers get nothing. Many have reported this to Dask as an error. It is meant so: sending a
task to another process takes time, so the scheduler `processes` hands tasks out **six at a time**. Among thousands of quick tasks that is
good. Among eight slow ones the first worker gets six, the second gets two, and there are none left.

`chunksize` changes it: `compute(scheduler="processes", num_workers=4, chunksize=1)` hands them out one by one, and gives the third
chart. (`predict` and `record` call it `batch`.) For few slow tasks, always set it.

### Exercise 2: how many at a time?

You have a number of equal tasks and a number of processes. Finish `chunk(tasks, workers)`: it returns the `chunksize` with which

- all tasks are done in as few steps as one by one (for 8 tasks on 4 workers: 2 steps), and
- they are handed out as seldom as possible, which means: at most once to each worker.

<details><summary>Hint 1</summary>

10 tasks on 4 workers: some worker has to do 3. So each may get 3 at once; the last one gets what is left.

</details>
<details><summary>Hint 2</summary>

Divide, and round up: `ceil(10 / 4)` is 3.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "chunk", "locked": false, "schema_version": 3, "solution": true, "task": false}
def chunk(tasks, workers):
    """Return how many of the tasks to hand out at a time."""
    ### BEGIN SOLUTION
    return ceil(tasks / workers)
    ### END SOLUTION


# %%
# chunk(8, 4), chunk(10, 4)

# %% nbgrader={"grade": true, "grade_id": "chunk_is_fast", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""With this chunksize no worker gets so much that the others have to wait."""
cases = [(8, 4), (10, 4), (3, 4), (12, 1), (1, 1), (5, 5), (9, 4)]
### BEGIN HIDDEN TESTS
cases += [(31, 8), (16, 16), (7, 2), (100, 7), (random.randint(20, 60), random.randint(2, 12))]
### END HIDDEN TESTS
for tasks, number in cases:
    answer = chunk(tasks, number)
    assert isinstance(answer, Integral), (
        f"chunk({tasks}, {number}) gives {answer!r}; expected is an int, a whole number without a point. Does the function return one?"
    )
    assert answer >= 1, (
        f"chunk({tasks}, {number}) gives {answer}; expected is 1 or more: less cannot be handed out."
    )
    makespan = predict(TaskGraph([delayed(abs)(i) for i in range(tasks)]), number, batch=answer).makespan
    assert makespan == ceil(tasks / number), (
        f"chunk({tasks}, {number}) gives {answer}: then {tasks} tasks on {number} workers take {makespan} steps; {ceil(tasks / number)} are "
        "possible. Draw it: which worker gets how many?"
    )
print("right: as few steps as one by one")

# %% nbgrader={"grade": true, "grade_id": "chunk_is_seldom", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""With this chunksize tasks are handed out at most once to each worker."""
cases = [(8, 4), (10, 4), (3, 4), (12, 1), (1, 1), (5, 5), (9, 4)]
### BEGIN HIDDEN TESTS
cases += [(31, 8), (16, 16), (7, 2), (100, 7), (random.randint(20, 60), random.randint(2, 12))]
### END HIDDEN TESTS
for tasks, number in cases:
    answer = chunk(tasks, number)
    assert isinstance(answer, Integral), (
        f"chunk({tasks}, {number}) gives {answer!r}; expected is an int, a whole number without a point. Does the function return one?"
    )
    assert answer >= 1, (
        f"chunk({tasks}, {number}) gives {answer}; expected is 1 or more: less cannot be handed out."
    )
    assert ceil(tasks / answer) <= number, (
        f"chunk({tasks}, {number}) gives {answer}: then tasks are handed out {ceil(tasks / answer)} times to {number} worker(s); once to each "
        "is enough. Let a worker have all of its tasks at once."
    )
print("right: handed out as seldom as possible")

# %% [markdown]
"""
## 3. Why are threads not always faster?

So far tasks only waited, and any number can wait at the same time. Tasks that *compute* need a core. And in Python there is one
more thing: a thread that runs Python code needs the **GIL** (global interpreter lock), of which each process has *one*. So only one
of its threads runs Python code at a time.

Code that is not Python may let go of the GIL while it computes: most of NumPy and pandas, compressing, hashing. So does all that
waits, for a file, a server, or `sleep`. Here is one of each kind:
"""


# %%
def wait(_):
    """Wait; no core and no GIL is needed."""
    sleep(delay)


def count(_):
    """Count down in Python; the GIL is needed all the time."""
    n = loops
    while n:
        n -= 1


def digest(_):
    """Compute in C, with the GIL let go."""
    hashlib.pbkdf2_hmac("sha256", b"word", b"salt", loops // 10)


# %% [markdown]
"""
**Forecast:** four tasks of each kind, on four threads and on four processes. Where do you gain?
"""


# %% tags=["measured"]
def makespans(function, pool):
    """Return how long four calls take under each scheduler, in seconds."""
    lazies = [delayed(function)(i) for i in range(4)]
    return {
        "single-threaded": record(lazies, "single-threaded").makespan,
        "threads": record(lazies, "threads", workers).makespan,
        "processes": record(lazies, "processes", pool=pool, batch=1).makespan,
    }


measured = pd.DataFrame(
    {function.__name__: makespans(function, pool) for function in (wait, digest, count)}
).T
print(f"seconds, on {dask.system.CPU_COUNT} cores, with {workers} workers:")
measured.round(3)

# %% tags=["measured"]
speedups = measured[["threads", "processes"]].rdiv(measured["single-threaded"], axis=0)
bars = speedups.plot.bar(
    figsize=(7, 4), rot=0, color=["#E69F00", "#0072B2"], edgecolor="black", layout="constrained"
)
bars.axhline(1, color="#777777", linestyle=":")
bars.set(xlabel="what the tasks do", ylabel="speedup over single-threaded")
bars.set_title(
    f"Loops of Python on threads: {speedups.threads['count']:.1f} times as fast",
    loc="left",
    fontsize=11,
    fontweight="bold",
)
plt.show()

# %% [markdown]
"""
Read the bars from the left. Tasks that *wait* gain on both, however many cores there are. Tasks that compute *in C* gain on both, as far as
there are cores that nobody else uses. Tasks that compute *in Python* gain nothing on threads: they take turns with the GIL. On processes
they gain, since each process has a GIL of its own. (If your bars say something else, another program was busy: run both cells again.)

Why not always processes, then? They have to be started. What a task gets and what it returns is copied from process to process, which
takes time and memory. And what cannot be copied, an open file or a connection, cannot be handed to them.

## 4. Find the task that fails

One of many tasks fails. Below, each task gets the prices and volumes of a share on one day, and returns the mean price. On one of the days
nothing was traded.
"""


# %%
def mean_price(name, prices, volumes):
    """Return the mean price of a share, weighted by the volume that was traded at each price."""
    value = 0
    for price, volume in zip(prices, volumes, strict=True):
        value += price * volume
    traded = sum(volumes)
    return value / traded


days = [("ibm", [10, 20], [1, 3]), ("xom", [30, 31], [0, 0]), ("jpm", [5], [7])]
means = [delayed(mean_price)(*day) for day in days]
try:
    dask.compute(*means, scheduler="processes", pool=pool)
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

A program can read these variables, too. An error carries its *traceback*, the chain of calls that led to it, and each call in it still has its
local variables:
"""


# %%
def variables_at(error):
    """Return the local variables of the call that raised an error, as a dictionary."""
    *_, (frame, _) = traceback.walk_tb(error.__traceback__)
    return dict(frame.f_locals)


try:
    dask.compute(*means, scheduler="single-threaded")
except ZeroDivisionError as error:
    print(variables_at(error))

# %% [markdown]
"""
### Exercise 3: collect the evidence

The first error ends `dask.compute`, so you see one at a time. Finish `evidence(lazies)`: it computes each `Delayed` of a list for itself, with
the single-threaded scheduler. It returns a list with the variables (from `variables_at`) of each one that fails, in order, whatever the error is. Those that
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


# %%
def stumble(x):
    """Divide by zero, and leave behind in which thread that was."""
    thread = threading.current_thread().name
    return x / len(thread[:0])


def give_up():
    """Fail, and leave nothing behind."""
    raise KeyError


def fail_with(kind):
    """Raise an error of this kind."""
    raise getattr(builtins, kind)(kind)


# %% nbgrader={"grade": true, "grade_id": "evidence_finds_all", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`evidence` has the variables of every call that fails, and of no other."""
cases = [
    [("ibm", [1, 2], [3, 0]), ("xom", [4, 4], [0, 0]), ("jpm", [5], [7]), ("hal", [6], [0])],
    [("xom", [4], [0]), ("al", [9], [0]), ("xom", [4], [0])],
    [],
]
### BEGIN HIDDEN TESTS
cases += [
    [("usb", [1], [2]), ("tgt", [3], [4])],
    [("met", [8, 9], [0, 0]), ("pcg", [1], [-1])],
    [("luv", [2, 3], [5, -5]), ("avy", [1], [0]), ("al", [1], [0])],
]
### END HIDDEN TESTS
for records in cases:
    lazies = [delayed(mean_price)(*each) for each in records]
    answer = evidence(lazies)
    assert len(lazies) == len(records), (
        f"evidence changes its list: of {len(records)} Delayed, {len(lazies)} are left. Only read it, or work on a copy."
    )
    assert isinstance(answer, (list, tuple)), (
        f"evidence gives {answer!r}; expected is a list. Does the function end with return, after the loop?"
    )
    assert all(isinstance(each, dict) for each in answer), (
        f"evidence gives {answer!r}; expected is a list of dictionaries: variables_at(error) makes one."
    )
    expected = [name for name, prices, volumes in records if sum(volumes) == 0]
    names = [each.get("name") for each in answer]
    assert names == expected, (
        f"Of {records}, evidence finds {names}; expected is {expected}: each share with a total volume of 0, in order, as often as it "
        "fails, and no other. Compute each Delayed for itself, and go on after an error."
    )
    traded = [each.get("traded") for each in answer]
    assert traded == [0] * len(expected), (
        f"The variable traded is {traded} in your dictionaries; expected is 0 in each. Take all that variables_at(error) gives."
    )
answer = []
with contextlib.suppress(ValueError):  # which zip raises for two prices and one volume
    answer = evidence([delayed(mean_price)("slb", [1, 2], [3])])
assert [each.get("name") for each in answer] == ["slb"], (
    f'A task for the share "slb" fails with a ValueError, and evidence gives {answer!r} or lets the error out; expected are its '
    "variables. Catch every kind of error: except Exception as error."
)
answer = evidence([delayed(give_up)(), delayed(abs)(-1)])
assert list(answer) == [{}], (
    f"Of two tasks one fails, in a function without variables, and evidence gives {answer!r}; expected is [{{}}], a dictionary for each call "
    "that fails, even if nothing is in it."
)
kinds = ["OSError", "TypeError", "LookupError"]
### BEGIN HIDDEN TESTS
kinds += [random.choice(["RuntimeError", "AttributeError", "EOFError", "OverflowError"]), "Exception"]
### END HIDDEN TESTS
for kind in kinds:
    answer = []
    with contextlib.suppress(Exception):
        answer = evidence([delayed(fail_with)(kind), delayed(abs)(-1)])
    assert list(answer) == [{"kind": kind}], (
        f"A task fails with {kind}, and evidence gives {answer!r} or lets the error out; expected is [{{'kind': {kind!r}}}], its variables. "
        "Catch every kind of error: except Exception as error."
    )
print("right: every failing call is found, whatever its error")

# %% nbgrader={"grade": true, "grade_id": "evidence_single_threaded", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`evidence` runs the tasks in the thread of the notebook, where a debugger can stop them."""
answer = evidence([delayed(abs)(-1), delayed(stumble)(5)])
assert isinstance(answer, (list, tuple)), (
    f"Of two tasks, one of which fails, evidence gives {answer!r}; expected is a list of one dictionary."
)
threads = [each.get("thread") for each in answer if isinstance(each, dict)]
assert threads == ["MainThread"], (
    f'The task that failed ran in the thread {threads}; expected is ["MainThread"], that of the notebook. Compute with '
    'scheduler="single-threaded".'
)
print("right: it failed in your own thread")

# %% [markdown]
"""
## 5. A cluster of your own

The fourth scheduler is called *distributed*. It is made for clusters of many computers, and works just as well on one. You
start it with a `Client`, which is your connection to it. Here are two workers with two threads each:
"""

# %% tags=["measured"]
client = Client(n_workers=2, threads_per_worker=2, memory_limit=memory_limit, dashboard_address="127.0.0.1:0")
limits = [w["memory_limit"] for w in client.scheduler_info(n_workers=-1)["workers"].values()]
print("threads of each worker:", list(client.nthreads().values()))
print("limits:", [format_bytes(limit) for limit in limits], "together:", format_bytes(sum(limits)))

# %% [markdown]
"""
A worker is a process, with threads of its own. (`dashboard_address="127.0.0.1:0"` gives the cluster's web page a port that is free, and shows it on this computer only; the page itself is a subject of a later lesson.) Note the
last line: **`memory_limit` is for each worker**, not for all. (A GiB is 2³⁰ bytes, so 1 GB are 0.93 GiB.) A worker that comes near its limit writes results to disk, then pauses,
and is restarted if it goes beyond. A limit of 4 GB with eight workers promises them 32 GB. Does your computer have that?

**Do others use this computer, too?** Each of them can connect to your cluster while it is open, and run code as you: a scheduler asks nobody who
is there. `Client(…, security=True)` lets in only this notebook, by a certificate that is made for this cluster.

And something else is new: **as long as a Client is open, `compute` goes to it**, without being told. Where do tasks run?
"""

# %% tags=["measured"]
lazies = [delayed(whereabouts)(i) for i in range(8)]
print("notebook:", os.getpid())
print("compute():", {process for process, _ in dask.compute(*lazies)})
print('compute(scheduler="threads"):', {process for process, _ in dask.compute(*lazies, scheduler="threads")})

# %% tags=["measured"]
timeline(predict(seconds, 4), record(total, client), titles=["Predicted, 4 threads", "Measured, 2 × 2"])

# %%
client.close()

# %% [markdown]
"""
The cluster hands tasks out one by one, so no worker is left without. Two workers with two threads are, for tasks that wait, four workers.

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
Sixteen threads take 3 delays instead of 8. (20 tasks come first, and 16 of them go at once; so it takes one delay more than twenty would.)

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

### Exercise 4: open, compute, close

Finish `on_cluster(lazies, workers)`. It opens a cluster with this number of workers, of **one** thread each, in this process
(`processes=False`), with `dashboard_address="127.0.0.1:0"`, so that it takes any free port and not 8787, which others want. It computes the list `lazies` of `Delayed` there and returns the values, in
order. When it ends, client and cluster are closed; each call has a cluster of its own. If a task fails, they are closed, too, and the error is raised.

<details><summary>Hint 1</summary>

The `with` of the cell above does all of the closing. Inside it, `compute` goes to the client by itself.

</details>
<details><summary>Hint 2</summary>

`LocalCluster(n_workers=workers, threads_per_worker=1, processes=False, dashboard_address="127.0.0.1:0")`, then
`return list(dask.compute(*lazies))`.

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
The checks look at your cluster from inside, with this task. You can pass over it.
"""


# %%
def look_around():
    """Return what a task sees: its cluster, workers of it in this process, their threads, the port of its dashboard."""
    try:
        me = get_worker()
    except ValueError:  # no worker of a cluster
        return {"cluster": "", "workers": 0, "threads": 0, "dashboard": 0}
    cluster = me.scheduler.address
    mine = [worker for worker in running_workers() if worker.scheduler.address == cluster]
    services = [each.services for each in Scheduler._instances if each.address == cluster]
    return {
        "cluster": cluster,
        "workers": len(mine),
        "threads": sum(worker.state.nthreads for worker in mine),
        "dashboard": services[0]["dashboard"].port if services and "dashboard" in services[0] else 0,
    }


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


# %% nbgrader={"grade": true, "grade_id": "on_cluster_size", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`on_cluster` computes on as many workers as it is told, with one thread each."""
numbers = [2]
### BEGIN HIDDEN TESTS
numbers += [1, 3]
### END HIDDEN TESTS
for number in numbers:
    answer = on_cluster([delayed(look_around)()], number)
    assert isinstance(answer, (list, tuple)), (
        f"For a list of one Delayed, on_cluster gives {answer!r}; expected is a list with its value."
    )
    assert [isinstance(value, dict) for value in answer] == [True], (
        f"For a list of one Delayed, on_cluster gives {answer!r}; expected is a list with its value, which is a dictionary."
    )
    (seen,) = answer
    assert seen["workers"] > 0, (
        "The task ran on no worker of a cluster. Open LocalCluster and Client, and let compute choose the scheduler by itself."
    )
    assert (seen["workers"], seen["threads"]) == (number, number), (
        f"With workers={number}, a task sees {seen['workers']} worker(s) with {seen['threads']} thread(s) in its process; expected is "
        f"{number} of each: n_workers=workers, threads_per_worker=1, processes=False."
    )
    assert seen["dashboard"] != 8787, (
        "The dashboard of your cluster has the port 8787, which Dask takes unless it is told another, and which each cluster on this computer "
        'wants. Give LocalCluster dashboard_address="127.0.0.1:0" as an argument.'
    )
print("right: the cluster has the size that was asked for")

# %% nbgrader={"grade": true, "grade_id": "on_cluster_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`on_cluster` returns the values, in order."""
lazies = [delayed(pow)(x, 3) for x in (2, 0, -1, 2)]
answer = on_cluster(lazies, 2)
assert len(lazies) == 4, (
    f"on_cluster changes its list: of 4 Delayed, {len(lazies)} are left. Only read it, or work on a copy."
)
assert answer in ([8, 0, -1, 8], (8, 0, -1, 8)), (
    f"For 2³, 0³, (-1)³ and 2³, on_cluster gives {answer!r}; expected is [8, 0, -1, 8]. Compute all lazies, and return their values."
)
### BEGIN HIDDEN TESTS
answer = on_cluster([delayed(slowadd)(delayed(slowinc)(x), 10 * x) for x in range(5)], 1)
assert answer in ([1, 12, 23, 34, 45], (1, 12, 23, 34, 45)), (
    f"For (x + 1) + 10x with x from 0 to 4, on_cluster gives {answer!r}; expected is [1, 12, 23, 34, 45]."
)
### END HIDDEN TESTS
print("right: the values come back in order")

# %% nbgrader={"grade": true, "grade_id": "on_cluster_closes", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`on_cluster` leaves no cluster open, also when a task fails."""
clusters = []
for _ in range(2):
    answer = on_cluster([delayed(look_around)()], 1)
    assert isinstance(answer, (list, tuple)), (
        f"For a list of one Delayed, on_cluster gives {answer!r}; expected is a list with its value."
    )
    assert [isinstance(value, dict) for value in answer] == [True], (
        f"For a list of one Delayed, on_cluster gives {answer!r}; expected is a list with its value, which is a dictionary."
    )
    clusters.append(answer[0]["cluster"])
    still_open = run_beside(left_running, clusters[-1])
    assert still_open == 0, (
        f"on_cluster has returned, and {still_open} worker(s) of its cluster are still running. Open a cluster in each call, and close both "
        "the client and the cluster before it ends, or use them in a with."
    )
assert clusters[0] != clusters[1] or clusters[0] == "", (
    "The second call of on_cluster computed on the cluster of the first. Open a cluster in each call, and close it at the end."
)
before = run_beside(left_running)
raised = ""
try:
    on_cluster([delayed(stumble)(1)], 1)
except ZeroDivisionError:
    raised = "ZeroDivisionError"
assert raised == "ZeroDivisionError", (
    "A task divided by zero, and on_cluster raised no ZeroDivisionError. Let the error out: who calls the function needs to know."
)
still_open = run_beside(left_running, "", before)
assert still_open <= before, (
    f"After a task has failed, workers of its cluster are still there: {still_open} are running, {before} before. Close them in any case: in "
    "a with, or in try: … finally: …"
)
print("right: everything is closed, also after an error")

# %% [markdown]
"""
### Exercise 5: size it

How should a computer be divided among workers? Finish `sizes(cores, memory, needs_gil)`. It returns a dictionary with the arguments
`n_workers`, `threads_per_worker` and `memory_limit` for `LocalCluster`:

- as many threads **in all** as there are cores;
- if the tasks compute in Python (`needs_gil` is `True`), one thread per worker, since threads of one process would take turns. If not
  (`False`), **one** worker with all the threads, which share its memory;
- `memory`, in bytes, is what the computer has. Workers get 80 % of it **together**, the rest is left for the notebook and the system.

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


def every_core_once(cores, memory, needs_gil):
    return {"n_workers": cores if needs_gil else 1, "threads_per_worker": 1 if needs_gil else cores}


hint = "Tasks that need the GIL want a process each, others can share one; in all there are as many threads as cores."
check(sizes, *[(cores, 16e9, needs_gil) for cores in (8, 1, 3) for needs_gil in (True, False)]).entries(
    every_core_once, dict.fromkeys(["n_workers", "threads_per_worker"], hint)
)
### BEGIN HIDDEN TESTS
check(sizes, *drawn(whole_numbers(2, 64), 64e9, either(True, False))).entries(
    every_core_once, dict.fromkeys(["n_workers", "threads_per_worker"], hint)
)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "sizes_memory", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`sizes` divides 80 % of the memory among the workers."""
cases = [(8, 16e9, True, 1.6e9), (8, 16e9, False, 12.8e9), (1, 4e9, True, 3.2e9), (3, 6e9, True, 1.6e9)]
### BEGIN HIDDEN TESTS
cases += [(4, 8e9, True, 1.6e9), (2, 5e9, False, 4e9), (64, 256e9, True, 3.2e9)]
### END HIDDEN TESTS
for cores, memory, needs_gil, expected in cases:
    answer = sizes(cores, memory, needs_gil)
    assert isinstance(answer, dict), (
        f"sizes({cores}, {memory:g}, {needs_gil}) gives {answer!r}; expected is a dictionary. Does the function end with return {{...}}?"
    )
    given = answer.get("memory_limit")
    assert isinstance(given, (Real, str)), (
        f"memory_limit is {given!r}; expected is a number of bytes, or text such as '4GB'."
    )
    given = parse_bytes(given) if isinstance(given, str) else float(given)
    assert abs(given - expected) <= 0.02 * expected, (
        f"sizes({cores}, {memory:g}, needs_gil={needs_gil}) gives a memory_limit of {given:.3g} bytes; expected are "
        f"{expected:.3g}: 80 % of the memory, divided by the number of workers, since the limit is for each of them."
    )
print("right: the memory is divided")

# %% [markdown]
"""
## 6. Where is the memory?

`%memit`, from the package `memory_profiler`, runs a line and measures how much memory **your notebook's process** takes at most (*peak*), and how much more
that is than before (*increment*). Here are four tasks that each hold some memory for a moment:
"""


# %%
def hold(_):
    """Hold some megabytes for a moment, and return how many."""
    block = b"x" * (megabytes * 2**20)
    sleep(delay)
    return len(block) // 2**20


held = [delayed(hold)(i) for i in range(4)]

# %% tags=["measured"]
# %memit dask.compute(held, scheduler="single-threaded")
# %memit dask.compute(held, scheduler="threads", num_workers=workers)
# %memit dask.compute(held, scheduler="processes", pool=pool, chunksize=1)

# %% [markdown]
"""
Look at the increments. Single-threaded, one block is there at a time, 50 MB. Four threads hold four at once: they are faster, *because* they hold
more. And with processes nearly nothing?

Nearly nothing *here*. The blocks were in the memory of other processes, into which `%memit` does not look. Your computer had to have
it all the same. With `-c` it counts the processes that this one has started (its *children*) as well:
"""

# %% tags=["measured"]
# %memit -c dask.compute(held, scheduler="processes", pool=pool, chunksize=1)

# %% [markdown]
"""
The peak is much larger. In it are the four blocks, 200 MB, and what this notebook and four other processes hold in any case, each a Python and
its libraries; one from the other the number cannot tell. The workers of a cluster do
not show in the notebook either; you have to ask them. So before you add workers, multiply: what one task holds × how many run at the same time.

That was the last use of the processes:
"""

# %%
opened.close()

# %% [markdown]
"""

## 7. Which one when?

Three things can be scarce: workers, cores, and the GIL. Whichever takes longest decides. That is enough to forecast most programs:
"""


# %%
def forecast(load, cores, scheduler, num_workers=1, chunksize=None):
    """Return about how many seconds a load takes.

    A load is a dictionary: how many `tasks`, the `seconds` of each, the shares (0 to 1) of this time in which a task
    `computes` and in which it holds the `gil`, and the `megabytes` that a task gets and returns.
    """
    n, s = load["tasks"], load["seconds"]
    core_time = n * s * load["computes"] / cores
    if scheduler == "single-threaded":
        return n * s
    if scheduler == "threads":
        return max(ceil(n / num_workers) * s, core_time, n * s * load["gil"])
    if scheduler == "processes":
        size = chunksize or 6
        whole, rest = divmod(n, size)  # batches of this size, and what is left for the last
        steps = whole // num_workers * size + (size if whole % num_workers else rest)
        start, copying = 1.0, 0.01 * n * load["megabytes"]  # seconds; on your computer they may differ
        return start + copying + max(steps * s, core_time)
    raise ValueError(f"There is no scheduler {scheduler!r} here.")


# %%
def draw_forecasts(cores):
    """Draw how long 16 tasks of a second take on so many cores, against how long they hold the GIL."""
    shares = [i / 100 for i in range(101)]
    loads = [{"tasks": 16, "seconds": 1, "computes": 1, "gil": share, "megabytes": 0} for share in shares]
    _, ax = plt.subplots(figsize=(7, 4), layout="constrained")
    for scheduler, chunksize, colour, style in [
        ("single-threaded", None, "#777777", ":"),
        ("threads", None, "#E69F00", "-"),
        ("processes", ceil(16 / cores), "#0072B2", "--"),
    ]:
        times = [forecast(load, cores, scheduler, cores, chunksize) for load in loads]
        ax.plot([100 * share for share in shares], times, color=colour, linestyle=style, label=scheduler)
    ax.set(xlabel="part of a task's time in which it holds the GIL (%)", ylabel="forecast (s)", ylim=(0, 17))
    ax.set_title("A little Python: take threads. Much of it: processes", loc="left", fontweight="bold")
    ax.legend(frameon=False, loc="center left")
    plt.show()


draw_forecasts(cores=4)

# %% [markdown]
"""
These are 16 tasks of one second on four cores. Threads take 4 s, until the GIL becomes scarce; processes always take 5, of which one is their
start. The same as a table:

| your tasks | take | because |
|---|---|---|
| fail, and you do not know why | `"single-threaded"` | everything happens in your thread; the debugger works |
| wait for files, servers, databases | `"threads"`, with more workers than cores | waiting needs no core and no GIL |
| compute in NumPy, pandas or other C code | `"threads"`, as many as cores | they let go of the GIL, and share memory |
| compute in Python, with small arguments and results | `"processes"`, as many as cores, with a `chunksize` | a GIL for each |
| compute in Python, with large ones | `"processes"`, but read and write the data *inside* the task | copying eats what you gain |
| are short altogether | `"threads"`, or no Dask | processes take a second to start |
| are many, or need limits on memory, a dashboard, or more than one computer | a `Client` | it hands out one by one, watches memory, and works the same on a cluster |

### Exercise 6: choose

Finish `choose(load, cores)`. It gets a load as `forecast` does, and returns a dictionary with the arguments for `compute`:

- `"scheduler"`: one of `"single-threaded"`, `"threads"` and `"processes"`;
- `"num_workers"`: at most 64 threads, or at most one process per core;
- `"chunksize"`, where it is needed.

With them, `forecast(load, cores, **choice)` is to be within 10 % of the shortest possible time. There are many ways to do this. The table is one, if you
work out where each of its rows begins to hold (how short is short, how large is large?); trying out is another.

<details><summary>Hint 1</summary>

Write down two candidates: threads, as many as there are tasks (at most 64), and processes, one per core, with a `chunksize` as in Exercise 2. Some
threads too many do no harm here: the forecast knows that cores are scarce.

</details>
<details><summary>Hint 2</summary>

`min(candidates, key=lambda choice: forecast(load, cores, **choice))` picks the shorter one.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "choose", "locked": false, "schema_version": 3, "solution": true, "task": false}
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    ### BEGIN SOLUTION
    candidates = [
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
    ### END SOLUTION


# %%
# choose({"tasks": 40, "seconds": 2, "computes": 0, "gil": 0, "megabytes": 1}, cores=4)

# %% nbgrader={"grade": true, "grade_id": "choose_is_valid", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`choose` returns arguments that compute understands, within the limits."""
kinds = [(0, 0), (1, 0.02), (0.9, 0.9), (1, 1)]
### BEGIN HIDDEN TESTS
kinds += [(0.1, 0.1), (0.95, random.random())]
### END HIDDEN TESTS
for computes, gil in kinds:
    for tasks in (1, 4, 200):
        load = {"tasks": tasks, "seconds": 3, "computes": computes, "gil": gil, "megabytes": 0.1}
        answer = choose(load, cores=4)
        assert isinstance(answer, dict), (
            f"choose({load}, cores=4) gives {answer!r}; expected is a dictionary. Does the function end with return?"
        )
        unknown = set(answer) - {"scheduler", "num_workers", "chunksize"}
        assert not unknown, (
            f"choose gives the keys {list(answer)}; expected are scheduler, num_workers and chunksize."
        )
        scheduler = answer.get("scheduler")
        assert scheduler in ("single-threaded", "threads", "processes"), (
            f'choose gives the scheduler {scheduler!r}; expected is "single-threaded", "threads" or "processes".'
        )
        for name, most in [
            ("num_workers", 4 if scheduler == "processes" else 64),
            ("chunksize", tasks),
        ]:
            number = answer.get(name, 1)
            assert number is None or number in range(1, most + 1), (
                f"choose({load}, cores=4) gives {name}={number!r} for {scheduler}; expected is a whole number from 1 to {most}."
            )
print("right: compute understands your choice")

# %% nbgrader={"grade": true, "grade_id": "choose_is_good", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""The forecast for the choice is within 10 % of the shortest."""
cases = [
    ("48 downloads", 4, {"tasks": 48, "seconds": 1, "computes": 0, "gil": 0, "megabytes": 1}),
    ("40 sums in NumPy", 4, {"tasks": 40, "seconds": 2, "computes": 1, "gil": 0.01, "megabytes": 80}),
    ("80 texts, parsed in Python", 8, {"tasks": 80, "seconds": 2, "computes": 1, "gil": 1, "megabytes": 0.1}),
    ("8 simulations in Python", 4, {"tasks": 8, "seconds": 60, "computes": 1, "gil": 1, "megabytes": 0}),
    ("32 quick checks", 4, {"tasks": 32, "seconds": 0.01, "computes": 1, "gil": 1, "megabytes": 0}),
    ("16 large tables", 4, {"tasks": 16, "seconds": 1, "computes": 1, "gil": 1, "megabytes": 500}),
    (
        "32 models of 40 MB, in Python",
        4,
        {"tasks": 32, "seconds": 10, "computes": 1, "gil": 1, "megabytes": 40},
    ),
    ("8 short sums, in Python", 8, {"tasks": 8, "seconds": 0.3, "computes": 1, "gil": 1, "megabytes": 0}),
    ("one core only", 1, {"tasks": 30, "seconds": 1, "computes": 1, "gil": 1, "megabytes": 0}),
]
### BEGIN HIDDEN TESTS
cases += [
    ("640 requests", 2, {"tasks": 640, "seconds": 0.5, "computes": 0, "gil": 0, "megabytes": 0.2}),
    ("160 pictures, in C", 16, {"tasks": 160, "seconds": 3, "computes": 1, "gil": 0.01, "megabytes": 20}),
    ("96 logs, in Python", 16, {"tasks": 96, "seconds": 20, "computes": 1, "gil": 0.9, "megabytes": 1}),
    ("2 long walks, in Python", 2, {"tasks": 2, "seconds": 100, "computes": 1, "gil": 1, "megabytes": 0}),
    ("a few texts, on two cores", 2, {"tasks": 4, "seconds": 2, "computes": 1, "gil": 0.45, "megabytes": 0}),
]
for _ in range(3):
    cores = random.randint(2, 16)
    load = {"tasks": cores * random.randint(2, 9), "seconds": random.randint(6, 60), "computes": 1}
    cases += [
        (
            "models in Python",
            cores,
            {**load, "gil": random.randint(8, 10) / 10, "megabytes": random.randint(5, 45)},
        ),
        ("sums in NumPy", cores, {**load, "gil": 0.01, "megabytes": random.randint(5, 45)}),
    ]
### END HIDDEN TESTS
for name, cores, load in cases:
    as_many_each = ceil(load["tasks"] / cores)
    shortest_forecast = min(
        forecast(load, cores, "threads", min(load["tasks"], 64)),
        forecast(load, cores, "processes", cores, as_many_each),
    )
    given = dict(load)
    answer = choose(given, cores)
    assert given == load, f"choose changes its load: {load} has become {given}. Only read it."
    assert isinstance(answer, dict), (
        f"choose({load}, cores={cores}) gives {answer!r}; expected is a dictionary. Does the function end with return?"
    )
    chosen = {key: value for key, value in answer.items() if key in ("scheduler", "num_workers", "chunksize")}
    assert chosen.get("scheduler") in ("single-threaded", "threads", "processes"), (
        f'choose gives {answer}; expected is a scheduler, "single-threaded", "threads" or "processes".'
    )
    forecast_for_it = forecast(load, cores, **chosen)
    assert forecast_for_it <= 1.1 * shortest_forecast, (
        f"{name}, on {cores} cores: {load}. Your choice {chosen} takes {forecast_for_it:.3g} s by the forecast; {shortest_forecast:.3g} s are possible. "
        "What is scarce here: workers, cores, or the GIL? Does copying, starting, or a chunksize of six cost the time?"
    )
print("right: well chosen, for", ", ".join(dict.fromkeys(name for name, *_ in cases)))

# %% [markdown] nbgrader={"grade": false, "grade_id": "twelve_tasks_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A friend has twelve tasks in pure Python, two seconds each, small arguments and results, and a laptop with four cores and 16 GB. A plain loop takes 24 s. With
`scheduler="threads"` it takes 24 s, too. With `scheduler="processes", num_workers=4` it takes 13 s. Then she tries
`Client(n_workers=4, memory_limit="8GB")`, which is faster, until one day, with larger data, the whole laptop stands still.

In at most six sentences: explain each of the three results with the words of this lesson. What should she write to get down to about 7 s without a
cluster? What should the memory limit have been, and why?

=== BEGIN MARK SCHEME ===
4 points, one for each:

1. Threads: pure Python needs the GIL, of which a process has one, so threads take turns and nothing is gained.
2. Processes: tasks are handed out six at a time, so two of four processes get six tasks each, and two get none: 6 × 2 s = 12 s, and about a
   second to start.
3. `chunksize=3` (or 1): three tasks for each process, 3 × 2 s = 6 s and the start.
4. The limit is for each worker: four workers may take 32 GB, twice of what there is, so the system swaps before any worker sees
   its limit. At most 16 GB / 4 = 4 GB, better about 3 GB, so that the system and the notebook have some.
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "twelve_tasks", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
Threads of one process share one GIL, and pure Python needs it all the time, so the twelve tasks run one after the other. Processes have a GIL
each, but they get tasks six at a time: two processes do six tasks each, which takes 12 s plus a second to start, while the other two have nothing to do.
With `compute(scheduler="processes", num_workers=4, chunksize=3)` each gets three tasks: 6 s and the start. The memory limit holds for every worker, so
four of them may use 32 GB; the laptop has 16 and begins to swap before any worker is stopped. About 3 GB each (12 GB in all) would leave room for the
system and the notebook.
"""

# %% [markdown]
"""
## Summary

- One graph, four schedulers: single-threaded, threads, processes, distributed. A statement about speed needs the number of workers:
  `num_workers`, or that of the cluster.
- `processes` hands out six tasks at a time; `chunksize` changes it.
- Threads share memory and *one* GIL. They are good for waiting and for code that lets go of the GIL; for loops of pure Python take processes.
- `single-threaded` is for finding errors: the debugger and all variables are at hand.
- While a `Client` is open, `compute` goes to it. `close` ends the connection, `shutdown` the cluster; `with` forgets neither.
- Memory limits are per worker, and what a process holds does not show in the notebook.

**What's next:** in `05_json_to_hdf5` you convert real files, and see which scheduler is really faster.
"""

# %% [markdown]
"""
## Going further (not marked)

**Say it once.** You need not repeat a scheduler in every `compute`. `dask.config.set` sets it for all that follows, or for a `with`:
"""

# %%
with dask.config.set(scheduler="threads", num_workers=2):
    print(total.compute())

# %% [markdown]
"""
**Where is the crossing?** In the picture of section 7, threads and processes cross at a GIL share of about 31 %. Where is it with 16 cores?
`draw_forecasts(cores=16)` shows it. And when tasks get 20 MB each? Change the function and see. Two numbers in `forecast` were only assumed: how long
processes take to start, and how long a megabyte takes to be copied. How could you measure them?

**Python without a GIL.** Since version 3.13 there is a special build of Python without the GIL (“free-threaded”). On it, `count` gains on threads, too. Many
libraries are not ready for it yet. `sys._is_gil_enabled()` says what yours has:
"""

# %% tags=["measured"]
getattr(sys, "_is_gil_enabled", lambda: True)()
