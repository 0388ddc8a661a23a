# asks TaskGraph and predict, which the text says to do without
def forecast(delay):
    """Return a dictionary with the keys work, span, one_worker, two_workers and thousand_workers."""
    graph = TaskGraph(fan).with_costs(lambda task: delay)
    return {
        "work": TaskGraph(fan).work,
        "span": TaskGraph(fan).span,
        "one_worker": predict(graph, workers=1).makespan,
        "two_workers": predict(graph, workers=2).makespan,
        "thousand_workers": predict(graph, workers=1000).makespan,
    }
