# caught by: chunk_is_fast, chunk_is_seldom
def chunk(tasks, workers):
    return str(ceil(tasks / workers))
