def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    answer = {}
    answer["work"] = 6
    answer["span"] = 2
    for name, steps in zip(("one_worker", "two_workers", "thousand_workers"), (6, 4, 2)):
        answer[name] = steps * delay
    return answer
