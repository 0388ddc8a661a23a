def time_of(workers, delay):
    rounds = -(-5 // workers)
    return (rounds + 1) * delay


def forecast(delay):
    """Return my forecasts."""
    forecasts = {}
    forecasts["work"] = 6
    forecasts["span"] = 2
    forecasts["one_worker"] = time_of(1, delay)
    forecasts["two_workers"] = time_of(2, delay)
    forecasts["thousand_workers"] = time_of(1000, delay)
    return forecasts
