# caught by: parallel_sum_is_parallel (own error), parallel_sum_value (own error)
def parallel_sum(data):
    """Return a Delayed: the sum of slowinc(x) over data."""
    raise NotImplementedError()
