# wrong: rounds down, but 1 at least
def chunk(tasks, workers):
    return max(1, tasks // workers)
