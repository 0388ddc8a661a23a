# other keys than those asked for, and a number of workers as a key
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    answer = {"work": 6, "span": 2}
    for workers, rounds in ((1, 6), (2, 4), (1000, 2)):
        answer[f"{workers} worker(s)"] = rounds * delay
    return answer
