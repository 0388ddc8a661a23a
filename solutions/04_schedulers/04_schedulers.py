# %% [markdown]
"""
# Choose who runs your tasks

A task graph says what has to be computed, and not who does it. The same graph can run on one thread, on many, or on several
processes, and the same program is fast on one of them and slow on another. In this notebook you run one graph
on all of them, find out where its tasks went and why, and learn to choose.

**You will**

- run a graph under three schedulers, and see in which process and thread its tasks run;
- find out why eight tasks on four processes may take six steps, and mend it;
- choose the scheduler for a job before you run it.

**You need** the first lesson: `delayed`, `compute`, the task graph, its *work* (all tasks) and its *span* (the longest
chain of tasks that wait for one another).

**Time:** 45 to 55 minutes; 10 more for the question at the end, and 10 if you like for *Going further*.

**How the exercises work.** Replace the line that raises `NotImplementedError`, run the cell, then run the checks below it.
A check that fails says in its last lines what it saw, what it expected and where to look; when it is graded, it tries other
inputs, too. A function leaves its arguments as they are: to change a list or a dictionary, make a new one. It hides no error of a task. Lines that begin with `#` in a
cell of their own are for trying: take the `#` away once your function is written.
"""

# %%
import contextlib
import hashlib
import os
import random
import sys
import tempfile
import threading
from itertools import product
from math import ceil
from numbers import Integral
from pathlib import Path
from time import monotonic, perf_counter, sleep

import dask
import pandas as pd
from dask import delayed
from matplotlib.figure import Figure

from course import at_most, check, check_forecast, drawn, edges, either, lists, run_beside
from course.troubles import error_named
from tasklens import Picture, TaskGraph, diagram, predict, process_pool, record, timeline

# %% [markdown]
"""
You may change these numbers at any time; then run the cells below again. The text speaks of the values that stand here.
"""

# %% grading_parameters={"delay": 0.0} parameter_sets=[{"delay": 0.01, "workers": 2, "loops": 20000}, {"delay": 0.001, "workers": 1, "loops": 10000}, {"delay": 0.02, "workers": 3, "loops": 50000}] tags=["parameters"]
delay = 0.25  # seconds that one slow call takes
workers = 4  # how many threads or processes run tasks
loops = 5_000_000  # rounds of a loop in section 3; a few tenths of a second


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
diagram(total)

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
little without this number. **Forecast:** how many delays does the graph take single-threaded? On four workers? On twenty? Put
numbers in the place of `None`, and run the cell.
"""

# %%
graph = TaskGraph(total).with_costs(lambda task: 0 if task.name == "sum" else 1)
check_forecast({1: None, 4: None, 20: None}, graph)

# %% [markdown]
"""
<details><summary>Why</summary>

Single-threaded it takes 30, all the work. Four workers take 8: 30 / 4 is 7½, and there are no halves. Twenty take 2: first
all increments and decrements, then ten additions. More cannot help.

</details>

The next cell asks `predict`. A schedule's *makespan* is the time from its first start to its last end.
"""

# %%
for count_of_workers in (1, 2, 4, 8, 20, 100):
    print(f"{count_of_workers:3} workers: {predict(graph, count_of_workers).makespan:2} delays")

# %% [markdown]
"""
Now measure. Processes have to be started, which takes a second or two; the next cell does that once, for several runs. (An `ExitStack` is like a
`with` whose end lies in another cell: what `enter_context` opens, its `close` closes.) The cell after it takes 30 delays single-threaded, 8 on threads, and some more on processes.
"""

# %%
opened = contextlib.ExitStack()  # what has to be closed in the end
pool = opened.enter_context(process_pool(workers))  # processes, started once for several runs

# %% tags=["measured"]
# Takes about 12 seconds.
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
there are gaps in their rows; section 2 says why. (Here
the processes had been started before; `compute(scheduler="processes")` starts them each time.)

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
The checks need tasks that wait for one another, to see whether as many run at the same time as there should. Run the
cell; you need not read it.
"""

