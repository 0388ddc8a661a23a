# at most six, as Dask has it
def chunk(tasks, workers):
    return min(6, ceil(tasks / workers))
