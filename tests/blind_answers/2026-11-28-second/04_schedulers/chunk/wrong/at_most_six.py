# never more than six, Dask's number
def chunk(tasks, workers):
    return min(6, ceil(tasks / workers))