# %% jupyter={"source_hidden": true}
"""Given: tasks of which the checks know where they run."""
meetings = {}
some_errors = {
    "ValueError": ValueError,
    "OSError": OSError,
    "KeyError": KeyError,
    "Trouble": OSError,
}  # in which tasks end, and as what they come out
some_said = "places(tasks that ran in {0})"


def meet(number, meeting, timeout=3):
    """Wait until `number` tasks run at the same time, for at most so many seconds; return where this one runs."""
    barrier = meetings.setdefault((number, meeting), threading.Barrier(number))
    with contextlib.suppress(threading.BrokenBarrierError):
        barrier.wait(timeout)
    return os.getpid(), threading.get_ident()


def this_process():
    """Return the number of this process, and no thread's."""
    return os.getpid(), 0


def fail_with(kind):
    """Raise an error of this kind."""
    raise error_named(kind)("this task fails")


def ran_in(pairs):
    """Return what `places` gets for tasks that say they ran in these (process, thread); (0, 0) runs here, the name of an error fails."""
    special = {(0, 0): delayed(this_process)(), **{kind: delayed(fail_with)(kind) for kind in some_errors}}
    lazies = [special[pair] if pair in special else delayed(tuple)(list(pair)) for pair in pairs]
    return (lazies, "threads", 4) if len(pairs) % 2 else (lazies, "single-threaded", 1)


def given_counts(pairs):
    """Return what `places` is to return for tasks that ran there."""
    at_home = {*pairs} == {(0, 0)}
    return {"processes": len(dict(pairs)), "threads": len({*pairs}), "at_home": at_home}


def given_meeting(tasks, scheduler, workers, others=0):
    """Return what `places` is to return for tasks that all meet, and others that name a thread of their own."""
    return {"processes": 1, "threads": workers + others, "at_home": True}


def meeting_tasks(tasks, scheduler, workers, others=0):
    """Return what `places` gets for tasks that wait for one another, long enough where there are workers for all."""
    timeout = 3 if tasks == workers else 0.3 if scheduler == "threads" else 0
    mark = os.urandom(8).hex()
    meeting = [delayed(meet)(tasks, mark, timeout) for _ in range(tasks)]
    return meeting + [delayed(this_process)() for _ in range(others)], scheduler, workers


def sign_in(folder, home, number, timeout=10):
    """Wait until tasks run in so many processes, for at most so many seconds; return where this one runs."""
    signed, end = Path(folder), monotonic() + timeout
    nobody_came = signed / "nobody came"
    (signed / str(os.getpid())).touch()
    while len(list(signed.iterdir())) < number and os.getpid() != home and not nobody_came.exists():
        if monotonic() > end:
            nobody_came.touch()
        sleep(0.01)
    return os.getpid(), threading.get_ident()


def given_places(places, number, others=0):
    """Return what `places` says of tasks that meet in so many processes, on a computer where Dask would take one by itself."""
    with tempfile.TemporaryDirectory() as folder, dask.config.set(num_workers=1):
        meeting = [delayed(sign_in)(folder, os.getpid(), number) for _ in range(6 * number - 5)]
        return places(meeting + [delayed(this_process)() for _ in range(others)], "processes", number)


# %% nbgrader={"grade": true, "grade_id": "places_counts", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`places` counts processes and threads, and names them by the keys that were asked for."""
ran = [[(-7, 1), (0, 0)], *edges(lists(either((0, 0), (-1, 7), (-1, 8), (-2, 7)), 1))]  # (0, 0) is here
### BEGIN HIDDEN TESTS
ran += [[(-1, 23), (-12, 3)], *drawn(lists(either((0, 0), *product(range(-4, 0), range(1, 4))), 2, 9))]
### END HIDDEN TESTS
hint = "Count different processes, and different pairs; there may be fewer than workers. At home: all ran here, at (0, 0). A task's error comes out."
check(places, *ran, made=ran_in, said=some_said, hint=hint).entries(given_counts, told=True)
for kind, error in some_errors.items():
    check(places, [(-7, 1), kind], made=ran_in, said=some_said, hint=hint).raises(error)

