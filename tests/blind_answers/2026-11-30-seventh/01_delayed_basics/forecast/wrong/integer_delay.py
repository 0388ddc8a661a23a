# whole seconds only
def forecast(delay):
    steps = dict(one_worker=6, two_workers=4, thousand_workers=2)
    return dict(work=6, span=2) | {k: v * int(delay) for k, v in steps.items()}
