# wrong: rounds down
def chunk(tasks, workers):
    return tasks // workers
