# caught by: forecast_work_and_span, forecast_seconds
def forecast(delay):
    return {
        "Work": 6,
        "Span": 2,
        "1 worker": 6 * delay,
        "2 workers": 4 * delay,
        "1000 workers": 2 * delay,
    }
