# %% [markdown]
"""
# Keep files whole, and compute on more than fits into memory

Some files are cut in the middle, programs are killed while they write, and one day there is more data than
memory.

**You will**

- say in which file and in which line something is wrong;
- kill a program that writes a file, look at what is left, and make sure that it is always a whole file;
- find out which files can be read in parts;
- compute on data that need not fit into memory, block by block.

**You need** the first lesson: `delayed`, `compute`, the task graph, its *work* (all tasks) and its *span* (the longest chain of tasks
that wait for one another). You should have seen a table of pandas before. `05_json_to_hdf5` helps, and is not required.

**Time:** 50 to 55 minutes; 10 more for the question at the end, and 10 if you like for *Going further*.

**How the exercises work.** Replace the line that raises `NotImplementedError`, run the cell, then run the checks below it. A check that
fails says what it saw, what it expected and where to look; when it is graded, it tries other files, too. A function
leaves its arguments as they are, and hides no error of a function that it is given. Lines that begin with `#` in a cell of their own are for trying: take the `#` away once your function is written. The
checks write small files of their own. All files lie in a folder that the last cell removes.
"""

# %%
import json
import os
import random
import subprocess
import sys
import tempfile
import tracemalloc
from contextlib import suppress  # noqa: F401, your answers may use it
from functools import partial
from itertools import islice, product
from pathlib import Path

import dask
import pandas as pd
from dask import delayed
from dask.utils import SerializableLock

from course import at_least, at_most, check, drawn, each, edges, lists, named, whole_numbers, writers
from course.data import daily_stock, json_lines
from course.handed_on import hands_on
from course.hdf5 import without_unpickling
from course.in_folder import check_in_folder
from course.sharing import keeps_data
from course.tables import difference, records
from tasklens import TaskGraph, diagram  # noqa: F401, to try your answers

# %% [markdown]
"""
You may change these numbers at any time; then run the notebook again from here. The text speaks of the values that stand here.
"""

# %% grading_parameters={"number_of_files": 2, "rows": 20} parameter_sets=[{"number_of_files": 3, "rows": 200}, {"number_of_files": 2, "rows": 50, "workers": 1}, {"number_of_files": 5, "rows": 400, "workers": 3}] tags=["parameters"]
number_of_files = 8  # how many files there are: at most 21
rows = 15_600  # how many lines of each: at most 15,600
workers = 2  # how many tasks may run at the same time


# %% [markdown]
"""
## 1. A file with a fault

`daily_stock()` returns a folder with invented prices of 21 stocks, a file for each, of **JSON lines**: every line is a record of
its own, here the prices of one minute. The next cell copies some, into a folder of this notebook's own, and reads one:
"""

# %%
scratch = tempfile.TemporaryDirectory(prefix="json-to-hdf5-")
sources = []
for original in sorted(daily_stock().glob("*.json"))[:number_of_files]:
    copy = Path(scratch.name, original.name)
    with open(original, encoding="utf-8") as file:
        copy.write_text("".join(islice(file, rows)), encoding="utf-8")
    sources.append(str(copy))


def read_rows(path):
    """Return the records of a file of JSON lines, as a list of dictionaries."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


table = pd.DataFrame(read_rows(sources[0]))
table.head(3)

# %% [markdown]
"""
Real files have faults. A download breaks off, and the last line is cut in the middle. A program that should write a file
dies, and the file is empty. What does `read_rows` say?
"""


# %%
def new_folder(contents):
    """Make a folder with these files, name → text, and return its path."""
    folder = Path(tempfile.mkdtemp(dir=scratch.name))
    for name, text in contents.items():
        (folder / name).write_text(text, encoding="utf-8")
    return str(folder)


faulty = new_folder({"cut.json": '{"open": 1.5, "volume": 100}\n{"open": 1.6, "vol', "empty.json": ""})
try:
    read_rows(f"{faulty}/cut.json")
except ValueError as fault:
    print("cut.json:  ", fault)
print("empty.json:", read_rows(f"{faulty}/empty.json"))

# %% [markdown]
"""
The first message does not say in which file the fault is, and its "line 1" is that of `json.loads`, which saw only
one. The second file gives no message, and an empty table would be written as if all were well.

### Exercise 1: read, or say what is wrong

Finish `read(path)`. It returns a table (a `pd.DataFrame`) with a row for each line of the file, as `for line in file` gives them. A line is a record, and all records of a file have the same names. Names, order and values are as in
the file: text stays text, and `116.0` stays a number with a point. Where something is wrong,

