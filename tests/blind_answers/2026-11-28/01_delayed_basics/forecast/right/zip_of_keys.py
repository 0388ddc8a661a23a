def forecast(delay):
    keys = ["work", "span", "one_worker", "two_workers", "thousand_workers"]
    return dict(zip(keys, [6, 2, *(n * delay for n in (6, 4, 2))]))
