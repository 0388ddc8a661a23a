# rounds down
def chunk(tasks, workers):
    return max(1, tasks // workers)