- a line that is no JSON: it raises a `ValueError` whose message contains the name of the file and the number of the first such line, counted from 1.
  A blank line counts, too; whether you report it or pass over it is up to you;
- a file without any line: it raises a `ValueError` whose message contains the name of the file. One with blank lines only may give an empty table;
- a file that is not there: `open` raises a good `FileNotFoundError`; let it pass.

(pandas has a function for this, `pd.read_json(path, lines=True)`. It guesses types, and makes a date of `timestamp` and `116` of `116.0`, unless `dtype=False`
forbids it; it loses the last digit of some numbers, unless you add `precise_float=True`; and it does not say which line is wrong.)

<details><summary>Hint 1</summary>

`for number, line in enumerate(file, 1):` counts lines from 1. Put a `try` around `json.loads(line)` alone. What it raises for a bad line is a
`ValueError`.

</details>
<details><summary>Hint 2</summary>

`except ValueError as error:` and in it `raise ValueError(f"{path}, line {number}: {error}") from error`. After the loop, `if not records:`
tells that the file was empty.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "read", "locked": false, "schema_version": 3, "solution": true, "task": false}
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    ### BEGIN SOLUTION
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
    ### END SOLUTION


# %%
# read(sources[0]).head()

# %%
# read(f"{faulty}/cut.json")

# %% [markdown]
"""
The checks read files with these faults. Run the cell; you need not read it. You may try them, too: `read(new_folder({"bad.json": good_line + "oops"}) + "/bad.json")`.
"""


# %% jupyter={"source_hidden": true}
"""Given: tables, and faulty files with the numbers of their first bad lines; where one is blank, this or that."""
good_line = '{"open": 1.5, "volume": 100}\n'
some_faulty = {
    "bad.json": good_line * 2 + "oops\n" + good_line,
    "empty.json": "",
    "cut.json": good_line * 4 + '{"open": 1.',
    "comment.json": "# prices\n" + good_line,
    "bad.end.json": good_line + good_line.strip() + " oops\n",
    "blank.json": good_line + "\n" + good_line + "oops\n",
    "several.json": good_line + "oops\n" + good_line + "{\n",
}
some_bad_lines = {
    "bad.json": [3],
    "empty.json": [],
    "cut.json": [5],
    "comment.json": [1],
    "bad.end.json": [2],
}
some_bad_lines |= {"blank.json": [(2, 4)], "several.json": [2]}
some_faulty["long.json"], some_bad_lines["long.json"] = good_line * 1200 + "oops\n", [1201]
some_tables = [table for (table,) in edges(records())]
some_tables += [[{"name": "", "price": 1.5}, {"name": "b", "price": None}, {"name": " ", "price": -0.5}]]
check_files_in = partial(check_in_folder, new_folder=new_folder)


def given_paths(texts):
    """Return a call for each file of a folder that holds all of them, name → text."""
    return [(texts, Path(name)) for name in texts]


# %% nbgrader={"grade": true, "grade_id": "read_value", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`read` returns a row for each line, with the names, the values and the types of the file."""
tables = [*some_tables]
### BEGIN HIDDEN TESTS
tables += [
    [{"close": n / 4, "Volume": n} for n in range(rows + 7)],
    *[table for (table,) in drawn(records())],
]
### END HIDDEN TESTS
files = {f"aet.{n}.json": json_lines(table) for n, table in enumerate(tables)}
hint = "A record of each line by json.loads, a table of all by pd.DataFrame: every line, and every value as it is. Does it end with return?"
checked = check_files_in(read, *given_paths(files), hint=hint)
checked.returns(each(*map(pd.DataFrame, tables)), unlike=difference)

# %% nbgrader={"grade": true, "grade_id": "read_complains", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`read` says in which file and which line something is wrong."""
faulty_files, bad_lines = {**some_faulty}, {**some_bad_lines}
### BEGIN HIDDEN TESTS
before, last = random.randint(11, 40), "aet-1.2015.json"
faulty_files[last] = good_line * before + "{'open': 1.5}\n" + good_line + "oops\n"
bad_lines[last] = [before + 1]
### END HIDDEN TESTS
hint = "A ValueError with the file's name and, if a line is no JSON, the number of the first: count all lines from 1, enumerate(file, 1)."
checked = check_files_in(read, *given_paths(faulty_files), hint=hint)
checked.raises(ValueError, lambda files, path: [path.name, *bad_lines[path.name]])
check_files_in(read, ({}, Path("no.json")), hint="Let the error of open pass.").raises(FileNotFoundError)

