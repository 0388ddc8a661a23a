# one too many where it divides
def chunk(tasks, workers):
    return (tasks + workers) // workers
