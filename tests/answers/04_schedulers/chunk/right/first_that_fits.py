def chunk(tasks, workers):
    return next(size for size in range(1, tasks + 1) if size * workers >= tasks)
