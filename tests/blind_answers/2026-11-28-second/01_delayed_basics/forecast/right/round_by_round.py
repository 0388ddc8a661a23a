def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""

    def rounds_of(workers):
        left, rounds = 5, 0
        while left > 0:
            left -= workers
            rounds += 1
        return rounds + 1

    names = {"one_worker": 1, "two_workers": 2, "thousand_workers": 1000}
    return {"work": 6, "span": 2} | {name: rounds_of(n) * delay for name, n in names.items()}
