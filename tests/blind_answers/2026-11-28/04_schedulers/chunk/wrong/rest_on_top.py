# wrong: gives the whole rest to one batch
def chunk(tasks, workers):
    return tasks // workers + tasks % workers
