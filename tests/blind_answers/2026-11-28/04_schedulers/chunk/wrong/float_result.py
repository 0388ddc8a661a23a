# wrong: a float, not rounded
def chunk(tasks, workers):
    return tasks / workers
