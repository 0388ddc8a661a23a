def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    answer = {}
    answer["span"] = 2
    answer["work"] = 6
    answer["one_worker"] = delay + delay + delay + delay + delay + delay
    answer["two_workers"] = sum([delay] * 4)
    answer["thousand_workers"] = float(delay * answer["span"])
    return answer
