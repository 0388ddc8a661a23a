def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    answer = {}
    answer["span"] = 2
    answer["work"] = 6
    answer["thousand_workers"] = delay + delay
    answer["two_workers"] = delay + delay + delay + delay
    answer["one_worker"] = answer["work"] * delay
    return answer
