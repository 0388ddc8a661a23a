# caught by: forecast_work_and_span (own error), forecast_seconds (own error)
def forecast(delay):
    workers = [1, 2, 1000]
    return {"work": 6, "span": 2, "one_worker": 6 * delay / workers[3]}