# %% [markdown]
"""
## 2. No half-written file

Reading may fail; so may writing. The disk is full, somebody interrupts the program, the system kills it because memory is short. What is
there then? Try it. This program writes a million rows in a thousand blocks, and is killed after the third.
"""

# %% tags=["measured"]
# Takes a moment: a Python is started.
writer = """
import os, sys, tempfile
from pathlib import Path
import pandas as pd

def write(path):
    with pd.HDFStore(path, mode="w") as store:
        for n in range(1000):
            store.append("prices", pd.DataFrame({"close": [float(n)] * 1000}))
            print("block", n, flush=True)
            sys.stdin.readline()
"""


def killed(program, target):
    """Run a program that writes a file and waits after each block, kill it after the third, and return what is then in the folder."""
    command = [sys.executable, "-c", program, target]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as running:
        running.stdin.write("\n\n")  # lets it go on, twice
        running.stdin.flush()
        said = [running.stdout.readline() for _ in range(3)]
        if not all(said):
            raise RuntimeError(f"The program ended by itself: {running.stderr.read()}")
        running.kill()
    return sorted(path.name for path in Path(target).parent.iterdir())


folder = new_folder({"aet.h5": "the old file, whole"})
print(killed(writer + "write(sys.argv[1])", f"{folder}/aet.h5"))
print(f"{len(pd.read_hdf(f'{folder}/aet.h5', key='prices')):,} rows")


# %% [markdown]
"""
The old file is gone, and what is there can be read without any complaint: 3,000 rows of a million. Nobody will notice, until the
results are wrong.

The remedy: **write beside, then replace**. Write the new file under another name in the same folder. When it is complete, call
`os.replace(new, target)`. The operating system renames the file in one step: at every moment there is either the old file or
the new one, never a half. A program that is killed while it writes leaves the target alone. (Between two disks that is not one step;
therefore in the same folder.)

### Exercise 2: all or nothing

Finish `write_whole(write, target)`. `write` is a function that gets a path, as text, and writes a file there; `target` is a path, as text. `write_whole`

- calls `write` once, with a path that is not `target` but lies in the same folder;
- when `write` is done, puts that very file in the place of `target`, in one step: a copy would be half there for a while;
- if `write` raises an error, of whatever kind, removes what has been written and lets that error pass. `target` is then as it was before. (Ctrl+C
  raises one, too, which a bare `except:` catches and `except Exception` does not; the checks do not press it.)

<details><summary>Hint 1</summary>

A good name beside `target` is `f"{target}.part"`. `os.replace(beside, target)` works whether or not there is a `target`.

</details>
<details><summary>Hint 2</summary>

Put `write(beside)` into a `try`. In its `except:`, remove the file with `Path(beside).unlink(missing_ok=True)`; then a bare `raise` lets the error
pass.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "write_whole", "locked": false, "schema_version": 3, "solution": true, "task": false}
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    ### BEGIN SOLUTION
    beside = f"{target}.part"
    try:
        write(beside)
        os.replace(beside, target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    ### END SOLUTION


# %% [markdown]
"""
Try it on the program above, which gets the text of your function and is killed. (It has imported `os`, `sys`, `tempfile`, `Path` and `pd`; what else you need, import inside the function.) The old
file is still there, whole, and a half one beside it, which the next run replaces.
"""

# %%
# import inspect
# folder = new_folder({"aet.h5": "the old file, whole"})
# print(killed(writer + inspect.getsource(write_whole) + "\nwrite_whole(write, sys.argv[1])", f"{folder}/aet.h5"))
# print(Path(folder, "aet.h5").read_text())


# %% [markdown]
"""
The checks look into a folder with this function. Run the cell; you need not read it:
"""


# %% jupyter={"source_hidden": true}
"""Given: folders before a file in them is replaced, errors of what writes it, and what is in a folder."""
some_old = ({"ibm.h5": "another", "aet.h5": "old"}, Path("aet.h5"))
some_targets = [
    some_old,
    ({"aet.part": "an old one", "aet.h5": "another"}, Path("aet.part")),
    ({"aet.tmp": "an old one", "aet.h5": "another"}, Path("aet.tmp")),
    ({"ibm.h5": "another", "aet.h5": "another"}, Path("aet.2015.h5")),
    ({"ibm.h5": "another", "aet.h5": "another", "prices": "an old one"}, Path("prices")),
]
some_folders = [{"aet.h5": "old"}, {}, {"ibm.h5.partly": "another's", "aet.h5": "old"}]
some_folders[-1] |= {"ibm.h5.part": "another's", "ibm.h5.tmp": "another's", "ibm.part": "another's"}
some_faults = [("OSError", True), ("ValueError", True), ("KeyError", True), ("ValueError", False)]
some_faults += [("Unheard", True)]


def given_failures(folders, faults):
    """Return a call for each folder and each kind of error, raised when half of the file is written, or nothing yet."""
    return [(before, Path("aet.h5"), *fault) for before, fault in product(folders, faults)]


def texts_in(folder):
    """Return name → text of all files in a folder."""
    files = sorted(path for path in Path(folder).iterdir() if path.is_file())
    return {path.name: path.read_text(encoding="utf-8") for path in files}


# %% nbgrader={"grade": true, "grade_id": "write_whole_replaces", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`write_whole` puts the new file in the place of the target, and leaves nothing else behind."""
hint = "Call write once, whether it fails or not, beside target, and os.replace(beside, target) once it is done; other files stay as they were."
said = "write_whole(write, {0})"
checked = check_files_in(write_whole, *some_targets, beside=writers.times_written, said=said, hint=hint)
checked.leaves(lambda files, target: {**files, target.name: "new"}, texts_in)
checked.sees(writers.TRIED, 2)