# %% nbgrader={"grade": true, "grade_id": "places_in_threads", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Single-threaded, all tasks run in one thread; under threads, in as many as there are workers."""
more = dask.system.CPU_COUNT + 1  # than Dask would take by itself
calls = [(3, "single-threaded", 1), (2, "threads", 1), (more, "threads", more)]
hint = "Compute all in one dask.compute, with scheduler=scheduler, and with num_workers=workers, however many tasks there are."
said = "places({0} tasks, {1}, {2})"
check(places, *calls, made=meeting_tasks, said=said, hint=hint).entries(given_meeting, told=True)
### BEGIN HIDDEN TESTS
calls = [(2, "single-threaded", 1, 1), (2, "threads", 2, 1)]
said = "places({0} tasks and one that says it ran in thread 0, {1}, {2})"
check(places, *calls, made=meeting_tasks, said=said, hint=hint).entries(given_meeting, told=True)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "places_in_processes", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Under processes, tasks run elsewhere, in as many processes as there are workers."""
some_number, others = 2, 0
### BEGIN HIDDEN TESTS
some_number, others = 3, 1  # one more task, which says that it ran in thread 0
### END HIDDEN TESTS
hint = "Other processes: compute all in one dask.compute, with scheduler=scheduler and num_workers=workers, whatever the scheduler is."
said = f'places({6 * some_number - 5 + others} tasks, "processes", {some_number})'
checked = check(lambda: run_beside(given_places, places, some_number, others), (), said=said, hint=hint)
checked.entries({"processes": some_number, "threads": some_number + others, "at_home": False}, told=True)

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
- they are handed out as seldom as that allows: at most once to each worker.

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


# %% [markdown]
"""
The checks use these functions. Run the cell; you need not read it. You may try them: `given_steps(6, 8, 4)` are the six steps above.
"""


# %% jupyter={"source_hidden": true}
"""Given: what comes of a chunksize, and jobs to hand out."""
some_jobs = [(8, 4), (10, 4), (3, 4), (12, 1), (1, 1), (5, 5), (9, 4), (23, 22), (300, 2)]  # (tasks, workers)


def given_whole(size):
    """Return a chunksize; complain if it is none."""
    if not isinstance(size, Integral) or size < 1:
        raise ValueError(
            "an int of 1 or more, as whole tasks are handed out (2.0 is no int, ceil(2.0) is one)"
        )
    return size


def given_steps(size, tasks, workers):
    """Return in how many steps so many equal tasks are done, handed out so many at a time."""
    equal_tasks = TaskGraph([delayed(abs)(i) for i in range(tasks)])
    return predict(equal_tasks, workers, batch=given_whole(size)).makespan


def given_batches(size, tasks, workers):
    """Return how often something is handed out."""
    return ceil(tasks / given_whole(size))


# %% nbgrader={"grade": true, "grade_id": "chunk_is_fast", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""With this chunksize no worker gets so much that the others have to wait."""
calls = [*some_jobs]
### BEGIN HIDDEN TESTS
calls += [(31, 8), (16, 16), (7, 2), (100, 7), (13, 10), (21, 10), (25, 10), (201, 200), (402, 2)]
calls += [(random.randint(20, 60), random.randint(2, 12))]
### END HIDDEN TESTS
hint = "It can be done in as many steps as one by one. Draw a row for each worker: who gets how many when?"
checked = check(chunk, *calls, said="Steps: given_steps(chunk({0}, {1}), {0}, {1})", hint=hint)
checked.returns(lambda tasks, workers: ceil(tasks / workers), by=given_steps)

