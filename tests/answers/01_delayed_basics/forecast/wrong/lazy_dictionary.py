# caught by: forecast_work_and_span, forecast_seconds
@delayed
def forecast(delay):
    return {
        "work": 6,
        "span": 2,
        "one_worker": 6 * delay,
        "two_workers": 4 * delay,
        "thousand_workers": 2 * delay,
    }