# %% nbgrader={"grade": true, "grade_id": "write_whole_beside", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""While the new file is written, beside the target, the old one is still there, whole."""
expected = {writers.PATH: writers.BESIDE, writers.MEANWHILE: some_old[0], writers.AFTERWARDS: writers.WRITTEN}
checked = check_files_in(write_whole, some_old, beside=writers.while_written, said="write_whole(write, {0})")
checked.sees_all(expected, writers.HINTS)
vanished = check_files_in(write_whole, some_old, beside=writers.taken_away, said=writers.VANISHES)
vanished.leaves(some_old[0], texts_in, writers.KEEP)

# %% nbgrader={"grade": true, "grade_id": "write_whole_keeps_old", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""If `write` fails, the target is as before, nothing else is left, and the error passes."""
calls = given_failures(some_folders, some_faults)
### BEGIN HIDDEN TESTS
some_kinds = [*some_faults, (random.choice(["RuntimeError", "TypeError", "ZeroDivisionError"]), True)]
some_folders += [{"ibm.h5": "another", "aet.h5": "older", "aet.h5.2015": "another"}]
calls += given_failures(some_folders, some_kinds)
### END HIDDEN TESTS
hint = "If write fails, with whatever error, remove the file that it has written, and no other."
checked = check_files_in(write_whole, *calls, beside=writers.error_let_out, said=writers.FAILS, hint=hint)
checked.leaves(lambda files, *call: files, texts_in)
checked.returns(lambda files, target, kind, half: kind, writers.LET_PASS)

# %% [markdown]
"""
## 3. More data than memory

What is the mean of all closing prices, if the tables do not fit into memory together? Two habits help:

- **Work in blocks.** An HDF5 file can be read in parts: `pd.read_hdf(path, key=…, start=1000, stop=2000)` returns a thousand rows of it. How
  much is then in memory depends on the `format` of the file; see below.
- **Move the computation to the data.** The task that reads a block also does the computing, and hands on only the small
  result.
"""


# %%
hdf5_lock = SerializableLock(
    "hdf5"
)  # PyTables, which reads HDF5 for pandas, takes one thread of a process at a time


def read_block(path, start, stop):
    """Return the rows of an HDF5 file from start to stop, without stop."""
    with hdf5_lock, without_unpickling():  # the course's: a file can bring no program along
        return pd.read_hdf(path, key="prices", start=start, stop=stop)


# %% tags=["measured"]
def most_memory(path, start, stop):
    """Return how many bytes Python takes at most while a block is read."""
    tracemalloc.start()
    read_block(path, start, stop)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


