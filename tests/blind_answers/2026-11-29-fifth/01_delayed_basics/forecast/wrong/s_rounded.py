# rounds the seconds to one digit
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    rounds = {"one_worker": 6, "two_workers": 4, "thousand_workers": 2}
    return {"work": 6, "span": 2} | {name: round(n * delay, 1) for name, n in rounds.items()}