# %% nbgrader={"grade": true, "grade_id": "chunk_is_seldom", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""With this chunksize tasks are handed out at most once to each worker."""
calls = [*some_jobs]
### BEGIN HIDDEN TESTS
calls += [(31, 8), (16, 16), (7, 2), (100, 7), (13, 10), (21, 10), (25, 10), (201, 200), (402, 2)]
calls += [(random.randint(20, 60), random.randint(2, 12))]
### END HIDDEN TESTS
hint = "Once to each worker is enough. Let a worker have all of its tasks at once."
checked = check(chunk, *calls, said="Times handed out: given_batches(chunk({0}, {1}), {0}, {1})", hint=hint)
checked.returns(lambda tasks, workers: at_most(workers), by=given_batches)

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


# Takes about 5 seconds.
measured = pd.DataFrame(
    {function.__name__: makespans(function, pool) for function in (wait, digest, count)}
).T
print(f"seconds, on {dask.system.CPU_COUNT} cores, with {workers} workers:")
measured.round(3)

# %% [markdown]
"""
As a picture (the code only draws; you can pass over it):
"""

# %% tags=["measured"]
speedups = measured[["threads", "processes"]].rdiv(measured["single-threaded"], axis=0)
figure = Figure(figsize=(7, 4), layout="constrained")
bars = speedups.plot.bar(ax=figure.subplots(), rot=0, color=["#E69F00", "#0072B2"], edgecolor="black")
bars.axhline(1, color="#777777", linestyle=":")
bars.set(xlabel="what the tasks do", ylabel="speedup over single-threaded")
bars.set_title(
    f"Loops of Python on threads: {speedups.threads['count']:.1f} times as fast",
    loc="left",
    fontsize=11,
    fontweight="bold",
)
told = ", ".join(f"{name} {row.threads:.1f} and {row.processes:.1f}" for name, row in speedups.iterrows())
Picture(figure, f"Bars of the speedup on threads and on processes: {told}.")

# %% [markdown]
"""
Read the bars from the left. Tasks that *wait* gain on both, however many cores there are. Tasks that compute *in C* gain on both, as far as
there are cores that nobody else uses. Tasks that compute *in Python* gain nothing on threads: they take turns with the GIL. On processes
they gain, since each process has a GIL of its own. (Two cores make nothing that computes more than twice as fast. If your bars say something else, another program was busy: run both cells again.)

Why not always processes, then? They have to be started. What a task gets and what it returns is copied from process to process, which
takes time and memory. And what cannot be copied, an open file or a connection, cannot be handed to them. That was the last use of the processes:
"""

# %%
opened.close()

