def chunk(tasks, workers):
    return -(-tasks // workers)
