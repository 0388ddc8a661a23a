def chunk(tasks, workers):
    return 1 if tasks <= workers else 1 + chunk(tasks - workers, workers)