# %% [markdown]
"""
## 4. Which one when?

Three things can be scarce: workers, cores, and the GIL. (Tasks that need it for a quarter of their time keep four threads busy, and no more.) Whichever takes longest decides. That is enough to forecast most programs:
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


# %% [markdown]
"""
And as a picture (the code only draws; you can pass over it):
"""


# %%
def draw_forecasts(cores):
    """Draw how long 16 tasks of a second take on so many cores, against how long they hold the GIL."""
    shares = [i / 100 for i in range(101)]
    loads = [{"tasks": 16, "seconds": 1, "computes": 1, "gil": share, "megabytes": 0} for share in shares]
    figure = Figure(figsize=(7, 4), layout="constrained")
    ax, ends = figure.subplots(), []
    for scheduler, chunksize, colour, style in [
        ("single-threaded", None, "#777777", ":"),
        ("threads", None, "#E69F00", "-"),
        ("processes", ceil(16 / cores), "#0072B2", "--"),
    ]:
        times = [forecast(load, cores, scheduler, cores, chunksize) for load in loads]
        ax.plot([100 * share for share in shares], times, color=colour, linestyle=style, label=scheduler)
        ends.append(f"{scheduler} from {times[0]:.3g} to {times[-1]:.3g} s")
    ax.set(xlabel="part of a task's time in which it holds the GIL (%)", ylabel="forecast (s)", ylim=(0, 17))
    ax.set_title("A little Python: take threads. Much of it: processes", loc="left", fontweight="bold")
    ax.legend(frameon=False, loc="center left")
    return Picture(
        figure, f"Lines of the forecasts, from no need of the GIL to all the time: {', '.join(ends)}."
    )


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
| are many, or need limits on memory, a page to watch, or more than one computer | a `Client`: the fourth scheduler, *distributed*, see `08_local_cluster` | it hands out one by one, watches memory, and works the same on a cluster |

### Exercise 3: choose

Finish `choose(load, cores)`. It gets a load as `forecast` does, and returns a dictionary with the arguments for `compute`:

- `"scheduler"`: one of `"single-threaded"`, `"threads"` and `"processes"`;
- `"num_workers"`: at most 64 threads, or at most one process per core;
- `"chunksize"`, for processes only, at most the number of tasks. No other keys.

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

# %% [markdown]
"""
The checks ask what comes of your choice for some programs. Run the cell; you need not read it. You may ask, too: `given_seconds(choose(load, cores), load, cores)`.
"""


# %% jupyter={"source_hidden": true}
"""Given: programs to choose for, and what comes of a choice."""


def given_load(tasks, seconds, computes, gil, megabytes, cores):
    """Return what `choose` gets for a program, and its cores."""
    load = {"tasks": tasks, "seconds": seconds, "computes": computes, "gil": gil, "megabytes": megabytes}
    return load, cores


some_programs = {
    "48 downloads": given_load(48, 1, 0, 0, 1, 4),
    "40 sums in NumPy": given_load(40, 2, 1, 0.01, 80, 4),
    "80 texts, parsed in Python": given_load(80, 2, 1, 1, 0.1, 8),
    "8 simulations in Python": given_load(8, 60, 1, 1, 0, 4),
    "32 quick checks": given_load(32, 0.01, 1, 1, 0, 4),
    "16 large tables": given_load(16, 1, 1, 1, 500, 4),
    "32 models of 40 MB, in Python": given_load(32, 10, 1, 1, 40, 4),
    "8 short sums, in Python": given_load(8, 0.3, 1, 1, 0, 8),
    "one core only": given_load(30, 1, 1, 1, 0, 1),
    "11 simulations in Python": given_load(11, 20, 1, 1, 0, 4),
    "2 short downloads": given_load(2, 0.6, 0, 0, 0, 4),
}


def given_verdict(choice, load, cores):
    """Return whether compute understands a choice, and it is within the limits; complain if not."""
    if not (choice and isinstance(choice, dict)):
        raise ValueError("a dictionary: return {...}")
    scheduler = choice.get("scheduler")
    if scheduler not in ("single-threaded", "threads", "processes"):
        raise ValueError(f"as scheduler 'single-threaded', 'threads' or 'processes', and not {scheduler!r}")
    most = {"num_workers": cores if scheduler == "processes" else 64, "chunksize": load["tasks"]}
    if not choice.keys() <= {"scheduler", *most}:
        raise ValueError("no keys but scheduler, num_workers and chunksize")
    for key, limit in most.items():
        if choice.get(key) is not None and choice[key] not in range(1, limit + 1):
            raise ValueError(f"as {key} a whole number from 1 to at most {limit}")
    return True


def given_seconds(choice, load, cores):
    """Return how long a program takes with a choice, as `forecast` says."""
    try:
        arguments = {name: choice[name] for name in ("num_workers", "chunksize") if name in choice}
        if any(number is not None and number < 1 for number in arguments.values()):
            raise ValueError("fewer than one")
        return forecast(load, cores, choice["scheduler"], **arguments)
    except (AttributeError, KeyError, TypeError, ValueError, ZeroDivisionError):
        raise ValueError(
            "a dictionary that `forecast` understands: one of the three schedulers, and whole numbers"
        ) from None


def given_shortest(load, cores):
    """Return the shortest possible time of a program."""
    under_threads = forecast(load, cores, "threads", min(load["tasks"], 64))
    return min(under_threads, forecast(load, cores, "processes", cores, ceil(load["tasks"] / cores)))


# %% nbgrader={"grade": true, "grade_id": "choose_is_valid", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`choose` returns arguments that compute understands, within the limits."""
kinds = [(0, 0), (1, 0.02), (0.9, 0.9), (1, 1)]  # the shares in which tasks compute and hold the GIL
### BEGIN HIDDEN TESTS
kinds += [(0.1, 0.1), (0.95, random.random())]
### END HIDDEN TESTS
loads = [given_load(tasks, 3, *kind, 0.1, 4) for kind, tasks in product(kinds, (1, 4, 30, 200))]
check(choose, *loads, said="choose({0}, cores={1})").returns(True, by=given_verdict)

