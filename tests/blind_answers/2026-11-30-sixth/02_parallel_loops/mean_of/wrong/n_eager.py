# slowinc runs while the graph is built
def mean_of(data):
    """Return a Delayed: the mean of slowinc(x) over data, computed by one task from all results."""
    import statistics

    results = [slowinc(x) for x in data]
    return delayed(statistics.mean)(results)