for form in ("fixed", "table"):
    table.to_hdf(f"{scratch.name}/{form}.h5", key="prices", mode="w", format=form)
    read_block(
        f"{scratch.name}/{form}.h5", 0, 1
    )  # what is imported for the first of all is not to be counted
    few, whole = (most_memory(f"{scratch.name}/{form}.h5", 0, stop) for stop in (10, len(table)))
    print(f"{form}: 10 rows take {few:9,} bytes, all {len(table):,} rows {whole:9,}")

# %% [markdown]
"""
"fixed" is what `to_hdf` writes unless you say otherwise. It keeps a column of text as *one* pickled object: ten rows of it take about
as much memory as all. With `format="table"`, a block takes what its rows need. So for data
larger than memory write tables, as the next cell does:
"""


# %%
def convert_for_blocks(source, target):
    """Convert a file into one that can be read in blocks, and return its path."""
    pd.DataFrame(read_rows(source)).to_hdf(target, key="prices", mode="w", format="table")
    return target


targets = [source.removesuffix(".json") + ".h5" for source in sources]
lengths = {convert_for_blocks(source, target): rows for source, target in zip(sources, targets, strict=True)}
print(f"all files: {sum(lengths.values()):,} rows")

# %% [markdown]
"""
### Exercise 3: the mean of everything

Finish `mean_close(read_block, lengths, size)`: it returns a `Delayed` of the mean of the column `close` over all rows of all files. Each row has a number
there, none is missing (NaN). `lengths` is a dictionary, file (its path) → number of its rows.

- Each file is cut into blocks of `size` rows; the last block of a file may be shorter, and a file without rows has no block.
- Each block is read, with `read_block(path, start, stop)`, *and* worked on in a task of its own, which hands on a few numbers only, at most 29. No block waits
  for another: all could be read side by side. There is at least one row in all.
- The numbers of all blocks are combined in one task or several. Nothing is read while the graph is built.
- It works under any scheduler: a task hands on what it *returns*, and writes into nothing outside.

Mind that blocks differ in size. The check brings its own `read_block`.

<details><summary>Hint 1</summary>

What has to be known of a block, so that the mean of all can be worked out from it? Two numbers: the sum of `close`, and how many rows there are.

</details>
<details><summary>Hint 2</summary>

Write a function `sum_and_count(path, start, stop)` that calls `read_block`, and delay that. Its starts are `range(0, lengths[path], size)`. A second delayed
function gets the list of all pairs, adds up sums and counts, and divides.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "mean_close", "locked": false, "schema_version": 3, "solution": true, "task": false}
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    ### BEGIN SOLUTION
    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    def combine(pairs):
        return sum(total for total, _ in pairs) / sum(count for _, count in pairs)

    parts = []
    for path, length in lengths.items():
        for start in range(0, length, size):
            parts.append(delayed(sum_and_count)(path, start, min(start + size, length)))
    return delayed(combine)(parts)
    ### END SOLUTION


# %%
# diagram(mean_close(read_block, dict(list(lengths.items())[:2]), 5_000))

# %% [markdown]
"""
In threads, what is added up can run side by side. Reading cannot, since `read_block` holds the lock of this process:
"""

# %%
# mean_close(read_block, lengths, 5_000).compute(scheduler="threads", num_workers=workers)

# %% [markdown]
"""
The checks read blocks of tables of their own. Run the cell; you need not read it.
"""


# %% jupyter={"source_hidden": true}
"""Given: blocks to read, and what is expected of a mean of them."""
some_rows = pd.DataFrame({"open": [1.0] * 900, "close": [n / 8 for n in range(900)]})
some_block = named("read_block", lambda path, start, stop: some_rows.iloc[start:stop])
some_calls = [(some_block, {"b.h5": 60}, 60), (some_block, {"aet.h5": 70, "none.h5": 0, "aet.2.h5": 60}, 30)]
some_calls += [(some_block, {"a.h5": 7}, 6), (some_block, {"a.h5": 70, "B/a.h5": 1}, 3)]
some_many = (some_block, {"a.h5": 1300, "b.h5": 1}, 2)
some_closes = {
    "aet.h5": [1.0, 2.0, 3.0, 4.0, 50.0],
    "equal.h5": [7.0, 3.0, 7.0, 3.0],
    "ibm.h5": [10.0, -2.3],
}
some_closes["low.h5"] = [-3.0, 2.5, 0.5, 0.0, 0.0, -0.0625]


def given_rows(path, start, stop):
    """Return some rows of a file."""
    return some_rows.iloc[start:stop]


def given_blocks(read_block, lengths, size):
    """Return the (path, start, stop) of all blocks; the last of a file may stop where it likes."""
    full = [(path, a, a + size) for path in lengths for a in range(0, lengths[path], size)]
    return [(path, a, b if b < lengths[path] else at_least(lengths[path])) for path, a, b in full]


def given_mean(read_block, lengths, size):
    """Return the mean of all rows, each file read whole."""
    rows = [read_block(path, 0, length) for path, length in lengths.items()]
    return float(pd.concat(rows)["close"].mean())


def given_sizes(some_closes):
    """Return calls with a function that reads blocks of these prices: of some files or all, in blocks of some sizes."""
    tables = {path: pd.DataFrame({"open": 0.0, "close": close}) for path, close in some_closes.items()}
    tables["low.h5"] = tables["low.h5"][["close", "open"]]  # in another order
    read_block = named("read_block", lambda path, start, stop: tables[path].iloc[start:stop])
    chosen = [(3, ["low.h5"]), (2, ["equal.h5"]), (100, ["ibm.h5"]), (2, ["aet.h5", "ibm.h5"])]
    sizes = [*chosen, (4, some_closes), (1, some_closes)]
    return [(read_block, {path: len(some_closes[path]) for path in paths}, size) for size, paths in sizes]


# %% nbgrader={"grade": true, "grade_id": "mean_close_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`mean_close` reads nothing early, and every row once, a block in each task."""
calls = [*some_calls]
### BEGIN HIDDEN TESTS
some_lengths = lists(whole_numbers(1, 70), 1, 4)
for some, size in drawn(some_lengths, whole_numbers(2, 30)):
    calls.append((some_block, {f"{n}.h5": length for n, length in enumerate(some)}, size))
