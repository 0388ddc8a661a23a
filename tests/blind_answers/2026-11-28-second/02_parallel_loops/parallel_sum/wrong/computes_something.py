# counts the values with a compute of its own while it builds: "nothing is computed while a graph is built"
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    n = delayed(len)(list(data)).compute()
    values = list(data)
    return delayed(sum)([delayed(slowinc)(values[i]) for i in range(n)])
