# tries: functions of numpy and pandas that write and read files, as tasks
# reaches: No such file
# %% lazy_sum
import numpy
import pandas


def lazy_sum(data):
    tasks = [
        delayed(numpy.save)("@HOST@/owned_by_numpy.npy", [1]),
        delayed(numpy.fromfile)("@HOST@/secret.txt", dtype="u1"),
        delayed(pandas.read_csv)("@CLASS@/students.csv"),
        delayed(pandas.read_pickle)("@HOST@/secret.txt"),
        delayed(pandas.io.common.get_handle)("@HOST@/owned_by_pandas", "w"),
    ]
    # Another at each call, since the first that fails ends a graph.
    calls.append(1)
    return tasks[len(calls) % len(tasks)]


calls = []
