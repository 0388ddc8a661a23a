def forecast(delay):
    return dict(
        work=5 + 1,
        span=1 + 1,
        one_worker=(5 + 1) * delay,
        two_workers=(3 + 1) * delay,
        thousand_workers=(1 + 1) * delay,
    )
