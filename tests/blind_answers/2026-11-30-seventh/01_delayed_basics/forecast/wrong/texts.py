# numbers with their unit
def forecast(delay):
    return {"work": 6, "span": 2, "one_worker": f"{6 * delay} s", "two_workers": f"{4 * delay} s", "thousand_workers": f"{2 * delay} s"}
