# caught by: forecast_work_and_span, forecast_seconds
def forecast(delay):
    return 6, 2, 6 * delay, 4 * delay, 2 * delay
