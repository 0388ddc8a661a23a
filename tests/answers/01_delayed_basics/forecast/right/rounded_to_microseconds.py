def forecast(delay):
    def after(rounds):
        return round(rounds * delay, 6)

    return {
        "work": 6,
        "span": 2,
        "one_worker": after(6),
        "two_workers": after(4),
        "thousand_workers": after(2),
    }
