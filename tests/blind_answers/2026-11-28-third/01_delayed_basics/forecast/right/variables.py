def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    work = 5 + 1
    span = 2
    rounds_two = 3 + 1  # 2, 2, 1 and the sum
    result = {}
    result["work"] = work
    result["span"] = span
    result["one_worker"] = work * delay
    result["two_workers"] = rounds_two * delay
    result["thousand_workers"] = span * delay
    return result
