def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    workers = {"one_worker": 1, "two_workers": 2, "thousand_workers": 1000}
    answer = {"work": 6, "span": 2}
    answer.update({name: (-(-5 // n) + 1) * delay for name, n in workers.items()})
    return answer
