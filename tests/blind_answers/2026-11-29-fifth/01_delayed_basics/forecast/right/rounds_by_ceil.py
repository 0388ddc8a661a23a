from math import ceil


def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    calls = 5
    rounds = {"one_worker": 1, "two_workers": 2, "thousand_workers": 1000}
    seconds = {name: (ceil(calls / n) + 1) * delay for name, n in rounds.items()}
    return {"work": calls + 1, "span": 2, **seconds}
