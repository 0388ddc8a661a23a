def chunk(tasks, workers):
    return (tasks + workers - 1) // workers
