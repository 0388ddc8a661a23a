def forecast(delay):
    first = delay + delay + delay
    last = delay
    return {
        "thousand_workers": delay + last,
        "two_workers": first + last,
        "one_worker": 5 * delay + last,
        "span": 2,
        "work": 6,
    }
