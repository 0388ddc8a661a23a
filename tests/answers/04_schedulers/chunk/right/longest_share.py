def chunk(tasks, workers):
    shares = [len(range(first, tasks, workers)) for first in range(workers)]
    return max(shares)
