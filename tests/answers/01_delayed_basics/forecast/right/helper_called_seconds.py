def seconds(workers, delay):
    rounds = -(-5 // workers)
    return (rounds + 1) * delay


def forecast(delay):
    return {
        "work": 6,
        "span": 2,
        "one_worker": seconds(1, delay),
        "two_workers": seconds(2, delay),
        "thousand_workers": seconds(1000, delay),
    }
