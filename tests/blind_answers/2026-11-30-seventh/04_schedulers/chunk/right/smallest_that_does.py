# tries sizes from one on
def chunk(tasks, workers):
    size = 1
    while size * workers < tasks:
        size += 1
    return size