### END HIDDEN TESTS
hint = "A block begins at each of range(0, lengths[path], size). It is read once, in a task of its own, which needs no other block."
checked = check(mean_close, *calls, hint=hint).is_lazy(hint="Call read_block inside a delayed function.")
checked.calls("read_block", with_each=given_blocks, alone=True, side_by_side=True)
check(mean_close, some_many, hint=hint).graph(work=at_least(651))

# %% nbgrader={"grade": true, "grade_id": "mean_close_hands_on_little", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""No task of `mean_close` hands on the rows of a block: only a few numbers travel."""
hint = "Each block is read and summed up in the same task, and only its sum and its count go on: rows do not travel."
checked = check(mean_close, (some_block, {"aet.h5": 900, "ibm.h5": 300}, 300), hint=hint)
checked.calls("read_block", often=4)
hands_on(checked, at_most(29))

# %% nbgrader={"grade": true, "grade_id": "mean_close_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, the mean is that of all rows, however they fall into blocks and wherever a task runs."""
prices = {**some_closes}
### BEGIN HIDDEN TESTS
for path, some in some_closes.items():  # never do all four get equally long
    prices[path] = [*some, *(random.randint(-40, 40) / 10 for _ in range(random.choice([0, 1, 4])))]
### END HIDDEN TESTS
hint = "Add up sums of close and counts of all blocks, then divide once: blocks are not equally long. Hand on each block's numbers, equal ones too."
check(mean_close, *given_sizes(prices), hint=hint).gives(given_mean, anywhere=True).lets_out("read_block")
keeps_data(mean_close, given_rows, {"aet.h5": 5, "ibm.h5": 4}, 2)

# %% [markdown] nbgrader={"grade": false, "grade_id": "short_files_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A colleague has 400 files of JSON, 1 GB each, from sensors, and a computer with 8 cores and 16 GB of memory. Her program has one task a file, which reads it,
makes a table, writes that as HDF5 with `table.to_hdf(target, key="values")`, and returns the mean of its values; at the end it takes the mean of these means.
Eight processes run it. The system kills it, because memory is short; since then it passes over each file whose
target exists. Now three of the targets are too short.

In at most six sentences: how would you keep eight tasks at a time from filling the memory? Which format would you write, so that others can read the files in parts?
What is wrong with the mean? And how do you see to it that a target which exists is always whole?

=== BEGIN MARK SCHEME ===
4 points, one for each:

1. Memory: read and write a file in blocks inside its task (or split the files; or run fewer tasks at a time), so that eight tasks hold eight blocks and not
   eight tables of several GB.
