# caught by: forecast_work_and_span (own error), forecast_seconds (own error)
def forecast(delay):
    return forecast(delay)
