# every task gets what the last one gave
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    total = 0
    for x in data:
        total = delayed(slowadd)(total, delayed(slowinc)(total))
    return total
