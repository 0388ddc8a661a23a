# tries: functions of numpy and pandas that write and read files, as tasks
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
    return delayed(print)(tasks)
