def chunk(tasks, workers):
    return ceil(tasks / workers)