# %% nbgrader={"grade": true, "grade_id": "choose_is_good", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""The forecast for the choice is within 10 % of the shortest."""
calls = [*some_programs.values()]
### BEGIN HIDDEN TESTS
calls += [
    given_load(640, 0.5, 0, 0, 0.2, 2),
    given_load(160, 3, 1, 0.01, 20, 16),
    given_load(96, 20, 1, 0.9, 1, 16),
    given_load(160, 10, 1, 1, 50, 4),
    given_load(2, 3, 1, 0.3, 0, 8),
]
calls += [given_load(2, 100, 1, 1, 0, 2), given_load(4, 2, 1, 0.45, 0, 2)]
calls += [given_load(50, 0.01, 0, 0, 0, 4)]
for _ in range(3):
    cores = random.randint(2, 16)
    tasks, seconds = cores * random.randint(2, 9), random.randint(6, 60)
    calls += [given_load(tasks, seconds, 1, random.randint(8, 10) / 10, random.randint(5, 45), cores)]
    calls += [given_load(tasks, seconds, 1, 0.01, random.randint(5, 45), cores)]
### END HIDDEN TESTS
hint = "What is scarce here: workers, cores, or the GIL? Does copying, starting, or a chunksize of six cost the time?"
said = "Seconds, with load = {0}: given_seconds(choose(load, {1}), load, {1})"
checked = check(choose, *calls, said=said, hint=hint)
checked.returns(lambda load, cores: at_most(1.1 * given_shortest(load, cores)), by=given_seconds)

# %% [markdown] nbgrader={"grade": false, "grade_id": "twelve_tasks_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A friend has twelve tasks in pure Python, two seconds each, small arguments and results, and a laptop with four cores. A plain loop takes 24 s. With
`scheduler="threads"` it takes 24 s, too. With `scheduler="processes", num_workers=4` it takes 13 s. A colleague with such a laptop has twelve tasks which
spend their two seconds in NumPy, and for him `scheduler="threads"` takes 6 s.

In at most six sentences: explain each of the three results with the words of this lesson. What should she write to get down to about 7 s?

=== BEGIN MARK SCHEME ===
4 points, one for each:

1. Her threads: pure Python needs the GIL, of which a process has one, so threads take turns and nothing is gained.
2. Her processes: tasks are handed out six at a time, so two of four processes get six tasks each, and two get none: 6 × 2 s = 12 s, and about a
   second to start.
3. `chunksize=3` (or 1): three tasks for each process, 3 × 2 s = 6 s and the start.
4. His threads: NumPy lets go of the GIL while it computes, so four threads use four cores: 12 / 4 × 2 s = 6 s. (And nothing has to be started or
   copied.)
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "twelve_tasks", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
Threads of one process share one GIL, and pure Python needs it all the time, so the twelve tasks run one after the other. Processes have a GIL
each, but they get tasks six at a time: two processes do six tasks each, which takes 12 s plus a second to start, while the other two have nothing to do.
With `compute(scheduler="processes", num_workers=4, chunksize=3)` each gets three tasks: 6 s and the start. NumPy lets go of the GIL while it
computes, so the colleague's threads run on four cores at once, three tasks each, which takes 6 s.
"""

# %% [markdown]
"""
## Summary

