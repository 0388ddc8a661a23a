# divides the wrong way round
def chunk(tasks, workers):
    return ceil(workers / tasks)
