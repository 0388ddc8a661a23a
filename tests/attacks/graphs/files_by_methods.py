# tries: methods of tables and arrays that write and read files, or evaluate a text, on values that tasks make
# %% lazy_sum
import numpy
import pandas


def lazy_sum(data):
    table, array = delayed(pandas.concat)([delayed(pandas.DataFrame)({"a": [1]})]), delayed(numpy.zeros)(3)
    parts = [
        table.to_csv("@HOST@/owned_by_to_csv"),
        table.to_pickle("@HOST@/owned_by_to_pickle"),
        table.apply("to_csv", args=("@HOST@/owned_by_apply",)),
        table.pipe(delayed(getattr)(table, "to_csv"), "@HOST@/owned_by_pipe"),
        table.eval("b = @pd.io.common.os.system('touch @HOST@/owned_by_eval')", engine="python"),
        table.query("@os.system('cat @HOST@/secret.txt') == a", engine="python"),
        array.tofile("@HOST@/owned_by_tofile"),
        array.dump("@HOST@/owned_by_dump"),
        delayed(numpy.memmap)("@HOST@/secret.txt"),
    ]
    return delayed(print)([delayed(str)(part) for part in parts])
