# wrong: adds one for odd numbers of tasks
def chunk(tasks, workers):
    size = max(1, tasks // workers)
    return size + 1 if tasks % 2 and tasks > workers else size
