# caught by: chunk_is_fast, chunk_is_seldom
def chunk(tasks, workers):
    size = ceil(tasks / workers)
