def forecast(delay):
    work, span = 6, 2
    return {
        "work": work,
        "span": span,
        "parallelism": work / span,
        "one_worker": work * delay,
        "two_workers": 4 * delay,
        "thousand_workers": span * delay,
    }
