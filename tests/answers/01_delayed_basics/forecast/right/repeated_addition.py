def forecast(delay):
    two_workers = delay + delay + delay + delay
    thousand_workers = delay + delay
    one_worker = sum([delay] * 6)
    return {
        "thousand_workers": thousand_workers,
        "two_workers": two_workers,
        "one_worker": one_worker,
        "span": 2.0,
        "work": 6.0,
    }