2. `format="table"`: of the format "fixed", which is written unless one says otherwise, a column of text is read whole, however few rows are asked for. (Parquet is right, too.)
3. A mean of means weighs each file alike, however many rows it has: hand on sum and count, divide once.
4. Write beside the target, in the same folder, and `os.replace` it when it is complete. Then a target that exists is whole, and may be passed over.
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "short_files", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
A table of 1 GB of JSON can be larger than 1 GB in memory, and eight of them do not fit into 16 GB: inside its task, a file is to be read and written in blocks
of some ten thousand rows. I would append those blocks with `format="table"`, because of a file in the other format a column of text is read whole, whatever
part one asks for. The mean of means counts a short file as much as a long one; each task should return a sum and a count, and the last one
divide the sum of sums by the sum of counts. Each file is written under another name in the same folder and
put in its place with `os.replace` when it is complete: then a target that exists is whole, and passing over it is safe.
"""

# %% [markdown]
"""
## Summary

- A function that reads says which file and which line is wrong.
- A writer that is killed can leave a file that is readable and too short. Write beside, then `os.replace`: there is the old file or the new one, never half of one.
- Data larger than memory: blocks of a file with `format="table"`, and only small results travel.

**What's next:** in [10_shared_state](../10_shared_state/10_shared_state.ipynb) you hunt bugs of programs that share what they should not; after [06_best_practices](../06_best_practices/06_best_practices.ipynb), if you have not done that yet. Your points so far are on the [start page](../start.ipynb).
"""

# %% [markdown]
"""
## Going further (not marked)

**And Parquet?** It is the format that most programs for tables share today: a file holds columns, compressed, in groups of rows, so that one column or some rows can be read without the
rest (`pd.read_parquet(path, columns=["close"])`; it needs the package `pyarrow`), and Dask's own tables read it. For tables that others are to read, take Parquet. What you have learnt here
(blocks, small results, whole files) holds for it as well.

**One bad file among many.** `dask.compute` ends with the first error, and the other results are lost (files that were written stay). If
you would rather have the list of what went wrong, let a task return its error instead of raising it:
"""


# %%
def converted_or_why_not(source, target):
    """Convert a file, and return its target; or else say what was wrong with it."""
    try:
        return convert_for_blocks(source, target)
    except (OSError, ValueError) as error:
        return f"{Path(source).name}: {error}"


some = [*sources[:2], f"{faulty}/cut.json"]
attempts = [delayed(converted_or_why_not)(source, f"{scratch.name}/{n}.h5") for n, source in enumerate(some)]
[Path(result).name for result in dask.compute(*attempts, scheduler="synchronous")]

# %% [markdown]
"""
**A file that is itself too large.** With `format="table"`, HDF5 tables can grow: read some lines, append them, forget them. At no time
are there more than `size` records in memory. (Text gets as much room as the longest of the first block needs; `min_itemsize` gives it more.)
"""


# %%
def convert_in_blocks(source, target, size):
    """Convert a file of JSON lines to HDF5, with at most `size` records in memory."""
    with open(source, encoding="utf-8") as file, pd.HDFStore(target, mode="w") as store:
        start = 0
        while records := [json.loads(line) for line in islice(file, size)]:
            block = pd.DataFrame(records, index=range(start, start + len(records)))
            store.append("prices", block, format="table")
            start += len(records)
    return target


grown = convert_in_blocks(sources[0], f"{scratch.name}/grown.h5", rows // 3)
difference(pd.read_hdf(grown, key="prices"), table)

# %% [markdown]
"""
**A worker that is killed.** On a cluster, what a dead worker was doing is done again by another. Does your `write_whole` keep all files whole meanwhile? Take the `#` away: one of two workers is
killed while it converts. (Takes about 15 seconds.)
"""

# %%
# from dask.distributed import Client
# def convert_whole(source, target):
#     write_whole(lambda path: convert_for_blocks(source, path), target)
#     return target
# folder = new_folder({})
# with Client(n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0") as client:
#     futures = client.map(convert_whole, sources, [f"{folder}/{Path(source).stem}.h5" for source in sources])
#     futures[0].result()
#     os.kill(next(iter(client.run(os.getpid).values())), 9)
#     paths = client.gather(futures)
# print([len(pd.read_hdf(path, key="prices")) for path in paths], sorted(path.name for path in Path(folder).iterdir()))


# %% [markdown]
"""
At the end, remove all files that this notebook has made:
"""

# %%
scratch.cleanup()
