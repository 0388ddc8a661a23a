# wrong: adds 0.9 before cutting off, too little for many workers
def chunk(tasks, workers):
    return int(tasks / workers + 0.9)