- One graph, several schedulers: single-threaded, threads, processes (and distributed). A statement about speed needs the number of workers, `num_workers`.
- `processes` hands out six tasks at a time; `chunksize` changes it.
- Threads share memory and *one* GIL. They are good for waiting and for code that lets go of the GIL; for loops of pure Python take processes.
- With a GIL share of *g*, threads beyond 1 / *g* gain nothing. *Going further* measures it.

**What's next:** in [05_json_to_hdf5](../05_json_to_hdf5/05_json_to_hdf5.ipynb) you convert real files, and see which scheduler is really faster. The fourth
scheduler, and how to find the task that fails, are the subject of [08_local_cluster](../08_local_cluster/08_local_cluster.ipynb). Your points so far are on the
[start page](../start.ipynb).
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
**Where is the crossing?** In the picture of section 4, threads and processes cross at a GIL share of about 31 %. Where is it with 16 cores?
`draw_forecasts(cores=16)` shows it. And when tasks get 20 MB each? Change the function and see. Two numbers in `forecast` were only assumed: how long
processes take to start, and how long a megabyte takes to be copied. How could you measure them?

**How much of the GIL does a function of yours need?** Most are neither like `wait` nor like `count`. You can find out: while the function runs,
a second thread *knocks* again and again. It sleeps for a millisecond, which needs no GIL, and then needs the GIL. If it comes back late, your function
had it. The share of late time is the share of the GIL:
"""


# %% tags=["measured"]
def gil_share(function, *args):
    """Return in about which part of its time, 0 to 1, a call keeps the GIL from other threads."""
    times, ended = [], threading.Event()

    def knock():
        while not (times and ended.is_set()):
            begin = perf_counter()
            sleep(0.001)
            times.append(perf_counter() - begin)

    knocker = threading.Thread(target=knock)
    knocker.start()
    try:
        function(*args)
    finally:
        ended.set()
        knocker.join()
    return sum(time for time in times if time > 0.004) / sum(times)


def own(_):
    """Wait about half of the time, and compute in Python for the rest. Put a function of your own here."""
    for _ in range(4):
        wait(0)
        count(0)


for function in (wait, digest, count, own):
    print(f"{function.__name__:7} {gil_share(function, 0):4.0%}")


# %% [markdown]
"""
There is one GIL, so tasks that need it for a quarter of their time can keep four threads busy, and tasks that need it for half, two. With
share *g*, threads beyond 1 / *g* only wait. That is a forecast, and `predict` makes it: give it no more workers than that.
"""

# %% tags=["measured"]
# Takes about 8 seconds.
share = gil_share(own, 0)
useful = min(workers, max(1, round(1 / max(share, 0.01))))
own_tasks = [delayed(own)(i) for i in range(4)]
alone = record(own_tasks[:1], "single-threaded").makespan
expected = predict(TaskGraph(own_tasks).with_costs({"own": alone}), useful)
timeline(
    expected,
    record(own_tasks, "threads", workers),
    titles=[
        f"Predicted: a GIL share of {share:.0%} keeps {useful} thread(s) busy",
        f"Measured, {workers} threads",
    ],
)


# %% [markdown]
"""
In the lower chart all threads seem busy, but each task takes longer than alone: what looks like work is waiting for the GIL.

**Python without a GIL.** Since version 3.13 there is a special build of Python without the GIL (“free-threaded”). On it, `count` gains on threads, too. Many
libraries are not ready for it yet. `sys._is_gil_enabled()` says what yours has:
"""

# %% tags=["measured"]
getattr(sys, "_is_gil_enabled", lambda: True)()
