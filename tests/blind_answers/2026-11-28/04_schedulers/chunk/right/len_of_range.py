def chunk(tasks, workers):
    return max(1, len(range(0, tasks, workers)))
