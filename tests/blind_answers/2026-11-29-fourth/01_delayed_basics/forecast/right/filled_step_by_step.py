def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    result = {}
    result["thousand_workers"] = delay + delay
    result["two_workers"] = delay * (2 + 1 + 1)  # 2 calls, 2 calls, 1 call, then the sum
    result["one_worker"] = sum([delay] * 6)
    result["work"], result["span"] = 6, 2
    return result
