# the next power of two
def chunk(tasks, workers):
    size = 1
    while size * workers < tasks:
        size *= 2
    return size
